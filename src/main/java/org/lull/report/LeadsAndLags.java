package org.lull.report;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;

/** An event study: each day around the start of a pause over what was to be expected of it. */
final class LeadsAndLags {
  static final Size HALF = new Size(500, 220, false);

  private final EventSeries series;
  private final long length;

  private LeadsAndLags(EventSeries series, long length) {
    this.series = series;
    this.length = length;
  }

  static DomContent figure(EventSeries series, Period pause) {
    Table table =
        new Table(
            "days around the start, " + series.title(),
            "days from the start",
            "day",
            "counted over expected",
            "95 % interval");
    for (EventSeries.Day day : series.days()) {
      table.row(
          day.lag(),
          Words.day(pause.first().plusDays(day.lag())),
          Words.ratio(day.ratio()),
          Words.ratio(day.low()) + " to " + Words.ratio(day.high()));
    }
    return Figure.of(
        "Each day around the start: " + series.title(),
        Drawing.of(
            "event-" + Words.anchor(series.series() + series.outcome() + series.window()),
            "Counted over expected for each day around the start of the pause.",
            HALF,
            Size.narrow(200),
            new LeadsAndLags(series, pause.days())::draw),
        "An event study of the pause "
            + Windows.words(series.window())
            + ". Each dot is a day’s count over what was to be expected of it, 1 being no change,"
            + " with a 95 % interval. Days before the start show how far counts stray when nothing"
            + " was announced.",
        table);
  }

  private DomContent draw(Size size) {
    double left = 34;
    double right = size.width() - 8.0;
    int first = series.days().get(0).lag();
    int last = series.days().get(series.days().size() - 1).lag() + 1;
    Axis across = new Axis(first, Math.max(last, first + 1), left, right, false);
    Axis ratios = new Axis(0.1, 10, size.height() - 46.0, 16, true);
    String css = series.outcome().contains("UA") ? "ua" : "ru";
    return each(
        Mark.box(across.at(0), 16, across.at(length) - across.at(0), size.height() - 62.0, "pause"),
        Mark.words(left, 10, "start", "label", "↑ counted over expected"),
        Mark.words(right, size.height() - 8.0, "end", "label", "days from the start →"),
        each(
            ratios.ticks(),
            tick ->
                each(
                    Mark.line(left, ratios.at(tick), right, ratios.at(tick), "grid"),
                    Mark.words(left - 5, ratios.at(tick) + 4, "end", "label", Frame.label(tick)))),
        Mark.line(left, ratios.at(1), right, ratios.at(1), "one"),
        each(series.days(), day -> day(day, across, ratios, css)),
        each(
            series.days().stream().filter(day -> day.lag() % 14 == 0).toList(),
            day ->
                Mark.words(
                    across.at(day.lag() + 0.5),
                    size.height() - 27.0,
                    "middle",
                    "label",
                    day.lag() == 0 ? "start" : String.valueOf(day.lag()))));
  }

  private static DomContent day(EventSeries.Day day, Axis across, Axis ratios, String css) {
    double x = across.at(day.lag() + 0.5);
    return each(
        day.low() == null || day.high() == null
            ? each()
            : Mark.line(x, ratios.at(day.low()), x, ratios.at(day.high()), "thin " + css),
        Mark.dot(x, ratios.at(day.ratio()), 2.6, css)
            .tip("day " + day.lag() + ": " + Words.ratio(day.ratio())));
  }
}
