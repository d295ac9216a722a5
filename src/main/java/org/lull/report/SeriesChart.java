package org.lull.report;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One series day by day: dots for what was counted, gaps for days that nobody knows, a band for
 * what was to be expected without a pause, and the pause shaded.
 */
final class SeriesChart {
  private final FittedSeries series;
  private final Period pause;
  private final LocalDate first;
  private final LocalDate last;

  /**
   * @param all the stretch to show, which other charts of the page share
   */
  SeriesChart(FittedSeries series, Period pause, Period all) {
    this.series = series;
    this.pause = pause;
    this.first = all.first();
    this.last = all.last();
  }

  DomContent draw(Size size) {
    Days days = new Days(first, last, size.narrow() ? 42 : 52, size.width() - 8.0);
    double bottom = size.height() - 26.0;
    Axis counts = Axis.upTo(largest(), bottom, 14);
    return each(
        Mark.box(days.start(pause.first()), 14, wide(days), bottom - 14, "pause")
            .tip("Pause: " + pause.words()),
        Frame.counts(counts, days, size),
        Mark.words(days.from(), 8, "start", "label", "↑ " + series.unit()),
        Frame.months(days, bottom),
        Mark.path(band(days, counts), "band"),
        Mark.path(expected(days, counts), "expected"),
        Mark.path(observed(days, counts), side() + " observed"),
        dots(days, counts, bottom));
  }

  /** Colour class of whose attacks are counted. */
  private String side() {
    return series.outcome().contains("UA") ? "ua" : "ru";
  }

  private double wide(Days days) {
    return days.end(pause.last()) - days.start(pause.first());
  }

  /** Room for the band too, as long as it leaves the counts some height. */
  private double largest() {
    double largest = 0;
    double band = 0;
    for (FitDay day : series.days()) {
      largest = Math.max(largest, day.observed() == null ? 0 : day.observed());
      largest = Math.max(largest, day.expected() == null ? 0 : day.expected());
      band = Math.max(band, day.high() == null ? 0 : day.high());
    }
    return Math.max(largest, Math.min(band, 1.25 * largest));
  }

  private String band(Days days, Axis counts) {
    List<String> upper = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    for (FitDay day : series.days()) {
      Double low = day.low();
      Double high = day.high();
      if (low != null && high != null && days.holds(day.day())) {
        String x = Mark.number(days.middle(day.day()));
        upper.add(x + " " + Mark.number(counts.at(high)));
        lower.add(0, x + " " + Mark.number(counts.at(low)));
      }
    }
    upper.addAll(lower);
    return upper.isEmpty() ? "" : "M" + String.join("L", upper) + "Z";
  }

  private String expected(Days days, Axis counts) {
    StringBuilder path = new StringBuilder();
    for (FitDay day : series.days()) {
      Double expected = day.expected();
      if (expected != null && days.holds(day.day())) {
        path.append(path.isEmpty() ? "M" : "L");
        path.append(Mark.number(days.middle(day.day()))).append(' ');
        path.append(Mark.number(counts.at(expected)));
      }
    }
    return path.toString();
  }

  /** Broken where a day is unknown: no line is drawn over what nobody knows. */
  private String observed(Days days, Axis counts) {
    StringBuilder path = new StringBuilder();
    LocalDate before = null;
    for (FitDay day : series.days()) {
      Double observed = day.observed();
      if (observed != null && days.holds(day.day())) {
        boolean joined = before != null && before.plusDays(1).equals(day.day());
        path.append(joined ? "L" : "M").append(Mark.number(days.middle(day.day()))).append(' ');
        path.append(Mark.number(counts.at(observed)));
        before = day.day();
      }
    }
    return path.toString();
  }

  private DomContent dots(Days days, Axis counts, double bottom) {
    List<DomContent> dots = new ArrayList<>();
    List<LocalDate> known = new ArrayList<>();
    for (FitDay day : series.days()) {
      if (day.observed() != null && days.holds(day.day())) {
        known.add(day.day());
        double y = counts.at(Objects.requireNonNull(day.observed()));
        dots.add(
            Mark.dot(days.middle(day.day()), y, days.width() > 6 ? 3 : 2.2, side())
                .tip(Words.day(day.day()) + ": " + Words.number(day.observed())));
      }
    }
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (!known.contains(day)) {
        dots.add(
            Mark.box(days.start(day) + 0.5, bottom + 1, days.width() - 1, 3, "unknown")
                .tip(Words.day(day) + ": unknown"));
      }
    }
    return each(dots, dot -> dot);
  }
}
