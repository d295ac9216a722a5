package org.lull.notebook;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How a cell's value is shown: rows as a table, a drawing as itself, all else as text. */
final class Shown {
  /** So many rows of a dataset are shown. */
  private static final int ROWS = 30;

  private Shown() {}

  static DisplayData of(Object value) {
    if (value instanceof Drawing drawing) {
      DisplayData out = new DisplayData(drawing.text());
      out.putHTML(drawing.svg());
      return out;
    }
    if (value instanceof Dataset<?> rows) {
      return table(rows.toDF());
    }
    return new DisplayData(String.valueOf(value));
  }

  private static DisplayData table(Dataset<Row> rows) {
    List<Row> head = rows.takeAsList(ROWS + 1);
    StringBuilder html = new StringBuilder("<table><thead><tr>");
    StringBuilder text = new StringBuilder(String.join("\t", rows.columns()));
    for (String name : rows.columns()) {
      html.append("<th>").append(escaped(name)).append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (Row row : head.subList(0, Math.min(ROWS, head.size()))) {
      html.append("<tr>");
      text.append('\n').append(row.mkString("\t"));
      for (int i = 0; i < row.size(); i++) {
        html.append("<td>").append(row.isNullAt(i) ? "" : escaped(row.get(i).toString())).append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</tbody></table>");
    if (head.size() > ROWS) {
      html.append("<p>The first ").append(ROWS).append(" rows.</p>");
    }
    DisplayData out = new DisplayData(text.toString());
    out.putHTML(html.toString());
    return out;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
