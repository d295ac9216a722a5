package org.lull.effect;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The effect of a term as a ratio of rates, with its nominal 95 % interval.
 *
 * @param estimate exp of the coefficient
 * @param low lower end
 * @param high upper end
 * @param pValue two-sided, of the normal approximation
 */
public record RateRatio(double estimate, double low, double high, double pValue) {
  private static final double Z95 = 1.959963984540054;

  /** From a fit and a covariance of its coefficients, multiplied by {@code inflation}. */
  public static RateRatio of(
      LogLinearFit fit, String term, double[][] covariance, double inflation) {
    int at = fit.design().term(term);
    double beta = fit.coefficients()[at];
    double error = Math.sqrt(covariance[at][at] * inflation);
    double p =
        2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(beta / error));
    return new RateRatio(
        Math.exp(beta), Math.exp(beta - Z95 * error), Math.exp(beta + Z95 * error), p);
  }
}
