package org.lull.job;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** A kind of file that {@code export} writes. The constants are what the command line takes. */
enum ExportFormat {
  parquet,
  csv;

  /** The rows as this kind of file can hold them; in CSV lists, maps and records are JSON. */
  DataFrameWriter<Row> writer(Dataset<Row> rows) {
    return switch (this) {
      case parquet -> rows.write();
      case csv ->
          TextTable.asText(rows)
              .toDF(rows.columns())
              .write()
              .option("header", "true")
              .option("escape", "\"")
              // Nothing is null, "" is an empty text.
              .option("nullValue", "")
              .option("emptyValue", "\"\"");
    };
  }

  /** In the order of the key, so that two exports of the same rows are the same file. */
  static Dataset<Row> inOrder(Dataset<Row> rows, List<String> key) {
    Column[] by = key.stream().map(functions::col).toArray(Column[]::new);
    return by.length == 0 ? rows.coalesce(1) : rows.coalesce(1).sortWithinPartitions(by);
  }
}
