package org.lull.notebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A drawing in a notebook.
 *
 * @param svg what is drawn
 * @param text the same for who cannot see it
 */
public record Drawing(String svg, String text) {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 220;

  /**
   * A bar per day, the days of a pause shaded; a day without a number has no bar.
   *
   * @param rows first column a date, second a number
   * @param from first day of the pause; null for none
   * @param to its last day; null where not told
   */
  static Drawing days(String title, Dataset<Row> rows, LocalDate from, LocalDate to) {
    List<Row> days = rows.filter("`" + rows.columns()[0] + "` IS NOT NULL").collectAsList();
    if (days.isEmpty()) {
      return new Drawing("<p>No rows.</p>", "no rows");
    }
    LocalDate first = days.stream().map(Drawing::date).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().map(Drawing::date).max(LocalDate::compareTo).orElseThrow();
    double most = days.stream().mapToDouble(Drawing::number).max().orElse(0);
    double step = WIDTH / (double) (ChronoUnit.DAYS.between(first, last) + 1);
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "<svg role='img' viewBox='0 0 %d %d' width='%d'>", WIDTH, HEIGHT + 40, WIDTH));
    out.append("<title>").append(Shown.escaped(title)).append("</title>");
    if (from != null) {
      LocalDate end = to == null ? last : to;
      out.append(rect("#ddd", x(first, from, step), 20, (ChronoUnit.DAYS.between(from, end) + 1) * step, HEIGHT, "the pause"));
    }
    for (Row day : days) {
      double height = most == 0 ? 0 : number(day) / most * (HEIGHT - 20);
      String says = date(day) + ": " + (day.isNullAt(1) ? "not told" : String.valueOf(day.get(1)));
      out.append(rect("#33658a", x(first, date(day), step) + step * 0.1, HEIGHT + 20 - height, step * 0.8, height, says));
    }
    out.append(String.format(Locale.ROOT, "<text x='0' y='14' font-size='13'>%s (most: %.0f)</text>", Shown.escaped(title), most));
    out.append(String.format(Locale.ROOT, "<text x='0' y='%d' font-size='12'>%s</text>", HEIGHT + 35, first));
    out.append(String.format(Locale.ROOT, "<text x='%d' y='%d' font-size='12' text-anchor='end'>%s</text></svg>", WIDTH, HEIGHT + 35, last));
    return new Drawing(out.toString(), title + ": " + days.size() + " days, " + first + " to " + last + ", most " + most);
  }

  private static String rect(String colour, double x, double y, double width, double height, String says) {
    return String.format(
        Locale.ROOT,
        "<rect fill='%s' x='%.1f' y='%.1f' width='%.1f' height='%.1f'><title>%s</title></rect>",
        colour, x, y, width, height, Shown.escaped(says));
  }

  private static double x(LocalDate first, LocalDate day, double step) {
    return ChronoUnit.DAYS.between(first, day) * step;
  }

  private static LocalDate date(Row row) {
    return LocalDate.parse(row.get(0).toString());
  }

  private static double number(Row row) {
    return row.isNullAt(1) ? 0 : ((Number) row.get(1)).doubleValue();
  }
}
