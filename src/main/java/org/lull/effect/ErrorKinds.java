package org.lull.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;

/** A fit's terms as rows, under every kind of standard error that applies to it. */
final class ErrorKinds {
  /** Lag of the Newey-West errors, days. */
  static final int LAG = 7;

  private ErrorKinds() {}

  /** Rows by estimator and term; levels and the columns of a spline mean nothing by themselves. */
  static List<EffectDraft> rows(EffectKey key, Family family, LogLinearFit fit, String model) {
    String code = family.code();
    String spec = model + limit(family, fit);
    double[][] hac = NeweyWest.covariance(fit, LAG);
    SerialErrors serial = SerialErrors.of(fit);
    boolean regions = fit.design().groups() >= Clustered.LEAST_GROUPS;
    double[][] clustered = regions ? Clustered.covariance(fit) : new double[0][];
    List<EffectDraft> out = new ArrayList<>();
    for (String term : fit.design().terms()) {
      if (term.equals("intercept") || term.startsWith("weekday") || term.startsWith("trend_")) {
        continue;
      }
      out.add(key.row(code, term).ratio(RateRatio.of(fit, term, fit.covariance(), 1)).spec(spec));
      if (family == Family.POISSON) {
        RateRatio quasi = RateRatio.of(fit, term, fit.covariance(), fit.dispersion());
        out.add(key.row("quasi_poisson", term).ratio(quasi).spec(spec));
      }
      out.add(
          key.row(code + "_hac" + LAG, term)
              .ratio(RateRatio.of(fit, term, hac, 1))
              .spec(spec + "; Newey-West errors, lag " + LAG + " days"));
      out.add(
          key.row(code + "_ar", term)
              .ratio(RateRatio.of(fit, term, serial))
              .spec(spec + "; " + words(serial)));
      if (regions) {
        int groups = fit.design().groups();
        out.add(
            key.row(code + "_clustered", term)
                .ratio(RateRatio.of(fit, term, clustered, new TDistribution(null, groups - 1.0)))
                .spec(spec + "; errors clustered by " + groups + " regions"));
      }
    }
    out.forEach(row -> row.of(fit));
    return out;
  }

  /** Where the second family says no more than the first. */
  static String limit(Family family, LogLinearFit fit) {
    return family == Family.NEGATIVE_BINOMIAL && Double.isInfinite(fit.theta())
        ? "; no overdispersion found: Poisson limit"
        : "";
  }

  private static String words(SerialErrors serial) {
    return String.format(
        Locale.ROOT,
        "errors by the autocorrelation of the days before (persistence %.2f), t with %.1f degrees"
            + " of freedom",
        serial.persistence(),
        serial.degreesOfFreedom());
  }
}
