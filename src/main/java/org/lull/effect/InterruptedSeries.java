package org.lull.effect;

import java.time.LocalDate;
import java.util.List;

/**
 * Interrupted time series: log mu = c + trend t/30 + pause + post, t in days from the start of the
 * window (Bernal, Cummins and Gasparrini, Int. J. Epidemiology 46, 2017).
 */
public final class InterruptedSeries {
  private static final int LEAST_DAYS = 14;

  private InterruptedSeries() {}

  /**
   * The design of a window over a series; rows in order of days.
   *
   * @throws SingularDesignException where the days do not suffice, saying which are missing
   */
  public static Design design(DailySeries series, Window window) {
    List<LocalDate> days = List.copyOf(series.counts().keySet());
    long before = days.stream().filter(day -> day.isBefore(window.start())).count();
    long during = days.stream().filter(day -> inside(day, window)).count();
    long after = days.stream().filter(day -> day.isAfter(window.end())).count();
    if (before < LEAST_DAYS || during == 0) {
      throw new SingularDesignException(
          "the data do not suffice: "
              + before
              + " known days before the pause (at least "
              + LEAST_DAYS
              + " are needed) and "
              + during
              + " of "
              + window.days()
              + " in it");
    }
    boolean post = after > 0;
    List<String> terms =
        post
            ? List.of("intercept", "trend", "pause", "post")
            : List.of("intercept", "trend", "pause");
    double[][] x = new double[days.size()][];
    double[] y = new double[days.size()];
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      double t = (day.toEpochDay() - window.start().toEpochDay()) / 30.0;
      double in = inside(day, window) ? 1 : 0;
      double later = day.isAfter(window.end()) ? 1 : 0;
      x[i] = post ? new double[] {1, t, in, later} : new double[] {1, t, in};
      y[i] = series.counts().get(day);
    }
    return new Design(terms, x, y);
  }

  private static boolean inside(LocalDate day, Window window) {
    return !day.isBefore(window.start()) && !day.isAfter(window.end());
  }
}
