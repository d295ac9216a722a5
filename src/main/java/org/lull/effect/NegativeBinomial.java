package org.lull.effect;

import org.apache.commons.math3.special.Gamma;

/**
 * Negative binomial regression with theta by maximum likelihood: weighted fits and Newton steps for
 * theta by turns, as Venables and Ripley (Modern Applied Statistics with S, 2002, section 7.4) do
 * it.
 */
public final class NegativeBinomial {
  private static final int TURNS = 100;

  /** A size from which on the distribution is that of Poisson to six digits of any mean here. */
  private static final double POISSON = 1e6;

  private NegativeBinomial() {}

  /** Fits; counts without overdispersion make theta run away, and the Poisson limit is returned. */
  public static LogLinearFit fit(Design design) {
    return fit(LogLinearFit.poisson(design));
  }

  /** The same from a Poisson fit. */
  public static LogLinearFit fit(LogLinearFit poisson) {
    Design design = poisson.design();
    LogLinearFit fit = poisson;
    double theta = theta(design.y(), fit.mu(), start(design.y(), fit.mu()));
    for (int turn = 0; turn < TURNS; turn++) {
      if (theta >= POISSON) {
        return poisson;
      }
      fit = LogLinearFit.fit(design, theta, fit.mu().clone());
      double next = theta(design.y(), fit.mu(), theta);
      if (Math.abs(next - theta) < 1e-10 * (theta + 1)) {
        return LogLinearFit.fit(design, next, fit.mu().clone());
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

  /** Newton on the profile likelihood of theta, held positive. */
  public static double theta(double[] y, double[] mu, double start) {
    double theta = Math.max(start, 1e-4);
    for (int step = 0; step < 200; step++) {
      double score = 0;
      double information = 0;
      for (int i = 0; i < y.length; i++) {
        score +=
            Gamma.digamma(theta + y[i])
                - Gamma.digamma(theta)
                + Math.log(theta)
                + 1
                - Math.log(theta + mu[i])
                - (y[i] + theta) / (mu[i] + theta);
        information +=
            -Gamma.trigamma(theta + y[i])
                + Gamma.trigamma(theta)
                - 1 / theta
                + 2 / (mu[i] + theta)
                - (y[i] + theta) / ((mu[i] + theta) * (mu[i] + theta));
      }
      double delta = score / information;
      if (!Double.isFinite(delta) || theta > 1e7) {
        return Math.min(theta, 1e7);
      }
      theta = Math.max(theta + delta, theta / 10);
      if (Math.abs(delta) < 1e-11 * (theta + 1)) {
        return theta;
      }
    }
    return theta;
  }
}
