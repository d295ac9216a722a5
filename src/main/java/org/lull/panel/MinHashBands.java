package org.lull.panel;

import java.util.Arrays;

/**
 * Keys under which near-identical texts meet: 16 bands of 4 minimal hashes. Two texts that share
 * four fifths of their runs meet in at least one band with probability 0.9998; two that share a
 * fifth with probability 0.03. What meets is confirmed exactly afterwards.
 */
final class MinHashBands {
  static final int BANDS = 16;
  private static final int ROWS = 4;

  private MinHashBands() {}

  /** One key per band; none for a text without runs. */
  static long[] of(long[] shingles) {
    if (shingles.length == 0) {
      return new long[0];
    }
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles) {
      long state = shingle;
      for (int i = 0; i < least.length; i++) {
        state += 0x9E3779B97F4A7C15L;
        long hash = mix(state);
        if (hash < least[i]) {
          least[i] = hash;
        }
      }
    }
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = mix(key ^ least[band * ROWS + row]);
      }
      bands[band] = key;
    }
    return bands;
  }

  /** The finaliser of splitmix64: every bit of the input reaches every bit of the output. */
  static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
