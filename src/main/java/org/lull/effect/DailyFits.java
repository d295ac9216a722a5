package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fit says of each day, and what it says had there been no pause, with an interval of that
 * mean.
 */
public final class DailyFits {
  private static final double Z95 = 1.959963984540054;

  private DailyFits() {}

  /** One row a known day, in order; the interval widens the Poisson errors by the dispersion. */
  public static List<DailyFit> of(
      String pauseId, DailySeries series, Window window, LogLinearFit fit) {
    List<LocalDate> days = List.copyOf(series.counts().keySet());
    List<DailyFit> out = new ArrayList<>(days.size());
    for (int i = 0; i < days.size(); i++) {
      double[] row = fit.design().x()[i].clone();
      for (int j = 0; j < row.length; j++) {
        String term = fit.design().terms().get(j);
        row[j] = term.equals("pause") || term.equals("post") ? 0 : row[j];
      }
      double mean = product(row, fit.coefficients());
      double error = Math.sqrt(variance(row, fit.covariance()) * fit.dispersion());
      out.add(
          new DailyFit(
              pauseId,
              series.series(),
              window.name(),
              series.outcome(),
              "quasi_poisson",
              days.get(i),
              null,
              series.counts().get(days.get(i)),
              fit.mu()[i],
              Math.exp(mean),
              Math.exp(mean - Z95 * error),
              Math.exp(mean + Z95 * error)));
    }
    return out;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double variance(double[] row, double[][] covariance) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * product(covariance[i], row);
    }
    return sum;
  }
}
