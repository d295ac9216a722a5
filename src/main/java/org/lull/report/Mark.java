package org.lull.report;

import j2html.tags.ContainerTag;
import java.util.Locale;

/** One element of a drawing; coordinates are rounded to a tenth of a pixel. */
final class Mark extends ContainerTag<Mark> {
  Mark(String name) {
    super(name);
  }

  static Mark group(String css) {
    return new Mark("g").css(css);
  }

  static Mark line(double x1, double y1, double x2, double y2, String css) {
    return new Mark("line").at("x1", x1).at("y1", y1).at("x2", x2).at("y2", y2).css(css);
  }

  static Mark box(double x, double y, double width, double height, String css) {
    return new Mark("rect")
        .at("x", x)
        .at("y", y)
        .at("width", Math.max(width, 0))
        .at("height", Math.max(height, 0))
        .css(css);
  }

  static Mark dot(double x, double y, double radius, String css) {
    return new Mark("circle").at("cx", x).at("cy", y).at("r", radius).css(css);
  }

  static Mark path(String points, String css) {
    return new Mark("path").attr("d", points).css(css);
  }

  /** Words; {@code anchor} is start, middle or end. */
  static Mark words(double x, double y, String anchor, String css, String words) {
    return new Mark("text")
        .at("x", x)
        .at("y", y)
        .attr("text-anchor", anchor)
        .css(css)
        .withText(words);
  }

  /** What a pointer that rests on it is told. */
  Mark tip(String words) {
    return with(new Mark("title").withText(words));
  }

  Mark css(String names) {
    return attr("class", names);
  }

  Mark at(String name, double value) {
    return attr(name, number(value));
  }

  /** A coordinate as text. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
