package org.lull.effect;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * How a day's residual depends on the days before it: an autoregression with its order chosen by
 * BIC (den Haan and Levin, Handbook of Statistics 15, 1997), its persistence corrected for the
 * downward bias that a fitted level and trend leave in short series (Kendall, Biometrika 41, 1954).
 *
 * @param phi coefficients of the days before, the nearest first; one at least
 */
record Autoregression(double[] phi) {
  private static final int LARGEST_ORDER = 7;
  private static final double LARGEST_SUM = 0.97;

  /**
   * From autocovariances by Levinson and Durbin.
   *
   * @param covariance at lags 0, 1 ...
   * @param cells residuals behind them
   * @param days length of the series, for the correction of bias
   */
  static Autoregression of(double[] covariance, int cells, int days) {
    double[] best = {0};
    double least = Double.MAX_VALUE;
    double[] phi = new double[0];
    double left = covariance[0];
    int most = Math.min(LARGEST_ORDER, covariance.length - 1);
    for (int p = 1; p <= most && left > 0; p++) {
      double partial = covariance[p];
      for (int j = 0; j < p - 1; j++) {
        partial -= phi[j] * covariance[p - 1 - j];
      }
      partial = Math.max(-0.99, Math.min(0.99, partial / left));
      double[] next = new double[p];
      for (int j = 0; j < p - 1; j++) {
        next[j] = phi[j] - partial * phi[p - 2 - j];
      }
      next[p - 1] = partial;
      phi = next;
      left *= 1 - partial * partial;
      double bic = cells * Math.log(left) + p * Math.log(cells);
      if (bic < least) {
        least = bic;
        best = phi;
      }
    }
    return new Autoregression(corrected(best, days));
  }

  private static double[] corrected(double[] phi, int days) {
    double sum = sum(phi);
    double wanted = Math.min(LARGEST_SUM, sum + (2 + 4 * sum) / days);
    double[] out = phi.clone();
    out[0] += Math.max(0, wanted - sum);
    return stationary(out) ? out : new double[] {wanted};
  }

  private static double sum(double[] phi) {
    double sum = 0;
    for (double each : phi) {
      sum += each;
    }
    return sum;
  }

  private static boolean stationary(double[] phi) {
    double[] rho = new Autoregression(phi).autocorrelations(30);
    for (int k = 1; k < rho.length; k++) {
      if (!(Math.abs(rho[k]) < 1)) {
        return false;
      }
    }
    return true;
  }

  /** Sum of the coefficients: how much of a shock lasts. */
  double persistence() {
    return Math.max(-LARGEST_SUM, Math.min(LARGEST_SUM, sum(phi)));
  }

  /** Autocorrelations at lags 0 to {@code n - 1}, by the equations of Yule and Walker. */
  double[] autocorrelations(int n) {
    int p = phi.length;
    double[][] a = new double[p][p];
    double[] b = new double[p];
    for (int k = 1; k <= p; k++) {
      a[k - 1][k - 1] += 1;
      for (int j = 1; j <= p; j++) {
        int lag = Math.abs(k - j);
        if (lag == 0) {
          b[k - 1] += phi[j - 1];
        } else {
          a[k - 1][lag - 1] -= phi[j - 1];
        }
      }
    }
    DecompositionSolver solver =
        new LUDecomposition(new Array2DRowRealMatrix(a, false), 1e-12).getSolver();
    double[] first =
        solver.isNonSingular()
            ? solver.solve(new ArrayRealVector(b, false)).toArray()
            : new double[p];
    double[] rho = new double[n];
    rho[0] = 1;
    for (int k = 1; k < n; k++) {
      if (k <= p) {
        rho[k] = first[k - 1];
      } else {
        for (int j = 1; j <= p; j++) {
          rho[k] += phi[j - 1] * rho[k - j];
        }
      }
    }
    return rho;
  }
}
