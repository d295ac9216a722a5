package org.lull.report;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;

/** Lines and labels around a drawing. */
final class Frame {
  /** Pixels from label to label of months, at least. */
  static final double APART = 78;

  /** Pixels that a month's label takes. */
  private static final double LABEL = 52;

  private Frame() {}

  /** Horizontal lines with their counts at the left. */
  static DomContent counts(Axis counts, Days days, Size size) {
    return each(
        counts.ticks(),
        tick ->
            each(
                Mark.line(days.from(), counts.at(tick), days.to(), counts.at(tick), "grid"),
                Mark.words(
                    days.from() - 6, counts.at(tick) + 4, "end", "label", Words.number(tick))));
  }

  /** Months along the bottom. */
  static DomContent months(Days days, double bottom) {
    List<Days.Tick> ticks = days.months(APART);
    return each(
        ticks,
        (i, tick) ->
            each(
                Mark.line(tick.x(), bottom, tick.x(), bottom + 6, "tick"),
                // A label that has no room left of the edge would cover the one before it.
                i > 0 && tick.x() + 3 > days.to() - LABEL
                    ? each()
                    : Mark.words(
                        Math.min(tick.x() + 3, days.to() - LABEL),
                        bottom + 19,
                        "start",
                        "label",
                        tick.words())));
  }

  /** Vertical lines with labels below; where they would touch, only some are labelled. */
  static DomContent across(Axis axis, double top, double bottom, Size size) {
    double[] before = {Double.NEGATIVE_INFINITY};
    return each(
        axis.ticks(),
        tick -> {
          boolean room = axis.at(tick) - before[0] >= (size.narrow() ? 34 : 44);
          before[0] = room ? axis.at(tick) : before[0];
          return each(
              Mark.line(axis.at(tick), top, axis.at(tick), bottom, "grid"),
              Mark.words(axis.at(tick), bottom + 16, "middle", "label", room ? label(tick) : ""));
        });
  }

  static String label(double tick) {
    return tick < 1
        ? Mark.number(tick).equals("0") ? String.valueOf(tick) : trimmed(tick)
        : Words.number(tick);
  }

  private static String trimmed(double tick) {
    String text = Words.ratio(tick);
    return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
  }
}
