package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * What a fit of the reference design says of each day, and what it says had there been no pause,
 * with an interval of that mean.
 */
public final class DailyFits {
  private DailyFits() {}

  /**
   * One row a day from the first to the last, unknown days among them; none where the data do not
   * suffice, which {@code pause_effects} says.
   *
   * @param near the days of the fit, unknown ones missing
   */
  public static List<DailyFit> of(EffectKey key, DailySeries near) {
    try {
      Design known = InterruptedSeries.design(near, key.window());
      return rows(key, near, NegativeBinomial.fit(known));
    } catch (SingularDesignException e) {
      return List.of();
    }
  }

  private static List<DailyFit> rows(EffectKey key, DailySeries near, LogLinearFit fit) {
    SerialErrors errors = SerialErrors.of(fit);
    double t =
        new TDistribution(null, errors.degreesOfFreedom()).inverseCumulativeProbability(0.975);
    LocalDate first = near.counts().firstKey();
    LocalDate last = near.counts().lastKey();
    Design every = InterruptedSeries.design(Silence.ZERO.apply(near, first, last), key.window());
    List<DailyFit> out = new ArrayList<>();
    for (int i = 0; i < every.y().length; i++) {
      LocalDate day = LocalDate.ofEpochDay(every.day()[i]);
      double[] row = every.x()[i];
      double[] without = row.clone();
      for (String term : List.of("pause", "post")) {
        int at = every.terms().indexOf(term);
        if (at >= 0) {
          without[at] = 0;
        }
      }
      double mean = LogLinearFit.product(without, fit.coefficients());
      double half = t * Math.sqrt(variance(without, errors.covariance()));
      out.add(
          row(
              key,
              day,
              near.counts().get(day),
              Math.exp(LogLinearFit.product(row, fit.coefficients())),
              new EffectDraft.Estimate(
                  Math.exp(mean), Math.exp(mean - half), Math.exp(mean + half))));
    }
    return out;
  }

  private static DailyFit row(
      EffectKey key,
      LocalDate day,
      @Nullable Double observed,
      double fitted,
      EffectDraft.Estimate counterfactual) {
    return new DailyFit(
        key.pauseId(),
        key.series(),
        key.window().name(),
        key.outcome(),
        PauseEstimator.HEADLINE,
        day,
        null,
        observed,
        fitted,
        counterfactual.value(),
        counterfactual.low(),
        counterfactual.high(),
        "mean");
  }

  static double variance(double[] row, double[][] covariance) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * LogLinearFit.product(row, covariance[i]);
    }
    return sum;
  }
}
