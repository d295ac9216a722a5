package org.lull.effect;

/**
 * Weighted least squares with group intercepts eliminated (Frisch and Waugh, Econometrica 1, 1933):
 * columns and response are set against their weighted means of the group, so that the cost grows
 * with rows and columns, and not with the number of groups.
 */
final class NormalEquations {
  /** A pivot under this share of its column's own weight is taken for none. */
  private static final double LEAST_PIVOT = 1e-10;

  private NormalEquations() {}

  /** Weighted means of the columns by group; a single row of zeros where none is absorbed. */
  static double[][] centres(Design design, double[] weight) {
    int p = design.terms().size();
    if (!design.absorbed()) {
      return new double[][] {new double[p]};
    }
    double[][] centre = new double[design.groups()][p];
    double[] total = new double[centre.length];
    for (int i = 0; i < weight.length; i++) {
      int g = design.group()[i];
      total[g] += weight[i];
      for (int j = 0; j < p; j++) {
        centre[g][j] += weight[i] * design.x()[i][j];
      }
    }
    for (int g = 0; g < centre.length; g++) {
      for (int j = 0; j < p; j++) {
        centre[g][j] = total[g] > 0 ? centre[g][j] / total[g] : 0;
      }
    }
    return centre;
  }

  /** Position of a row's centre. */
  static int centre(Design design, int row) {
    return design.absorbed() ? design.group()[row] : 0;
  }

  /** Inverse of the weighted cross-products of the centred columns. */
  static double[][] inverse(Design design, double[] weight, double[][] centre) {
    int p = design.terms().size();
    double[][] a = new double[p][p];
    double[] row = new double[p];
    for (int i = 0; i < weight.length; i++) {
      double[] mean = centre[centre(design, i)];
      double[] x = design.x()[i];
      for (int j = 0; j < p; j++) {
        row[j] = x[j] - mean[j];
      }
      for (int j = 0; j < p; j++) {
        double scaled = weight[i] * row[j];
        if (scaled != 0) {
          for (int k = 0; k <= j; k++) {
            a[j][k] += scaled * row[k];
          }
        }
      }
    }
    return inverse(a, design);
  }

  /** Inverse of a symmetric matrix given by its lower triangle, by Cholesky. */
  static double[][] inverse(double[][] a, Design design) {
    int p = a.length;
    double[][] lower = new double[p][p];
    for (int j = 0; j < p; j++) {
      for (int k = 0; k <= j; k++) {
        double sum = a[j][k];
        for (int l = 0; l < k; l++) {
          sum -= lower[j][l] * lower[k][l];
        }
        if (k < j) {
          lower[j][k] = sum / lower[k][k];
        } else if (sum > LEAST_PIVOT * a[j][j]) {
          lower[j][j] = Math.sqrt(sum);
        } else {
          throw singular(design, j);
        }
      }
    }
    return fromTriangle(lower);
  }

  private static SingularDesignException singular(Design design, int column) {
    return new SingularDesignException(
        "the days at hand cannot tell "
            + design.terms().get(column)
            + " apart from the other terms "
            + design.terms()
            + " over "
            + design.y().length
            + " rows; widen the window or leave a term out");
  }

  private static double[][] fromTriangle(double[][] lower) {
    int p = lower.length;
    double[][] inverse = new double[p][p];
    for (int j = 0; j < p; j++) {
      inverse[j][j] = 1 / lower[j][j];
      for (int i = j + 1; i < p; i++) {
        double sum = 0;
        for (int l = j; l < i; l++) {
          sum -= lower[i][l] * inverse[l][j];
        }
        inverse[i][j] = sum / lower[i][i];
      }
    }
    double[][] out = new double[p][p];
    for (int j = 0; j < p; j++) {
      for (int k = 0; k <= j; k++) {
        double sum = 0;
        for (int l = j; l < p; l++) {
          sum += inverse[l][j] * inverse[l][k];
        }
        out[j][k] = sum;
        out[k][j] = sum;
      }
    }
    return out;
  }
}
