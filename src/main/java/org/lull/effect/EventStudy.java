package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Leads and lags in days: each day around the start has a term of its own beside the trend of the
 * other days, so that its ratio is its count over what those days expect (MacKinlay, J. Economic
 * Literature 35, 1997). Counts before the start that fall already are anticipation; counts that
 * come back during the pause are decay.
 */
public final class EventStudy {
  /** Days before the start that have a term. */
  public static final int LEADS = 14;

  /** Days of and after the pause that have one, at most. */
  public static final int LAGS = 44;

  private static final String ESTIMATOR = "event_study";

  private EventStudy() {}

  /** A row a known day, terms {@code lead_14} to {@code lag_43}; the interval is of one day. */
  public static List<EffectDraft> rows(EffectKey key, DailySeries near, DesignSpec spec) {
    LocalDate from = key.window().start().minusDays(LEADS);
    LocalDate to = key.window().start().plusDays(LAGS - 1L);
    try {
      Design all = InterruptedSeries.design(near, key.window(), spec);
      Design calm = all.without(List.of("pause", "post"));
      InterruptedPanel.Rows rest = new InterruptedPanel.Rows();
      for (int i = 0; i < calm.y().length; i++) {
        if (calm.day()[i] < from.toEpochDay()) {
          rest.add(calm.x()[i], calm.y()[i], calm.day()[i], 0);
        }
      }
      if (rest.size() < 2 * LEADS) {
        return List.of(
            key.row(ESTIMATOR, "lag_0")
                .over(rest.size())
                .spec(
                    "the data do not suffice: "
                        + rest.size()
                        + " known days before the leads, at least "
                        + 2 * LEADS
                        + " are needed"));
      }
      LogLinearFit fit = NegativeBinomial.fit(rest.design(calm.terms(), false));
      return days(key, calm, fit, from, to);
    } catch (SingularDesignException e) {
      return List.of(key.row(ESTIMATOR, "lag_0").spec(e.getMessage()));
    }
  }

  private static List<EffectDraft> days(
      EffectKey key, Design calm, LogLinearFit fit, LocalDate from, LocalDate to) {
    SerialErrors errors = SerialErrors.of(fit);
    TDistribution t = new TDistribution(null, errors.degreesOfFreedom());
    List<EffectDraft> out = new ArrayList<>();
    for (int i = 0; i < calm.y().length; i++) {
      LocalDate day = LocalDate.ofEpochDay(calm.day()[i]);
      if (day.isBefore(from) || day.isAfter(to)) {
        continue;
      }
      double eta = LogLinearFit.product(calm.x()[i], fit.coefficients());
      double mean = Math.exp(eta);
      double spread = fit.dispersion() * (1 / mean + 1 / fit.theta());
      double error = Math.sqrt(spread + DailyFits.variance(calm.x()[i], errors.covariance()));
      long lag = day.toEpochDay() - key.window().start().toEpochDay();
      out.add(
          key.row(ESTIMATOR, lag < 0 ? "lead_" + -lag : "lag_" + lag)
              .ratio(ratio(calm.y()[i], mean, error, t))
              .of(fit)
              .spec(
                  "the day's count over what the days before the leads expect; the interval is of"
                      + " one day's count, "
                      + key.silence().words()));
    }
    return out;
  }

  private static RateRatio ratio(double count, double mean, double error, TDistribution t) {
    double half = t.inverseCumulativeProbability(0.975) * error;
    if (count == 0) {
      // No logarithm: the interval is that of half a weapon, its lower end zero.
      double p = 2 * t.cumulativeProbability(-Math.abs(Math.log(0.5 / mean) / error));
      return new RateRatio(0, 0, 0.5 / mean * Math.exp(half), p);
    }
    double ratio = count / mean;
    double p = 2 * t.cumulativeProbability(-Math.abs(Math.log(ratio) / error));
    return new RateRatio(ratio, ratio * Math.exp(-half), ratio * Math.exp(half), p);
  }
}
