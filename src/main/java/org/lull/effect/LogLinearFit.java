package org.lull.effect;

import org.jspecify.annotations.Nullable;

/**
 * A fitted log-linear count model.
 *
 * @param design what was fitted
 * @param coefficients on the log scale, in the order of the terms
 * @param groupEffects intercepts of absorbed groups; empty where none is absorbed
 * @param mu fitted means
 * @param theta size of the negative binomial; infinite for Poisson
 * @param covariance inverse of the expected information of the terms
 */
public record LogLinearFit(
    Design design,
    double[] coefficients,
    double[] groupEffects,
    double[] mu,
    double theta,
    double[][] covariance) {
  private static final int ITERATIONS = 100;
  private static final double TOLERANCE = 1e-12;
  private static final double LARGEST = 700;

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
  public static LogLinearFit fit(Design design, double theta, double @Nullable [] start) {
    ZeroCells.refuse(design);
    double[] y = design.y();
    double[] mu = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      mu[i] = start == null ? y[i] + 0.1 : start[i];
    }
    double deviance = Double.MAX_VALUE;
    double[] before = new double[design.terms().size()];
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      Step step = step(design, mu, theta);
      mu = means(design, step.beta(), step.effects());
      double now = deviance(y, mu, theta);
      boolean settled = Math.abs(now - deviance) < TOLERANCE * (Math.abs(now) + 0.1);
      if (settled || distance(step.beta(), before) < TOLERANCE) {
        return at(design, step.beta(), step.effects(), theta);
      }
      before = step.beta();
      deviance = now;
    }
    throw new SingularDesignException(
        "the fit did not settle in " + ITERATIONS + " steps; a window may hold no count at all");
  }

  /** The fit that another solver found: means and covariance follow from the coefficients. */
  public static LogLinearFit at(Design design, double[] beta, double[] effects, double theta) {
    double[] mu = means(design, beta, effects);
    double[] weight = weights(mu, theta);
    double[][] centre = NormalEquations.centres(design, weight);
    double[][] covariance = NormalEquations.inverse(design, weight, centre);
    return new LogLinearFit(design, beta, effects, mu, theta, covariance);
  }

  private static double distance(double[] a, double[] b) {
    double most = 0;
    for (int j = 0; j < a.length; j++) {
      most = Math.max(most, Math.abs(a[j] - b[j]) / (1 + Math.abs(a[j])));
    }
    return most;
  }

  /** What one weighted regression on the working response gives. */
  private record Step(double[] beta, double[] effects) {}

  private static Step step(Design design, double[] mu, double theta) {
    double[] weight = weights(mu, theta);
    double[] working = working(design, mu);
    double[][] centre = NormalEquations.centres(design, weight);
    int p = design.terms().size();
    double[] b = new double[p];
    for (int i = 0; i < mu.length; i++) {
      double wz = weight[i] * working[i];
      double[] mean = centre[NormalEquations.centre(design, i)];
      for (int j = 0; j < p; j++) {
        b[j] += wz * (design.x()[i][j] - mean[j]);
      }
    }
    double[][] inverse = NormalEquations.inverse(design, weight, centre);
    double[] beta = new double[p];
    for (int j = 0; j < p; j++) {
      for (int k = 0; k < p; k++) {
        beta[j] += inverse[j][k] * b[k];
      }
    }
    return new Step(beta, effects(design, weight, working, beta));
  }

  private static double[] effects(Design design, double[] weight, double[] working, double[] beta) {
    if (!design.absorbed()) {
      return new double[0];
    }
    double[] sum = new double[design.groups()];
    double[] total = new double[sum.length];
    for (int i = 0; i < weight.length; i++) {
      int g = design.group()[i];
      total[g] += weight[i];
      sum[g] += weight[i] * (working[i] - product(design.x()[i], beta));
    }
    for (int g = 0; g < sum.length; g++) {
      sum[g] = total[g] > 0 ? sum[g] / total[g] : 0;
    }
    return sum;
  }

  /** Weights of the working response: inverse of its variance. */
  public static double[] weights(double[] mu, double theta) {
    double[] weight = new double[mu.length];
    for (int i = 0; i < mu.length; i++) {
      weight[i] = mu[i] / (1 + mu[i] / theta);
    }
    return weight;
  }

  /** The working response of the log link. */
  public static double[] working(Design design, double[] mu) {
    double[] out = new double[mu.length];
    for (int i = 0; i < mu.length; i++) {
      out[i] = Math.log(mu[i]) + (design.y()[i] - mu[i]) / mu[i];
    }
    return out;
  }

  private static double[] means(Design design, double[] beta, double[] effects) {
    double[] mu = new double[design.y().length];
    for (int i = 0; i < mu.length; i++) {
      double eta = product(design.x()[i], beta);
      eta += design.absorbed() ? effects[design.group()[i]] : 0;
      mu[i] = Math.exp(Math.max(Math.min(eta, LARGEST), -LARGEST));
    }
    return mu;
  }

  static double product(double[] row, double[] beta) {
    double sum = 0;
    for (int j = 0; j < beta.length; j++) {
      sum += row[j] * beta[j];
    }
    return sum;
  }

  private static double deviance(double[] y, double[] mu, double theta) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double first = y[i] == 0 ? 0 : y[i] * Math.log(y[i] / mu[i]);
      sum +=
          Double.isInfinite(theta)
              ? 2 * (first - (y[i] - mu[i]))
              : 2 * (first - (y[i] + theta) * Math.log1p((y[i] - mu[i]) / (mu[i] + theta)));
    }
    return sum;
  }

  /** Pearson residuals: (y - mu) over its standard deviation. */
  public double[] pearson() {
    double[] out = new double[mu.length];
    for (int i = 0; i < mu.length; i++) {
      out[i] = (design.y()[i] - mu[i]) / Math.sqrt(mu[i] + mu[i] * mu[i] / theta);
    }
    return out;
  }

  /** Rows less coefficients, absorbed ones among them. */
  public int degreesOfFreedom() {
    return mu.length - coefficients.length - groupEffects.length;
  }

  /** Pearson chi-square over residual degrees of freedom. */
  public double dispersion() {
    double sum = 0;
    for (double residual : pearson()) {
      sum += residual * residual;
    }
    return sum / degreesOfFreedom();
  }

  /** Coefficient of a term. */
  public double coefficient(String term) {
    return coefficients[design.term(term)];
  }
}
