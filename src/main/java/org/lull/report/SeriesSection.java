package org.lull.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Set;
import org.lull.panel.Pause;

/** Every series of the pause that the page follows, one above the other on the same days. */
final class SeriesSection {
  private SeriesSection() {}

  static DomContent of(PageData data, Pause focus, Set<String> nights) {
    List<FittedSeries> shown = shown(data, focus);
    Period all = span(data.periods());
    return section(
            h2("Day by day"),
            p(
                "Dots are what was counted for a day, gaps and the marks under the axis are days"
                    + " that nobody knows. The shaded stretch is the pause; the dashed line with"
                    + " its band is what was to be expected without it, by the days before it or"
                    + " around it; a band that leaves the drawing goes on. Drawn are "
                    + Words.day(all.first())
                    + " to "
                    + Words.day(all.last())
                    + ": the pause with up to two months before it and one after."
                    + (shown.size() < data.series().size()
                        ? " Of "
                            + data.series().size()
                            + " series of this pause "
                            + shown.size()
                            + " are drawn; table daily_fits has all."
                        : "")),
            each(shown, series -> figure(series, focus, all, nights)))
        .withId("days");
  }

  /** The series of the pause that are drawn. */
  static List<FittedSeries> shown(PageData data, Pause focus) {
    return Outcomes.chosen(
        data.series().stream().filter(series -> series.pauseId().equals(focus.pauseId())).toList(),
        FittedSeries::series,
        FittedSeries::outcome,
        FittedSeries::window);
  }

  private static Period span(List<Period> periods) {
    return new Period("all", periods.get(0).first(), periods.get(periods.size() - 1).last());
  }

  private static DomContent figure(
      FittedSeries series, Pause focus, Period all, Set<String> nights) {
    Period pause = Windows.named(series.window(), focus, all);
    String id = series.anchor();
    Table table =
        new Table(
            series.title() + ", " + pause.words(),
            "day",
            "counted",
            "expected without a pause",
            "from",
            "to");
    for (FitDay day : series.days()) {
      String anchor = "night-" + day.day();
      DomContent named =
          nights.contains(anchor)
              ? a(Words.day(day.day())).withHref("#" + anchor)
              : j2html.TagCreator.text(Words.day(day.day()));
      table.row(
          named,
          day.observed() == null ? "unknown" : Words.number(day.observed()),
          Words.number(day.expected()),
          Words.number(day.low()),
          Words.number(day.high()));
    }
    SeriesChart chart = new SeriesChart(series, pause, all);
    return div(Figure.of(
            series.title(),
            Drawing.of(
                id,
                Words.sentence(series.title())
                    + ": daily counts with the pause of "
                    + pause.words()
                    + " shaded.",
                Size.wide(240),
                Size.narrow(220),
                chart::draw),
            "Shaded: the pause " + Windows.words(series.window()) + ". " + caveat(series),
            table))
        .withId(id);
  }

  private static String caveat(FittedSeries series) {
    return series.series().equals("official")
        ? "A side’s own tally: its claim, on nights on which it published one."
        : "What articles told, which depends on how much was written; a day without reports is"
            + " left out, not taken as zero.";
  }
}
