package org.lull.effect;

import org.apache.commons.math3.special.Gamma;

/**
 * What the likelihood of theta needs of the gamma function. Between theta and theta plus a whole
 * number its derivatives differ by a sum of reciprocals, so that one pass over the numbers up to
 * the largest count serves all days; other counts take the functions themselves.
 */
final class GammaSums {
  /** Larger counts are rare enough to be computed one by one. */
  private static final int LARGEST = 5000;

  private final double[] first;
  private final double[] second;
  private double theta;

  /** For counts up to the largest. */
  GammaSums(double largest) {
    int size = 1 + (int) Math.min(LARGEST, Math.max(0, largest));
    first = new double[size];
    second = new double[size];
  }

  /** Moves to another theta. */
  void at(double other) {
    theta = other;
    for (int k = 1; k < first.length; k++) {
      double reciprocal = 1 / (theta + k - 1);
      first[k] = first[k - 1] + reciprocal;
      second[k] = second[k - 1] + reciprocal * reciprocal;
    }
  }

  /** Digamma of theta + count less digamma of theta. */
  double first(double count) {
    return tabled(count) ? first[(int) count] : Gamma.digamma(theta + count) - Gamma.digamma(theta);
  }

  /** Trigamma of theta less trigamma of theta + count. */
  double second(double count) {
    return tabled(count)
        ? second[(int) count]
        : Gamma.trigamma(theta) - Gamma.trigamma(theta + count);
  }

  private boolean tabled(double count) {
    return count < first.length && count == Math.rint(count);
  }
}
