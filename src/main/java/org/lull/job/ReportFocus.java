package org.lull.job;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lull.panel.Pause;
import org.lull.panel.PauseWindow;
import org.lull.report.Estimate;
import org.lull.report.Period;

/** Which pause the page follows day by day, and the stretches of days around it. */
final class ReportFocus {
  /** A pause that is shorter has too few days to be followed where there is a longer one. */
  private static final long LONG = 14;

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final int LEAD = 60;
  private static final int TAIL = 30;

  private ReportFocus() {}

  /** The pause with an estimate of which most articles tell, long ones first; null without any. */
  static @Nullable Pause of(List<Pause> pauses, List<Estimate> estimates) {
    Set<String> estimated = new HashSet<>();
    estimates.stream().filter(e -> e.ratio() != null).forEach(e -> estimated.add(e.pauseId()));
    return pauses.stream()
        .filter(pause -> estimated.contains(pause.pauseId()) && pause.inForce())
        .min(
            Comparator.comparing((Pause pause) -> days(pause) < LONG)
                .thenComparing(Pause::articles, Comparator.reverseOrder())
                .thenComparing(Pause::pauseId))
        .orElse(null);
  }

  /** Before, during and after a pause, as far as there are days; the last where there is none. */
  static List<Period> periods(@Nullable Pause pause, LocalDate first, LocalDate last) {
    LocalDate start = pause == null ? null : edge(pause, true);
    LocalDate end = pause == null ? null : edge(pause, false);
    if (start == null || end == null) {
      return List.of(recent(first, last));
    }
    List<Period> periods = new ArrayList<>();
    add(periods, "before", later(first, start.minusDays(LEAD)), earlier(last, start.minusDays(1)));
    add(periods, "during", later(first, start), earlier(last, end));
    add(periods, "after", later(first, end.plusDays(1)), earlier(last, end.plusDays(TAIL)));
    return periods.isEmpty() ? List.of(recent(first, last)) : periods;
  }

  /** A page that shows every night of years shows none. */
  private static Period recent(LocalDate first, LocalDate last) {
    LocalDate start = last.minusDays(LEAD + TAIL - 1L);
    return start.isAfter(first)
        ? new Period("the last days", start, last)
        : new Period("all days", first, last);
  }

  private static void add(List<Period> periods, String name, LocalDate first, LocalDate last) {
    if (!last.isBefore(first)) {
      periods.add(new Period(name, first, last));
    }
  }

  /** The days on which it was to hold for anybody, to be set behind its name. */
  static String held(Pause pause) {
    LocalDate start = edge(pause, true);
    LocalDate end = edge(pause, false);
    return start == null || end == null
        ? ""
        : ", to hold from " + DAY.format(start) + " to " + DAY.format(end);
  }

  private static long days(Pause pause) {
    LocalDate start = edge(pause, true);
    LocalDate end = edge(pause, false);
    return start == null || end == null ? 0 : end.toEpochDay() - start.toEpochDay() + 1;
  }

  private static @Nullable LocalDate edge(Pause pause, boolean first) {
    Stream<LocalDate> days =
        pause.windows().stream()
            .map(first ? PauseWindow::start : PauseWindow::end)
            .filter(Objects::nonNull);
    return (first ? days.min(Comparator.naturalOrder()) : days.max(Comparator.naturalOrder()))
        .orElse(null);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
