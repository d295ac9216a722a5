package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /**
   * The same of a panel, a row a region and known day; regions without any count have none.
   *
   * @param near the days of the fit by region
   */
  public static List<DailyFit> regions(EffectKey key, Map<String, DailySeries> near) {
    List<String> kept = InterruptedPanel.counted(near);
    try {
      Design design =
          InterruptedPanel.design(near, region -> true, key.window(), DesignSpec.LINEAR, true);
      Curve curve = Curve.of(NegativeBinomial.fit(design.spelledOut()));
      List<DailyFit> out = new ArrayList<>();
      for (int i = 0; i < design.y().length; i++) {
        LocalDate day = LocalDate.ofEpochDay(design.day()[i]);
        out.add(curve.row(key, day, kept.get(design.group()[i]), design.y()[i], i));
      }
      return out;
    } catch (SingularDesignException e) {
      return List.of();
    }
  }

  private static List<DailyFit> rows(EffectKey key, DailySeries near, LogLinearFit fit) {
    LocalDate first = near.counts().firstKey();
    LocalDate last = near.counts().lastKey();
    Design every = InterruptedSeries.design(Silence.ZERO.apply(near, first, last), key.window());
    Curve curve = Curve.of(fit).over(every);
    List<DailyFit> out = new ArrayList<>();
    for (int i = 0; i < every.y().length; i++) {
      LocalDate day = LocalDate.ofEpochDay(every.day()[i]);
      out.add(curve.row(key, day, null, near.counts().get(day), i));
    }
    return out;
  }

  /** What a fit says of the rows of a design with its own terms. */
  private record Curve(LogLinearFit fit, SerialErrors errors, double t, Design design) {
    static Curve of(LogLinearFit fit) {
      SerialErrors errors = SerialErrors.of(fit);
      double t =
          new TDistribution(null, errors.degreesOfFreedom()).inverseCumulativeProbability(0.975);
      return new Curve(fit, errors, t, fit.design());
    }

    Curve over(Design other) {
      return new Curve(fit, errors, t, other);
    }

    DailyFit row(
        EffectKey key,
        LocalDate day,
        @Nullable String admin1,
        @Nullable Double observed,
        int index) {
      double[] row = design.x()[index];
      double[] without = row.clone();
      for (String term : List.of("pause", "post")) {
        int at = design.terms().indexOf(term);
        if (at >= 0) {
          without[at] = 0;
        }
      }
      double mean = LogLinearFit.product(without, fit.coefficients());
      double half = t * Math.sqrt(variance(without, errors.covariance()));
      return new DailyFit(
          key.pauseId(),
          key.series(),
          key.window().name(),
          key.outcome(),
          PauseEstimator.HEADLINE,
          day,
          admin1,
          observed,
          Math.exp(LogLinearFit.product(row, fit.coefficients())),
          Math.exp(mean),
          Math.exp(mean - half),
          Math.exp(mean + half),
          "mean",
          null);
    }
  }

  static double variance(double[] row, double[][] covariance) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * LogLinearFit.product(row, covariance[i]);
    }
    return sum;
  }
}
