package org.lull.effect;

import java.util.Arrays;

/**
 * Negative binomial regression with theta by maximum likelihood: weighted fits and Newton steps for
 * theta by turns, as Venables and Ripley (Modern Applied Statistics with S, 2002, section 7.4) do
 * it.
 */
public final class NegativeBinomial {
  private static final int TURNS = 100;
  private static final double SMALLEST = 1e-4;

  /**
   * A size from which on the variance of any count here is Poisson's to a hundredth: counts without
   * overdispersion send theta off without end, and the Poisson fit is what it runs towards.
   */
  private static final double LIMIT = 1e5;

  private NegativeBinomial() {}

  /** Fits; where the counts show no overdispersion, the Poisson fit with an infinite theta. */
  public static LogLinearFit fit(Design design) {
    return fit(LogLinearFit.poisson(design));
  }

  /** The same from a Poisson fit. */
  public static LogLinearFit fit(LogLinearFit poisson) {
    Design design = poisson.design();
    LogLinearFit fit = poisson;
    double theta = theta(design.y(), fit.mu(), start(design.y(), fit.mu()));
    for (int turn = 0; turn < TURNS; turn++) {
      if (Double.isInfinite(theta)) {
        return poisson;
      }
      fit = LogLinearFit.fit(design, theta, fit.mu());
      double next = theta(design.y(), fit.mu(), theta);
      if (Math.abs(next - theta) < 1e-10 * (theta + 1)) {
        return LogLinearFit.fit(design, next, fit.mu());
      }
      theta = next;
    }
    return fit;
  }

  private static double start(double[] y, double[] mu) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double ratio = y[i] / mu[i] - 1;
      sum += ratio * ratio;
    }
    return y.length / sum;
  }

  /** Newton on the profile likelihood of theta, held positive; infinite at the Poisson limit. */
  public static double theta(double[] y, double[] mu, double start) {
    GammaSums sums = new GammaSums(Arrays.stream(y).max().orElse(0));
    double theta = Math.max(Math.min(start, LIMIT), SMALLEST);
    for (int step = 0; step < 200; step++) {
      sums.at(theta);
      double score = 0;
      double information = 0;
      for (int i = 0; i < y.length; i++) {
        double whole = theta + mu[i];
        score += sums.first(y[i]) - Math.log1p(mu[i] / theta) + (mu[i] - y[i]) / whole;
        information += sums.second(y[i]) - 1 / theta + (2 - (y[i] + theta) / whole) / whole;
      }
      if (theta >= LIMIT && !(score < 0)) {
        return Double.POSITIVE_INFINITY;
      }
      // Far from its top the likelihood bends upwards, and Newton's step would lead away from it.
      double delta = information > 0 ? score / information : score > 0 ? 2 * theta : -2 * theta / 3;
      theta = Math.min(LIMIT, Math.max(theta + delta, theta / 10));
      if (Math.abs(delta) < 1e-11 * (theta + 1)) {
        return theta;
      }
    }
    return theta;
  }
}
