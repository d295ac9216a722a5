package org.lull.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Rows as a table of text, columns as wide as their longest value. */
final class TextTable {
  private TextTable() {}

  /** Every column as a string; lists, maps and records as JSON. */
  static Dataset<Row> asText(Dataset<Row> rows) {
    // Columns of an answer may share a name, so they are told apart by position here.
    StructField[] fields = rows.schema().fields();
    String[] positions = new String[fields.length];
    Column[] columns = new Column[fields.length];
    for (int i = 0; i < fields.length; i++) {
      positions[i] = "c" + i;
      boolean nested =
          fields[i].dataType() instanceof ArrayType
              || fields[i].dataType() instanceof MapType
              || fields[i].dataType() instanceof StructType;
      columns[i] = nested ? to_json(col("c" + i)) : col("c" + i).cast("string");
    }
    return rows.toDF(positions).select(columns);
  }

  static void print(Dataset<Row> answer, PrintStream out) {
    List<String[]> lines = new ArrayList<>();
    lines.add(answer.columns());
    for (Row row : asText(answer).collectAsList()) {
      String[] line = new String[row.size()];
      for (int i = 0; i < line.length; i++) {
        line[i] = row.isNullAt(i) ? "null" : row.getString(i).replaceAll("\\R", " ");
      }
      lines.add(line);
    }
    int[] widths = new int[answer.columns().length];
    for (String[] line : lines) {
      for (int i = 0; i < line.length; i++) {
        widths[i] = Math.max(widths[i], line[i].length());
      }
    }
    for (int n = 0; n < lines.size(); n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String value = lines.get(n)[i];
        text.append(value).append(" ".repeat(widths[i] - value.length() + 2));
      }
      out.println(text.toString().stripTrailing());
      if (n == 0) {
        out.println("-".repeat(Math.max(1, Arrays.stream(widths).sum() + 2 * widths.length - 2)));
      }
    }
    int count = lines.size() - 1;
    out.println("(" + count + (count == 1 ? " row)" : " rows)"));
  }
}
