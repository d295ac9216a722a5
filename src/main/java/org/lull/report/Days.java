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

  /** Numbers of months between labels from which all years have the same. */
  private static final List<Integer> EVENLY = List.of(1, 2, 3, 6, 12, 24, 60);

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

  /** First days of months, as many of them as are at least so many pixels apart, evenly. */
  List<Tick> months(double apart) {
    int every =
        EVENLY.stream()
            .filter(months -> months * 28 * width() >= apart)
            .findFirst()
            .orElse(EVENLY.get(EVENLY.size() - 1));
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = first.getDayOfMonth() == 1 ? first : first.plusMonths(1).withDayOfMonth(1);
    for (; !day.isAfter(last); day = day.plusMonths(1)) {
      if ((day.getYear() * 12 + day.getMonthValue() - 1) % every == 0) {
        ticks.add(new Tick(start(day), MONTH.format(day)));
      }
    }
    return ticks;
  }
}
