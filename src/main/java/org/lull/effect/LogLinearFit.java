package org.lull.effect;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * A fitted log-linear count model.
 *
 * @param design what was fitted
 * @param coefficients on the log scale, in the order of the terms
 * @param mu fitted means
 * @param theta size of the negative binomial; infinite for Poisson
 * @param covariance inverse of the expected information
 */
public record LogLinearFit(
    Design design, double[] coefficients, double[] mu, double theta, double[][] covariance) {
  private static final int ITERATIONS = 100;
  private static final double TOLERANCE = 1e-12;

  /**
   * Poisson by iteratively reweighted least squares (McCullagh and Nelder, Generalized Linear
   * Models, 1989, section 2.5).
   *
   * @throws SingularDesignException where a term cannot be told apart
   */
  public static LogLinearFit poisson(Design design) {
    return fit(design, Double.POSITIVE_INFINITY, null);
  }

  /** The same with variance mu + mu^2 / theta, theta held. */
  static LogLinearFit fit(Design design, double theta, double @Nullable [] start) {
    int n = design.y().length;
    double[] mu = new double[n];
    for (int i = 0; i < n; i++) {
      mu[i] = start == null ? design.y()[i] + 0.1 : start[i];
    }
    double[] beta = new double[design.terms().size()];
    double deviance = Double.MAX_VALUE;
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      beta = step(design, mu, theta);
      for (int i = 0; i < n; i++) {
        mu[i] = Math.exp(Math.min(design.predict(i, beta), 700));
      }
      double now = deviance(design.y(), mu, theta);
      if (Math.abs(now - deviance) < TOLERANCE * (Math.abs(now) + 0.1)) {
        return new LogLinearFit(design, beta, mu, theta, information(design, mu, theta));
      }
      deviance = now;
    }
    throw new SingularDesignException(
        "the fit did not settle in " + ITERATIONS + " steps; a window may hold no count at all");
  }

  /** The fit that another solver found: means and covariance follow from the coefficients. */
  public static LogLinearFit at(Design design, double[] coefficients) {
    double[] mu = new double[design.y().length];
    for (int i = 0; i < mu.length; i++) {
      mu[i] = Math.exp(design.predict(i, coefficients));
    }
    double theta = Double.POSITIVE_INFINITY;
    return new LogLinearFit(design, coefficients, mu, theta, information(design, mu, theta));
  }

  private static double[] step(Design design, double[] mu, double theta) {
    int p = design.terms().size();
    double[][] a = new double[p][p];
    double[] b = new double[p];
    for (int i = 0; i < mu.length; i++) {
      double weight = mu[i] / (1 + mu[i] / theta);
      double working = Math.log(mu[i]) + (design.y()[i] - mu[i]) / mu[i];
      for (int j = 0; j < p; j++) {
        double wx = weight * design.x()[i][j];
        b[j] += wx * working;
        for (int k = 0; k < p; k++) {
          a[j][k] += wx * design.x()[i][k];
        }
      }
    }
    RealMatrix inverse = inverse(a, design);
    return inverse.operate(b);
  }

  private static double[][] information(Design design, double[] mu, double theta) {
    int p = design.terms().size();
    double[][] a = new double[p][p];
    for (int i = 0; i < mu.length; i++) {
      double weight = mu[i] / (1 + mu[i] / theta);
      for (int j = 0; j < p; j++) {
        for (int k = 0; k < p; k++) {
          a[j][k] += weight * design.x()[i][j] * design.x()[i][k];
        }
      }
    }
    return inverse(a, design).getData();
  }

  static RealMatrix inverse(double[][] a, Design design) {
    LUDecomposition lu = new LUDecomposition(new Array2DRowRealMatrix(a, false), 1e-14);
    if (!lu.getSolver().isNonSingular()) {
      throw new SingularDesignException(
          "the days at hand cannot tell these terms apart: "
              + design.terms()
              + "; widen the window or leave a term out");
    }
    return lu.getSolver().getInverse();
  }

  private static double deviance(double[] y, double[] mu, double theta) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double first = y[i] == 0 ? 0 : y[i] * Math.log(y[i] / mu[i]);
      sum +=
          Double.isInfinite(theta)
              ? 2 * (first - (y[i] - mu[i]))
              : 2 * (first - (y[i] + theta) * Math.log((y[i] + theta) / (mu[i] + theta)));
    }
    return sum;
  }

  /** Pearson chi-square over residual degrees of freedom. */
  public double dispersion() {
    double sum = 0;
    for (int i = 0; i < mu.length; i++) {
      double residual = design.y()[i] - mu[i];
      sum += residual * residual / (mu[i] + mu[i] * mu[i] / theta);
    }
    return sum / (mu.length - coefficients.length);
  }
}
