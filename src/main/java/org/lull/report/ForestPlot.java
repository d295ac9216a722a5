package org.lull.report;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rate ratios with their intervals, one row each, on one axis of ratios around 1. */
final class ForestPlot {
  private static final int ROW = 34;

  /**
   * One line: a heading over the lines that follow it, or an estimate.
   *
   * @param estimate one with a ratio; null for a heading
   */
  record Line(String name, @Nullable Estimate estimate) {}

  private final List<Line> lines;

  ForestPlot(List<Line> lines) {
    this.lines = lines;
  }

  int height() {
    return lines.size() * ROW + 48;
  }

  DomContent draw(Size size) {
    double left = size.narrow() ? 10 : 400;
    Axis ratios = new Axis(0.1, 10, left, size.width() - 12.0, true);
    double bottom = height() - 42.0;
    double middle = (left + size.width() - 12.0) / 2;
    return each(
        Frame.across(ratios, 0, bottom, size),
        Mark.line(ratios.at(1), 0, ratios.at(1), bottom, "one"),
        each(lines, (i, line) -> line(i, ratios, size)),
        Mark.words(middle - 8, height() - 6.0, "end", "label", "← fewer than expected"),
        Mark.words(middle + 8, height() - 6.0, "start", "label", "more →"));
  }

  private DomContent line(int i, Axis ratios, Size size) {
    Estimate row = lines.get(i).estimate();
    String name = lines.get(i).name();
    if (row == null) {
      return Mark.words(
          4, i * ROW + 22.0, "start", "name group", shortened(name, size.narrow() ? 52 : 110));
    }
    double ratio = Objects.requireNonNull(row.ratio());
    double low = row.low() == null ? ratio : row.low();
    double high = row.high() == null ? ratio : row.high();
    double y = i * ROW + (size.narrow() ? 25 : 17);
    String css = row.outcome().contains("UA") ? "ua" : "ru";
    return each(
        size.narrow()
            ? Mark.words(4, i * ROW + 13.0, "start", "name", shortened(name, 56))
            : Mark.words(390, y + 4, "end", "name", shortened(name, 64)),
        Mark.line(ratios.at(low), y, ratios.at(high), y, "interval " + css),
        beyond(ratios, low, y, css, -1),
        beyond(ratios, high, y, css, 1),
        Mark.box(ratios.at(ratio) - 4, y - 4, 8, 8, ratios.beyond(ratio) ? "hidden" : css)
            .tip(
                name
                    + ": "
                    + Words.ratio(ratio)
                    + " ("
                    + Words.ratio(row.low())
                    + " to "
                    + Words.ratio(row.high())
                    + ")"));
  }

  /** An arrow where an interval leaves the drawing. */
  private static DomContent beyond(Axis ratios, double value, double y, String css, int way) {
    if (!ratios.beyond(value)) {
      return each();
    }
    double x = ratios.at(value);
    return Mark.path(
        "M" + Mark.number(x) + " " + Mark.number(y) + "l" + (-6 * way) + " -4v8Z", css);
  }

  private static String shortened(String name, int most) {
    return name.length() <= most ? name : name.substring(0, most - 1) + "…";
  }
}
