package org.lull.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Counts with a known answer: each is negative binomial with size {@code theta} around its mean,
 * and the gamma variables behind them follow a Gaussian autoregression of order one (a copula, so
 * that the dependence leaves the distribution of a day alone).
 *
 * @param days length of the series
 * @param length days of the pause, which ends 14 days before the series does
 * @param ratio rate during the pause over the rate without
 * @param regions 1 for a series; more share a part of their shocks
 */
public record Planted(double theta, double rho, int days, int length, double ratio, int regions) {
  /** Days after the pause. */
  public static final int TAIL = 14;

  /** Columns of the reference design. */
  static final List<String> TERMS = List.of("intercept", "trend", "pause", "post");

  private static final double COMMON = 0.3;
  private static final double LEVEL = 100;

  /** First day of the pause, from 0. */
  public int start() {
    return days - TAIL - length;
  }

  /** The reference design's row of a day, counted from the first of the pause. */
  double[] row(int since) {
    boolean in = since >= 0 && since < length;
    return new double[] {1, since / 30.0, in ? 1 : 0, since >= length ? 1 : 0};
  }

  /** Draws designs with fixed seeds; one per thread. */
  public Source source() {
    return new Source(this);
  }

  String words() {
    return String.format(
        Locale.ROOT, "%d | %d | %d | %.0f | %.1f | %.1f", regions, days, length, theta, rho, ratio);
  }

  /** Makes series of one kind. */
  public static final class Source {
    private static final double WIDEST = 5;
    private static final int STEPS = 2000;

    private final Planted planted;
    private final double[] quantiles = new double[STEPS + 1];
    private final double[][] x;

    private Source(Planted planted) {
      this.planted = planted;
      GammaDistribution gamma = new GammaDistribution(null, planted.theta, 1 / planted.theta);
      NormalDistribution normal = new NormalDistribution(null, 0, 1);
      for (int i = 0; i <= STEPS; i++) {
        double p = normal.cumulativeProbability(WIDEST * (2.0 * i / STEPS - 1));
        quantiles[i] = gamma.inverseCumulativeProbability(p);
      }
      x = new double[planted.days][];
      for (int d = 0; d < planted.days; d++) {
        x[d] = planted.row(d - planted.start());
      }
    }

    /** The series of a seed, in the reference design. */
    public Design draw(long seed) {
      RandomDataGenerator random = new RandomDataGenerator(new Well19937c(seed));
      int regions = planted.regions;
      double[] common = path(random);
      double share = regions == 1 ? 0 : COMMON;
      List<double[]> rows = new ArrayList<>();
      double[] y = new double[regions * planted.days];
      int[] day = new int[y.length];
      int[] group = new int[y.length];
      for (int g = 0; g < regions; g++) {
        double[] own = g == 0 && regions == 1 ? common : path(random);
        double level = regions == 1 ? LEVEL : 2 + 18.0 * g / regions;
        for (int d = 0; d < planted.days; d++) {
          int i = g * planted.days + d;
          double z =
              regions == 1 ? own[d] : Math.sqrt(share) * common[d] + Math.sqrt(1 - share) * own[d];
          double mean = level * Math.exp(0.02 * x[d][1]) * (x[d][2] == 1 ? planted.ratio : 1);
          y[i] = random.nextPoisson(Math.max(mean * gamma(z), 1e-9));
          day[i] = d;
          group[i] = g;
          rows.add(x[d]);
        }
      }
      Design design = new Design(TERMS, rows.toArray(double[][]::new), y, day, group, regions > 1);
      return regions > 1 ? design.without(List.of("intercept")) : design;
    }

    private double[] path(RandomDataGenerator random) {
      double[] z = new double[planted.days];
      double shock = Math.sqrt(1 - planted.rho * planted.rho);
      for (int d = 0; d < z.length; d++) {
        double next = random.nextGaussian(0, 1);
        z[d] = d == 0 ? next : planted.rho * z[d - 1] + shock * next;
      }
      return z;
    }

    private double gamma(double z) {
      double at = (Math.max(-WIDEST, Math.min(WIDEST - 1e-9, z)) / WIDEST + 1) * STEPS / 2;
      int k = (int) at;
      return quantiles[k] + (at - k) * (quantiles[k + 1] - quantiles[k]);
    }
  }
}
