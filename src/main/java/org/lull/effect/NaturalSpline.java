package org.lull.effect;

import java.util.Arrays;

/**
 * Natural cubic spline in its truncated power form: cubic between the knots, straight beyond them
 * (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2009, section 5.2.1).
 * Columns are scaled to the span of the data, so that cubes stay small.
 */
final class NaturalSpline {
  private final double[] knots;
  private final double first;
  private final double span;

  private NaturalSpline(double[] knots, double first, double span) {
    this.knots = knots;
    this.first = first;
    this.span = span;
  }

  /**
   * A spline with knots at equal shares of the values.
   *
   * @param columns degrees of freedom beside the intercept, at least 1 (a straight line)
   */
  static NaturalSpline over(double[] values, int columns) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double first = sorted[0];
    double span = Math.max(sorted[sorted.length - 1] - first, 1e-9);
    double[] knots = new double[columns + 1];
    for (int k = 0; k < knots.length; k++) {
      double at = k * (sorted.length - 1.0) / columns;
      int below = (int) at;
      double above = sorted[Math.min(below + 1, sorted.length - 1)];
      knots[k] = (sorted[below] + (at - below) * (above - sorted[below]) - first) / span;
    }
    return new NaturalSpline(knots, first, span);
  }

  /** The row of one value. */
  double[] row(double value) {
    double x = (value - first) / span;
    int last = knots.length - 1;
    double[] out = new double[last];
    out[0] = x;
    for (int k = 0; k < last - 1; k++) {
      out[k + 1] = bend(x, k) - bend(x, last - 1);
    }
    return out;
  }

  private double bend(double x, int k) {
    int last = knots.length - 1;
    return (cube(x - knots[k]) - cube(x - knots[last])) / (knots[last] - knots[k]);
  }

  private static double cube(double x) {
    return x > 0 ? x * x * x : 0;
  }
}
