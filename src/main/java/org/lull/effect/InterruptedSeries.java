package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Interrupted time series: log mu = c + trend t/30 + pause + post, t in days from the start of the
 * window (Bernal, Cummins and Gasparrini, Int. J. Epidemiology 46, 2017).
 */
public final class InterruptedSeries {
  private static final int LEAST_DAYS = 14;
  private static final double LEAST_SHARE = 1 / 3.0;

  private InterruptedSeries() {}

  /** The reference design: linear trend. */
  public static Design design(DailySeries series, Window window) {
    return design(series, window, DesignSpec.LINEAR);
  }

  /**
   * The design of a window over a series; rows in order of days.
   *
   * @throws SingularDesignException where the days do not suffice, saying which are missing
   */
  public static Design design(DailySeries series, Window window, DesignSpec spec) {
    return InterruptedPanel.design(Map.of("", series), region -> true, window, spec, false);
  }

  /**
   * Refuses days that cannot carry the model.
   *
   * @return whether there are days after the window
   */
  static boolean check(List<LocalDate> days, Window window) {
    if (days.isEmpty()) {
      throw new SingularDesignException(
          "the data do not suffice: no day near " + window.name() + " has a count");
    }
    long before = days.stream().filter(day -> day.isBefore(window.start())).count();
    long during = days.stream().filter(window::holds).count();
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
    return days.stream().anyMatch(day -> day.isAfter(window.end()));
  }

  /**
   * Refuses a series that is known on fewer than a third of the days before the pause, counted from
   * its first: numbers of weapons told now and then say when somebody gave one, not how often
   * attacks came.
   *
   * @throws SingularDesignException that says how many days are known
   */
  static void refuseNowAndThen(DailySeries near, Window window) {
    DailySeries before = near.between(LocalDate.MIN, window.start().minusDays(1));
    if (before.counts().size() < LEAST_DAYS
        || near.counts().keySet().stream().noneMatch(window::holds)) {
      return;
    }
    // Too few to fit at all are refused, in their own words, by the design.
    long span = window.start().toEpochDay() - before.counts().firstKey().toEpochDay();
    int known = before.counts().size();
    if (known < LEAST_SHARE * span) {
      throw new SingularDesignException(
          "the data do not suffice: of the "
              + span
              + " days before the pause only "
              + known
              + " have a count, and days that are told now and then do not show how often attacks"
              + " came");
    }
  }

  /**
   * Refuses a series with the same count on each of its days: its fit is perfect by its make, so
   * that the spread, from which the errors are learnt, says that there are none.
   *
   * @throws SingularDesignException that says which count it is
   */
  static void refuseConstant(DailySeries near, Window window) {
    Set<Double> counts = new HashSet<>(near.counts().values());
    if (near.counts().size() < LEAST_DAYS
        || counts.size() != 1
        || near.counts().keySet().stream().noneMatch(window::holds)) {
      return;
    }
    double count = counts.iterator().next();
    // A series of zeros is refused by the fit, in words of its own.
    if (count > 0) {
      throw new SingularDesignException(
          String.format(
              Locale.ROOT,
              "the data do not suffice: each of the %d known days has the same count, %.0f, so that"
                  + " there is no spread to learn an error from",
              near.counts().size(),
              count));
    }
  }

  /** Names of the columns of trend and weekday. */
  static List<String> trendTerms(DesignSpec spec) {
    List<String> terms = new ArrayList<>();
    for (int j = 0; j < spec.splineColumns(); j++) {
      terms.add(spec.splineColumns() == 1 ? "trend" : "trend_" + (j + 1));
    }
    for (int j = 1; spec.weekday() && j <= 6; j++) {
      terms.add("weekday_" + j);
    }
    return terms;
  }
}
