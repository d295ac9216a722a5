package org.lull.effect;

import java.util.Arrays;

/**
 * The covariance that the report relies on. A window of a few weeks is one block: errors that look
 * only at its own residuals, as Newey-West's do, see too little of their dependence, because the
 * window's own term makes them sum to nearly zero. Here the dependence is learnt from the days
 * before the pause, as an {@link Autoregression} of Pearson residuals, and carried to the whole
 * design: V = A' (C x R) A, with A each row's pull on a coefficient, R the autocorrelations by
 * distance in days and C the correlations between regions. With several regions R is that of their
 * mean, because shocks that all share outlast the noise of each. Intervals take the t distribution
 * with as many degrees of freedom as those days have independent ones.
 *
 * @param covariance of the coefficients
 * @param persistence share of a shock that lasts
 * @param degreesOfFreedom of the t distribution
 */
public record SerialErrors(double[][] covariance, double persistence, double degreesOfFreedom) {
  private static final int BAND = 90;
  private static final int LEAST_DAYS = 30;

  /** Errors of a fit; the calm days are those before its term {@code pause}, if it has one. */
  public static SerialErrors of(LogLinearFit fit) {
    ResidualGrid grid = ResidualGrid.of(fit);
    int calm = grid.calmDays() >= LEAST_DAYS ? grid.calmDays() : grid.days();
    double[][] residual = grid.centred(calm);
    double[][] together = grid.together(residual);
    Autoregression process =
        Autoregression.of(
            ResidualGrid.autocovariances(together, 8), ResidualGrid.cells(together), calm);
    double[][] between = ResidualGrid.correlations(residual);
    double[][] v = covariance(fit, grid, process, between);
    double persistence = process.persistence();
    double free = calm * (1 - persistence) / (1 + persistence) - fit.coefficients().length + 1;
    return new SerialErrors(v, persistence, Math.max(2, free));
  }

  private static double[][] covariance(
      LogLinearFit fit, ResidualGrid grid, Autoregression process, double[][] between) {
    int p = fit.coefficients().length;
    int groups = between.length;
    double[] rho = lasting(process.autocorrelations(Math.min(grid.days(), BAND)));
    double dispersion = fit.dispersion();
    double[][][] pull = grid.pulls();
    double[][] out = new double[p][p];
    for (int h = 0; h < groups; h++) {
      double[][] smoothed = smoothed(pull[h], rho);
      for (int g = 0; g < groups; g++) {
        if (between[g][h] != 0) {
          addProduct(out, pull[g], smoothed, between[g][h] * dispersion);
        }
      }
    }
    return out;
  }

  /** Without the end of which nothing is left to ten digits. */
  private static double[] lasting(double[] rho) {
    int length = rho.length;
    while (length > 1 && Math.abs(rho[length - 1]) < 1e-10) {
      length--;
    }
    return Arrays.copyOf(rho, length);
  }

  /** Each day's pulls weighted over the days around it. */
  private static double[][] smoothed(double[][] pull, double[] rho) {
    int days = pull.length;
    int p = pull[0].length;
    double[][] out = new double[days][p];
    for (int d = 0; d < days; d++) {
      for (int e = Math.max(0, d - rho.length + 1); e < Math.min(days, d + rho.length); e++) {
        double weight = rho[Math.abs(d - e)];
        for (int j = 0; j < p; j++) {
          out[d][j] += weight * pull[e][j];
        }
      }
    }
    return out;
  }

  private static void addProduct(double[][] sum, double[][] a, double[][] b, double factor) {
    for (int d = 0; d < a.length; d++) {
      for (int j = 0; j < sum.length; j++) {
        double scaled = factor * a[d][j];
        if (scaled != 0) {
          for (int k = 0; k < sum.length; k++) {
            sum[j][k] += scaled * b[d][k];
          }
        }
      }
    }
  }
}
