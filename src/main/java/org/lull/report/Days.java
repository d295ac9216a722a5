package org.lull.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days along a stretch of pixels, both ends inclusive; a day is as wide as any other. */
record Days(LocalDate first, LocalDate last, double from, double to) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  /** A label and where it stands. */
  record Tick(double x, String words) {}

  double width() {
    return (to - from) / (last.toEpochDay() - first.toEpochDay() + 1.0);
  }

  /** Left edge of a day; days outside lie on the edge. */
  double start(LocalDate day) {
    double x = from + (day.toEpochDay() - first.toEpochDay()) * width();
    return Math.max(from, Math.min(to, x));
  }

  double middle(LocalDate day) {
    return Math.min(to, start(day) + width() / 2);
  }

  double end(LocalDate day) {
    return start(day.plusDays(1));
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** First days of months, at least so many pixels apart. */
  List<Tick> months(double apart) {
    List<Tick> ticks = new ArrayList<>();
    double before = Double.NEGATIVE_INFINITY;
    LocalDate day = first.getDayOfMonth() == 1 ? first : first.plusMonths(1).withDayOfMonth(1);
    for (; !day.isAfter(last); day = day.plusMonths(1)) {
      if (start(day) - before >= apart) {
        before = start(day);
        ticks.add(new Tick(before, MONTH.format(day)));
      }
    }
    return ticks;
  }
}
