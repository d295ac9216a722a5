package org.lull.job;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.types.StructField;
import org.lull.table.ColumnDescription;

/** What every exported column means, as a CSV file beside the tables. */
final class DataDictionary {
  private static final List<String> HEADER =
      List.of("table", "table_means", "column", "type", "means", "unit", "example", "in_key");

  private DataDictionary() {}

  static void write(List<ExportJob.Exported> tables, Path file, FileSystem files)
      throws IOException {
    try (Writer out = new OutputStreamWriter(files.create(file, true), StandardCharsets.UTF_8)) {
      out.write(line(HEADER));
      for (ExportJob.Exported each : tables) {
        for (StructField field : each.table().codec().schema().fields()) {
          out.write(line(row(each, field)));
        }
      }
    }
  }

  private static List<String> row(ExportJob.Exported table, StructField field) {
    ColumnDescription column = table.table().description().columns().get(field.name());
    return List.of(
        table.name(),
        table.means(),
        field.name(),
        field.dataType().sql(),
        column.means(),
        column.unit(),
        column.example(),
        table.table().key().contains(field.name()) ? "true" : "false");
  }

  private static String line(List<String> values) {
    Stream<String> quoted = values.stream().map(value -> '"' + value.replace("\"", "\"\"") + '"');
    return quoted.collect(Collectors.joining(",")) + "\n";
  }
}
