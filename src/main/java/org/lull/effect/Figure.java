package org.lull.effect;

import org.jspecify.annotations.Nullable;

/** Figures of models as a table may show them: none that is no number, none without meaning. */
final class Figure {
  /** Beyond it an exponential is an overflow in the making and no count or ratio of anything. */
  private static final double LARGEST = 1e9;

  private Figure() {}

  /** The value, or null where it is no number or beyond a thousand millions. */
  static @Nullable Double shown(@Nullable Double value) {
    return value == null || !(Math.abs(value) <= LARGEST) ? null : Double.valueOf(value);
  }

  /**
   * Why figures are missing that were computed, or what to think of those that are there; empty
   * where nothing is to be said.
   */
  static String note(RateRatio ratio) {
    if (shown(ratio.estimate()) == null) {
      return "the estimate ran off to " + ratio.estimate() + " and is left out";
    }
    if (Double.isNaN(ratio.low()) || Double.isNaN(ratio.high())) {
      return "the errors of the days around have no positive variance, so there is no interval";
    }
    if (shown(ratio.high()) == null) {
      return "the upper end is beyond any count and left out: these days do not bound the ratio";
    }
    boolean far = ratio.estimate() > 0 && (ratio.estimate() < 1e-3 || ratio.estimate() > 1e3);
    return far ? "a ratio so far from 1 is the model's way of saying that it has no bound" : "";
  }
}
