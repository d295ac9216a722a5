package org.lull.effect;

import java.util.stream.IntStream;

/**
 * The false discovery rate of many tests (Benjamini and Hochberg, J. Royal Statistical Society B
 * 57, 1995).
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /** For each p the smallest rate at which it would count as a discovery, in the same order. */
  public static double[] adjust(double[] p) {
    int[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted((a, b) -> Double.compare(p[b], p[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] q = new double[p.length];
    double least = 1;
    for (int k = 0; k < order.length; k++) {
      int rank = p.length - k;
      least = Math.min(least, p[order[k]] * p.length / rank);
      q[order[k]] = least;
    }
    return q;
  }
}
