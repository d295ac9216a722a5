package org.lull.effect;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The effect of a term as a ratio of rates, with its nominal 95 % interval.
 *
 * @param estimate exp of the coefficient
 * @param low lower end
 * @param high upper end
 * @param pValue two-sided
 */
public record RateRatio(double estimate, double low, double high, double pValue) {
  private static final double Z95 = 1.959963984540054;

  /** By the normal distribution, from a covariance of the coefficients times {@code inflation}. */
  public static RateRatio of(
      LogLinearFit fit, String term, double[][] covariance, double inflation) {
    int at = fit.design().term(term);
    double beta = fit.coefficients()[at];
    double error = Math.sqrt(covariance[at][at] * inflation);
    double p =
        2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(beta / error));
    return around(beta, Z95 * error, p);
  }

  /** By the t distribution. */
  public static RateRatio of(
      LogLinearFit fit, String term, double[][] covariance, TDistribution t) {
    int at = fit.design().term(term);
    double beta = fit.coefficients()[at];
    double error = Math.sqrt(covariance[at][at]);
    double p = 2 * t.cumulativeProbability(-Math.abs(beta / error));
    return around(beta, t.inverseCumulativeProbability(0.975) * error, p);
  }

  /** By the errors that the report relies on. */
  public static RateRatio of(LogLinearFit fit, String term, SerialErrors errors) {
    return of(fit, term, errors.covariance(), new TDistribution(null, errors.degreesOfFreedom()));
  }

  private static RateRatio around(double beta, double half, double p) {
    return new RateRatio(Math.exp(beta), Math.exp(beta - half), Math.exp(beta + half), p);
  }
}
