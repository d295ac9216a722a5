package org.lull.effect;

import java.util.List;

/**
 * The pause's estimate against the same estimate after turning the series round: what the days
 * without the pause leave, relative to the trend, is moved along by 1, 2 ... days and set against
 * the same window, the end joined to the beginning. A stationary series gives each turn the same
 * chance to be the largest, whatever its dependence (Freedman and Lane, J. Business and Economic
 * Statistics 1, 1983, for the residuals; Chung, Ann. Math. Statistics 40, 1969, for the rotation).
 *
 * @param share of all turns, none among them, with at least so large an estimate
 */
public record CircularShift(double share) {

  /**
   * Runs every turn as one step of the solver from the fit without the pause, a weighted mean of
   * residuals. The days after the pause keep no term of their own here.
   *
   * @param design one series with the term {@code pause}
   * @param theta of the negative binomial; infinite for Poisson
   */
  public static CircularShift run(Design design, double theta) {
    Design full = design.without(List.of("post"));
    Design none = full.without(List.of("pause"));
    LogLinearFit fit = LogLinearFit.fit(none, theta, null);
    int n = full.y().length;
    double[] relative = new double[n];
    for (int i = 0; i < n; i++) {
      relative[i] = full.y()[i] / fit.mu()[i] - 1;
    }
    double[] pull = pull(full, LogLinearFit.weights(fit.mu(), theta));
    double actual = 0;
    int extreme = 0;
    for (int shift = 0; shift < n; shift++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        int from = i + shift;
        sum += pull[i] * relative[from < n ? from : from - n];
      }
      actual = shift == 0 ? Math.abs(sum) : actual;
      extreme += Math.abs(sum) >= actual * (1 - 1e-12) ? 1 : 0;
    }
    return new CircularShift(extreme / (double) n);
  }

  private static double[] pull(Design full, double[] weight) {
    double[][] centre = NormalEquations.centres(full, weight);
    double[][] inverse = NormalEquations.inverse(full, weight, centre);
    int pause = full.term("pause");
    double[] out = new double[weight.length];
    for (int i = 0; i < out.length; i++) {
      double[] mean = centre[NormalEquations.centre(full, i)];
      for (int j = 0; j < mean.length; j++) {
        out[i] += inverse[pause][j] * (full.x()[i][j] - mean[j]);
      }
      out[i] *= weight[i];
    }
    return out;
  }
}
