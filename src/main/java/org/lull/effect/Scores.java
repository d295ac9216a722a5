package org.lull.effect;

/**
 * Each row's pull on the coefficients, with the inverse of the observed information: the two parts
 * of every sandwich covariance. Absorbed groups are eliminated from both.
 */
record Scores(Design design, double[][] rows, double[][] bread) {

  static Scores of(LogLinearFit fit) {
    Design design = fit.design();
    int n = design.y().length;
    int p = design.terms().size();
    double[] observed = new double[n];
    double[] residual = new double[n];
    for (int i = 0; i < n; i++) {
      double mu = fit.mu()[i];
      double spread = 1 + mu / fit.theta();
      observed[i] = mu * (1 + design.y()[i] / fit.theta()) / (spread * spread);
      residual[i] = (design.y()[i] - mu) / spread;
    }
    double[][] centre = NormalEquations.centres(design, observed);
    double[][] rows = new double[n][p];
    for (int i = 0; i < n; i++) {
      double[] mean = centre[NormalEquations.centre(design, i)];
      for (int j = 0; j < p; j++) {
        rows[i][j] = (design.x()[i][j] - mean[j]) * residual[i];
      }
    }
    return new Scores(design, rows, NormalEquations.inverse(design, observed, centre));
  }

  /** Summed by day of the calendar, from the first to the last; a day without a row is zeros. */
  double[][] byDay() {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int day : design.day()) {
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
    double[][] out = new double[last - first + 1][bread.length];
    for (int i = 0; i < rows.length; i++) {
      add(rows[i], out[design.day()[i] - first]);
    }
    return out;
  }

  /** Summed by group. */
  double[][] byGroup() {
    double[][] out = new double[design.groups()][bread.length];
    for (int i = 0; i < rows.length; i++) {
      add(rows[i], out[design.group()[i]]);
    }
    return out;
  }

  private static void add(double[] row, double[] sum) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += row[j];
    }
  }

  /** Bread, meat, bread. */
  double[][] sandwich(double[][] meat) {
    return product(product(bread, meat), bread);
  }

  static double[][] product(double[][] a, double[][] b) {
    double[][] out = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        for (int j = 0; j < b[0].length; j++) {
          out[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return out;
  }
}
