package org.lull.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A number as told: bounds and best, each null where the text does not give it (codebook, section
 * 1, count).
 */
public record Quantity(@Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {

  /** A number told plainly: low = best = high. */
  public static Quantity exact(int n) {
    return new Quantity(n, n, n);
  }
}
