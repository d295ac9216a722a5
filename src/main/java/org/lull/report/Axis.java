package org.lull.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Values along a stretch of pixels.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}
 * @param log whether ratios rather than differences have equal lengths
 */
record Axis(double low, double high, double from, double to, boolean log) {
  Axis {
    if (!(high > low) || (log && !(low > 0))) {
      throw new IllegalArgumentException("an axis from " + low + " to " + high + ", log " + log);
    }
  }

  /** From 0 to a round number not below the largest value. */
  static Axis upTo(double largest, double from, double to) {
    // Counts have no halves, so that four ticks need four of them.
    double most = Math.max(largest, 4);
    double step = step(most, 4);
    return new Axis(0, Math.ceil(most / step) * step, from, to, false);
  }

  /** Pixel of a value; values outside lie on the edge. */
  double at(double value) {
    double inside = Math.max(low, Math.min(high, value));
    double share =
        log
            ? (Math.log(inside) - Math.log(low)) / (Math.log(high) - Math.log(low))
            : (inside - low) / (high - low);
    return from + share * (to - from);
  }

  /** Whether a value is beyond an end. */
  boolean beyond(double value) {
    return value < low || value > high;
  }

  /** Round values to label, some four of them on a linear axis. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    if (log) {
      for (double decade = Math.pow(10, Math.floor(Math.log10(low)));
          decade <= high;
          decade *= 10) {
        for (double times : new double[] {1, 2, 5}) {
          double tick = decade * times;
          if (tick >= low * 0.999 && tick <= high * 1.001) {
            ticks.add(tick);
          }
        }
      }
      return ticks;
    }
    double step = step(high - low, 4);
    for (int i = 0; low + i * step <= high * 1.0001; i++) {
      ticks.add(low + i * step);
    }
    return ticks;
  }

  private static double step(double span, int about) {
    double raw = span / about;
    double decade = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double times : new double[] {1, 2, 2.5, 5}) {
      // Nothing that is counted comes in halves.
      if (decade * times >= raw && (times != 2.5 || decade >= 10)) {
        return decade * times;
      }
    }
    return decade * 10;
  }
}
