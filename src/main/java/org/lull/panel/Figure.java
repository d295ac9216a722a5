package org.lull.panel;

import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;

/**
 * A number as one article tells it.
 *
 * @param low at least; null where not bounded
 * @param best null where only bounds are told
 * @param high at most; null where not bounded
 * @param official told by a service that keeps the tally
 */
record Figure(
    @Nullable Integer low, @Nullable Integer best, @Nullable Integer high, boolean official) {

  static Figure of(AttackReport report, boolean official) {
    return new Figure(report.countLow(), report.countBest(), report.countHigh(), official);
  }

  static boolean told(AttackReport report) {
    return report.countLow() != null || report.countBest() != null || report.countHigh() != null;
  }

  boolean exact() {
    return best != null && best.equals(low) && best.equals(high);
  }

  /** The number to compare by: the best, else what bounds it. */
  int value() {
    if (best != null) {
      return best;
    }
    return low != null ? low : high != null ? high : 0;
  }

  /** 2 for an exact number, 1 for one number with an "about" or a bound, 0 for bounds alone. */
  int sharpness() {
    return exact() ? 2 : best != null ? 1 : 0;
  }

  /** The same with its bounds in order around the best. */
  Figure ordered() {
    Integer least = low != null && best != null && low > best ? best : low;
    Integer most = high != null && best != null && high < best ? best : high;
    if (least != null && most != null && least > most) {
      most = least;
    }
    return new Figure(least, best, most, official);
  }
}
