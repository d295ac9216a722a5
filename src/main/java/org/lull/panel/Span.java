package org.lull.panel;

import org.jspecify.annotations.Nullable;

/**
 * A number of weapons or people with its bounds, always {@code 0 <= low <= best <= high}. Where a
 * bound is not told the best stands in for it ("at least 20" counts 20, "up to 30" counts 0 to 30),
 * so that sums of spans stay sums.
 */
record Span(double low, double best, double high) {
  static final Span ZERO = new Span(0, 0, 0);

  /** Null where the agreement tells no number. */
  static @Nullable Span of(@Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {
    if (low == null && best == null && high == null) {
      return null;
    }
    double middle = best != null ? best : low != null ? low : high == null ? 0 : high;
    double least = low != null ? low : high == null ? middle : 0;
    double most = high != null ? high : middle;
    return new Span(Math.min(least, middle), middle, Math.max(most, middle));
  }

  Span plus(Span other) {
    return new Span(low + other.low, best + other.best, high + other.high);
  }

  /** What is left beyond the parts, never below nothing. */
  Span beyond(Span parts) {
    double middle = Math.max(0, best - parts.best);
    return new Span(
        Math.min(middle, Math.max(0, low - parts.low)),
        middle,
        Math.max(middle, high - parts.high));
  }

  Span times(double share) {
    return new Span(low * share, best * share, high * share);
  }
}
