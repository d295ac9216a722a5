package org.lull.effect;

import java.util.List;

/**
 * A window without any count: the rate ratio is 0, and its upper end is the ratio at which so empty
 * a window would have a chance of 2.5 %, days taken as independent negative binomials around the
 * trend of the other days.
 */
final class ZeroWindow {
  private static final double CHANCE = 0.025;

  /** Days that expect next to nothing are as empty under any ratio. */
  private static final double LARGEST = 1e6;

  private ZeroWindow() {}

  /** Ratio, interval and two-sided p of an empty window. */
  static RateRatio judge(Design design) {
    Design rest = others(design);
    LogLinearFit fit = NegativeBinomial.fit(rest);
    int pause = design.term("pause");
    double[] inside = new double[design.y().length];
    Design spelled = design.without(List.of("pause"));
    int n = 0;
    for (int i = 0; i < inside.length; i++) {
      if (design.x()[i][pause] == 1) {
        inside[n++] = Math.exp(LogLinearFit.product(spelled.x()[i], fit.coefficients()));
      }
    }
    double low = 0;
    double high = 1;
    while (chance(inside, n, high, fit.theta()) > CHANCE && high < LARGEST) {
      high *= 2;
    }
    boolean bounded = high < LARGEST;
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      if (chance(inside, n, middle, fit.theta()) > CHANCE) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double p = Math.min(1, 2 * chance(inside, n, 1, fit.theta()));
    return new RateRatio(0, 0, bounded ? high : Double.POSITIVE_INFINITY, p);
  }

  private static double chance(double[] mean, int n, double ratio, double theta) {
    double log = 0;
    for (int i = 0; i < n; i++) {
      double expected = ratio * mean[i];
      log -= Double.isInfinite(theta) ? expected : theta * Math.log1p(expected / theta);
    }
    return Math.exp(log);
  }

  /** The rows outside the window, without its term. */
  private static Design others(Design design) {
    int pause = design.term("pause");
    InterruptedPanel.Rows rows = new InterruptedPanel.Rows();
    Design spelled = design.without(List.of("pause"));
    for (int i = 0; i < design.y().length; i++) {
      if (design.x()[i][pause] == 0) {
        rows.add(spelled.x()[i], design.y()[i], design.day()[i], design.group()[i]);
      }
    }
    return rows.design(spelled.terms(), false);
  }
}
