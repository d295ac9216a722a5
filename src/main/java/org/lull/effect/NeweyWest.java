package org.lull.effect;

/**
 * Covariance that holds under autocorrelation and a wrong variance: Newey and West (Econometrica
 * 55, 1987), Bartlett kernel, no small sample factor, observed information as bread. Lags are days
 * of the calendar, also where days are missing; scores of several regions on one day are summed
 * first (Driscoll and Kraay, Review of Economics and Statistics 80, 1998), so that regions may move
 * together.
 */
public final class NeweyWest {

  private NeweyWest() {}

  /**
   * Sandwich covariance of the coefficients.
   *
   * @param lag days over which residuals may be related
   */
  public static double[][] covariance(LogLinearFit fit, int lag) {
    Scores scores = Scores.of(fit);
    return scores.sandwich(meat(scores.byDay(), lag));
  }

  static double[][] meat(double[][] scores, int lag) {
    int p = scores[0].length;
    double[][] out = new double[p][p];
    for (int l = 0; l <= Math.min(lag, scores.length - 1); l++) {
      double weight = 1 - l / (lag + 1.0);
      for (int i = l; i < scores.length; i++) {
        for (int j = 0; j < p; j++) {
          for (int k = 0; k < p; k++) {
            double product = scores[i][j] * scores[i - l][k];
            out[j][k] += weight * product;
            if (l > 0) {
              out[k][j] += weight * product;
            }
          }
        }
      }
    }
    return out;
  }
}
