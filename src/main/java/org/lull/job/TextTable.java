package org.lull.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Rows as a table of text, columns as wide as the longest value among the first rows. */
final class TextTable {
  /** Rows that are held to find the widths of columns; the rest passes through. */
  private static final int HELD = 1000;

  /** Characters of a value; a sentence fits, an article does not. */
  private static final int LONGEST = 300;

  private static final Pattern BREAK = Pattern.compile("\\R");

  private final PrintStream out;
  private final int[] widths;
  private int cut;

  private TextTable(PrintStream out, int columns) {
    this.out = out;
    this.widths = new int[columns];
  }

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

  /** All rows. */
  static void print(Dataset<Row> answer, PrintStream out) {
    print(answer.columns(), asText(answer).toLocalIterator(), Integer.MAX_VALUE, out);
  }

  /** The first rows, and a word if there are more. */
  static void print(Dataset<Row> answer, int most, PrintStream out) {
    List<Row> rows = asText(answer).limit(most + 1).collectAsList();
    print(answer.columns(), rows.iterator(), most, out);
  }

  private static void print(String[] names, Iterator<Row> rows, int most, PrintStream out) {
    TextTable table = new TextTable(out, names.length);
    List<String[]> held = new ArrayList<>();
    held.add(names);
    while (held.size() <= Math.min(HELD, most) && rows.hasNext()) {
      held.add(table.line(rows.next()));
    }
    held.forEach(table::measure);
    table.print(names);
    out.println("-".repeat(Math.max(1, Arrays.stream(table.widths).sum() + 2 * names.length - 2)));
    held.subList(1, held.size()).forEach(table::print);
    long count = held.size() - 1;
    for (; count < most && rows.hasNext(); count++) {
      table.print(table.line(rows.next()));
    }
    table.end(count, rows.hasNext());
  }

  private String[] line(Row row) {
    String[] line = new String[row.size()];
    for (int i = 0; i < line.length; i++) {
      line[i] = row.isNullAt(i) ? "null" : BREAK.matcher(row.getString(i)).replaceAll(" ");
      if (line[i].length() > LONGEST) {
        cut++;
        line[i] = line[i].substring(0, LONGEST - 1) + "…";
      }
    }
    return line;
  }

  private void measure(String[] line) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], line[i].length());
    }
  }

  private void print(String[] line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      text.append(line[i]).append(" ".repeat(Math.max(0, widths[i] - line[i].length()) + 2));
    }
    out.println(text.toString().stripTrailing());
  }

  private void end(long count, boolean more) {
    String rows = count + (count == 1 ? " row" : " rows");
    out.println(
        more ? "(the first " + rows + "; there are more, LIMIT sets how many)" : "(" + rows + ")");
    if (cut > 0) {
      out.println(
          "("
              + cut
              + (cut == 1 ? " value is" : " values are")
              + " cut at "
              + LONGEST
              + " characters; --format json or csv has them whole)");
    }
  }
}
