package org.lull.effect;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Covariance that holds under autocorrelation and a wrong variance: Newey and West (Econometrica
 * 55, 1987), Bartlett kernel, no small sample factor, observed information as bread. Rows are taken
 * in the order of the design, one a day.
 */
public final class NeweyWest {

  private NeweyWest() {}

  /**
   * Sandwich covariance of the coefficients.
   *
   * @param lag days over which residuals may be related
   */
  public static double[][] covariance(LogLinearFit fit, int lag) {
    Design design = fit.design();
    int p = design.terms().size();
    int n = design.y().length;
    double theta = fit.theta();
    double[][] observed = new double[p][p];
    double[][] scores = new double[n][p];
    for (int i = 0; i < n; i++) {
      double mu = fit.mu()[i];
      double y = design.y()[i];
      double spread = 1 + mu / theta;
      double weight = mu * (1 + y / theta) / (spread * spread);
      for (int j = 0; j < p; j++) {
        scores[i][j] = design.x()[i][j] * (y - mu) / spread;
        for (int k = 0; k < p; k++) {
          observed[j][k] += weight * design.x()[i][j] * design.x()[i][k];
        }
      }
    }
    RealMatrix bread = LogLinearFit.inverse(observed, design);
    RealMatrix meat = new Array2DRowRealMatrix(meat(scores, lag), false);
    return bread.multiply(meat).multiply(bread).getData();
  }

  private static double[][] meat(double[][] scores, int lag) {
    int p = scores[0].length;
    double[][] out = new double[p][p];
    for (int l = 0; l <= lag; l++) {
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
