package org.lull.job;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How {@code sql} prints its answer. The constants are what the command line takes. */
enum RowFormat {
  table,
  json,
  csv;

  /** Rows of a table that a terminal shows; who wants all of them does not read them there. */
  private static final int SHOWN = 200;

  private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]");

  /** As {@link #print}, and a table only with as many rows as somebody reads. */
  void show(Dataset<Row> answer, PrintStream out) {
    if (this == table) {
      TextTable.print(answer, SHOWN, out);
      out.flush();
    } else {
      print(answer, out);
    }
  }

  /** All rows. */
  void print(Dataset<Row> answer, PrintStream out) {
    switch (this) {
      case table -> TextTable.print(answer, out);
      case json -> answer.toJSON().toLocalIterator().forEachRemaining(out::println);
      case csv -> csv(answer, out);
    }
    out.flush();
  }

  private static void csv(Dataset<Row> answer, PrintStream out) {
    out.println(
        Arrays.stream(answer.columns()).map(RowFormat::quoted).collect(Collectors.joining(",")));
    Iterator<Row> rows = TextTable.asText(answer).toLocalIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(i == 0 ? "" : ",").append(row.isNullAt(i) ? "" : quoted(row.getString(i)));
      }
      out.println(line);
    }
  }

  private static String quoted(String value) {
    return value.isEmpty() || SPECIAL.matcher(value).find()
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
