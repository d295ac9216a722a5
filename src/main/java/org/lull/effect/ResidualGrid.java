package org.lull.effect;

import java.util.Arrays;

/**
 * Pearson residuals and pulls of a fit by region and day of the calendar; a day without a row is
 * not a number in the one and zero in the other.
 *
 * @param days length from the first to the last day
 * @param calmDays days before the first day of the term {@code pause}; all where there is none
 * @param residuals by region and day
 * @param pulls by region, day and term
 * @param says how much each region has to say: the mean root of its weights
 */
record ResidualGrid(
    int days, int calmDays, double[][] residuals, double[][][] pulls, double[] says) {

  static ResidualGrid of(LogLinearFit fit) {
    Design design = fit.design();
    int first = Arrays.stream(design.day()).min().orElse(0);
    int days = Arrays.stream(design.day()).max().orElse(0) - first + 1;
    int groups = design.groups();
    double[][] residuals = new double[groups][days];
    for (double[] row : residuals) {
      Arrays.fill(row, Double.NaN);
    }
    double[] weight = LogLinearFit.weights(fit.mu(), fit.theta());
    double[][] centre = NormalEquations.centres(design, weight);
    double[] pearson = fit.pearson();
    int p = design.terms().size();
    double[][][] pulls = new double[groups][days][p];
    int pause = design.terms().indexOf("pause");
    int calm = days;
    double[] says = new double[groups];
    int[] rows = new int[groups];
    for (int i = 0; i < pearson.length; i++) {
      int d = design.day()[i] - first;
      int g = design.group()[i];
      residuals[g][d] = pearson[i];
      double[] mean = centre[NormalEquations.centre(design, i)];
      double root = Math.sqrt(weight[i]);
      says[g] += (root - says[g]) / ++rows[g];
      for (int j = 0; j < p; j++) {
        double sum = 0;
        for (int k = 0; k < p; k++) {
          sum += fit.covariance()[j][k] * (design.x()[i][k] - mean[k]);
        }
        pulls[g][d][j] = sum * root;
      }
      if (pause >= 0 && design.x()[i][pause] == 1) {
        calm = Math.min(calm, d);
      }
    }
    return new ResidualGrid(days, calm, residuals, pulls, says);
  }

  /**
   * The mean of all regions, each with what it has to say, by day. What is common to them decides
   * how far an estimate of all may be off, and it lasts longer than the noise of each.
   */
  double[][] together(double[][] residual) {
    double[] out = new double[residual[0].length];
    for (int d = 0; d < out.length; d++) {
      double sum = 0;
      double whole = 0;
      for (int g = 0; g < residual.length; g++) {
        if (!Double.isNaN(residual[g][d])) {
          sum += says[g] * residual[g][d];
          whole += says[g];
        }
      }
      out[d] = whole > 0 ? sum / whole : Double.NaN;
    }
    return new double[][] {out};
  }

  /** The first days' residuals, each region's less their mean. */
  double[][] centred(int length) {
    double[][] out = new double[residuals.length][];
    for (int g = 0; g < out.length; g++) {
      out[g] = Arrays.copyOf(residuals[g], length);
      double mean = Arrays.stream(out[g]).filter(v -> !Double.isNaN(v)).average().orElse(0);
      for (int d = 0; d < length; d++) {
        out[g][d] -= mean;
      }
    }
    return out;
  }

  static int cells(double[][] residual) {
    int known = 0;
    for (double[] row : residual) {
      known += (int) Arrays.stream(row).filter(v -> !Double.isNaN(v)).count();
    }
    return known;
  }

  /** Autocovariances at lags 0 to {@code lags - 1}, over pairs of known days of all regions. */
  static double[] autocovariances(double[][] residual, int lags) {
    int days = residual[0].length;
    double[] out = new double[Math.min(lags, days)];
    for (int k = 0; k < out.length; k++) {
      double sum = 0;
      int pairs = 0;
      for (double[] row : residual) {
        for (int d = k; d < days; d++) {
          double product = row[d] * row[d - k];
          if (!Double.isNaN(product)) {
            sum += product;
            pairs++;
          }
        }
      }
      // Divided as if by all days: that keeps the sequence positive definite.
      out[k] = pairs == 0 ? 0 : sum / pairs * (days - k) / days;
    }
    return out;
  }

  /** Covariances of regions on one day over the mean variance; the identity for one region. */
  static double[][] correlations(double[][] residual) {
    int groups = residual.length;
    double[][] out = new double[groups][groups];
    double trace = 0;
    for (int g = 0; g < groups; g++) {
      for (int h = 0; h <= g; h++) {
        double sum = 0;
        int pairs = 0;
        for (int d = 0; d < residual[g].length; d++) {
          double product = residual[g][d] * residual[h][d];
          if (!Double.isNaN(product)) {
            sum += product;
            pairs++;
          }
        }
        out[g][h] = pairs == 0 ? 0 : sum / pairs;
        out[h][g] = out[g][h];
      }
      trace += out[g][g];
    }
    for (double[] row : out) {
      for (int h = 0; h < groups; h++) {
        row[h] = trace > 0 ? row[h] * groups / trace : 0;
      }
    }
    return out;
  }
}
