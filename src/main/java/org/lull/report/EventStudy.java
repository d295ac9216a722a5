package org.lull.report;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.lull.panel.Pause;

/** Weeks before, during and after a pause: what was counted over what was to be expected. */
final class EventStudy {
  /** One week: its number from the start of the pause, counted and expected sums, known days. */
  record Week(int number, double counted, double expected, int known) {
    double ratio() {
      return counted / expected;
    }
  }

  private final FittedSeries series;
  private final Period pause;
  private final List<Week> weeks;

  private EventStudy(FittedSeries series, Period pause) {
    this.series = series;
    this.pause = pause;
    this.weeks = weeks(series, pause.first());
  }

  /** A figure for each series of the pause that has an expectation for four weeks or more. */
  static List<DomContent> figures(PageData data, Pause focus) {
    Period all = data.periods().get(0);
    List<DomContent> figures = new ArrayList<>();
    for (FittedSeries series : data.series()) {
      if (series.pauseId().equals(focus.pauseId())) {
        EventStudy study = new EventStudy(series, Windows.named(series.window(), focus, all));
        if (study.weeks.size() >= 4) {
          figures.add(study.figure());
        }
      }
    }
    return figures;
  }

  static List<Week> weeks(FittedSeries series, LocalDate start) {
    TreeMap<Integer, double[]> sums = new TreeMap<>();
    for (FitDay day : series.days()) {
      if (day.observed() != null && day.expected() != null) {
        int week = Math.floorDiv((int) (day.day().toEpochDay() - start.toEpochDay()), 7);
        double[] sum = sums.computeIfAbsent(week, w -> new double[3]);
        sum[0] += day.observed();
        sum[1] += day.expected();
        sum[2]++;
      }
    }
    List<Week> weeks = new ArrayList<>();
    sums.forEach(
        (week, sum) -> {
          if (sum[1] > 0) {
            weeks.add(new Week(week, sum[0], sum[1], (int) sum[2]));
          }
        });
    return weeks;
  }

  private DomContent figure() {
    Table table =
        new Table(
            "weeks of " + series.title(),
            "week from the start",
            "begins",
            "counted",
            "expected",
            "ratio",
            "known days");
    for (Week week : weeks) {
      table.row(
          week.number(),
          Words.day(pause.first().plusDays(7L * week.number())),
          Words.number(week.counted()),
          Words.number(week.expected()),
          Words.ratio(week.ratio()),
          week.known());
    }
    return Figure.of(
        "Week by week: " + series.title(),
        Drawing.of(
            "weeks-" + Words.anchor(series.series() + series.outcome() + series.window()),
            "Counted over expected by week from the start of the pause.",
            LeadsAndLags.HALF,
            Size.narrow(200),
            this::draw),
        "Counted over expected without a pause; the pause "
            + Windows.words(series.window())
            + ". Weeks before the start show how far the ratio strays from 1 when nothing was"
            + " announced.",
        table);
  }

  private DomContent draw(Size size) {
    double left = size.narrow() ? 34 : 48;
    int first = weeks.get(0).number();
    int last = weeks.get(weeks.size() - 1).number() + 1;
    Axis across = new Axis(first, last, left, size.width() - 10.0, false);
    Axis ratios = new Axis(0.2, 5, size.height() - 30.0, 12, true);
    double to = Math.floorDiv((int) pause.days() - 1, 7) + 1.0;
    String css = series.outcome().contains("UA") ? "ua" : "ru";
    return each(
        Mark.box(across.at(0), 12, across.at(to) - across.at(0), size.height() - 42.0, "pause"),
        each(
            ratios.ticks(),
            tick ->
                each(
                    Mark.line(left, ratios.at(tick), size.width() - 10.0, ratios.at(tick), "grid"),
                    Mark.words(left - 6, ratios.at(tick) + 4, "end", "label", Frame.label(tick)))),
        Mark.line(left, ratios.at(1), size.width() - 10.0, ratios.at(1), "one"),
        each(
            weeks,
            week ->
                each(
                    Mark.line(
                        across.at(week.number() + 0.5),
                        ratios.at(1),
                        across.at(week.number() + 0.5),
                        ratios.at(week.ratio()),
                        "interval " + css),
                    Mark.dot(across.at(week.number() + 0.5), ratios.at(week.ratio()), 4, css)
                        .tip("week " + week.number() + ": " + Words.ratio(week.ratio())))),
        each(
            weeks.stream().filter(w -> w.number() % 4 == 0).toList(),
            week ->
                Mark.words(
                    across.at(week.number() + 0.5),
                    size.height() - 10.0,
                    "middle",
                    "label",
                    week.number() == 0 ? "start" : week.number() + " wk")));
  }
}
