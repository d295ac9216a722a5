package org.lull.effect;

/**
 * Covariance that holds under any relation of days within a region (Liang and Zeger, Biometrika 73,
 * 1986), with the factor G / (G - 1) for G regions; with few regions the errors are too small, and
 * the interval takes the t distribution with G - 1 degrees of freedom.
 */
public final class Clustered {
  /** Fewer clusters than this make no usable error. */
  public static final int LEAST_GROUPS = 5;

  private Clustered() {}

  /**
   * Sandwich covariance of the coefficients.
   *
   * @throws SingularDesignException where there are fewer than {@link #LEAST_GROUPS} regions
   */
  public static double[][] covariance(LogLinearFit fit) {
    int groups = fit.design().groups();
    if (groups < LEAST_GROUPS) {
      throw new SingularDesignException(
          "errors clustered by region need at least "
              + LEAST_GROUPS
              + " regions, saw "
              + groups
              + "; use the errors by day");
    }
    Scores scores = Scores.of(fit);
    double[][] meat = NeweyWest.meat(scores.byGroup(), 0);
    double factor = groups / (groups - 1.0);
    for (double[] row : meat) {
      for (int j = 0; j < row.length; j++) {
        row[j] *= factor;
      }
    }
    return scores.sandwich(meat);
  }
}
