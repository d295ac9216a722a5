package org.lull.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers and spans as a reader wants them. */
final class Figures {
  private Figures() {}

  /** "57", "at least 20", "up to 30", "20 to 30", "about 100"; empty where nothing is told. */
  static String told(@Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {
    if (best == null) {
      return low == null
          ? high == null ? "" : "up to " + high
          : high == null ? "at least " + low : low + " to " + high;
    }
    if (best.equals(low) && best.equals(high)) {
      return best.toString();
    }
    if (low == null && high == null) {
      return "about " + best;
    }
    if (best.equals(low) && high == null) {
      return "at least " + best;
    }
    if (best.equals(high) && low == null) {
      return "up to " + best;
    }
    return best + " (" + (low == null ? "?" : low) + " to " + (high == null ? "?" : high) + ")";
  }

  /** A sum with its bounds: "45", "45 (40 to 60)"; empty where nothing is told. */
  static String counted(@Nullable Double low, @Nullable Double best, @Nullable Double high) {
    if (best == null) {
      return "";
    }
    boolean sharp = best.equals(low) && best.equals(high);
    return sharp || low == null || high == null
        ? plain(best)
        : plain(best) + " (" + plain(low) + " to " + plain(high) + ")";
  }

  /** Whole numbers without a point; shares with two places. */
  static String plain(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : String.format(java.util.Locale.ROOT, "%.2f", number);
  }

  static String span(@Nullable LocalDate first, @Nullable LocalDate last) {
    return (first == null ? "?" : first) + " to " + (last == null ? "?" : last);
  }
}
