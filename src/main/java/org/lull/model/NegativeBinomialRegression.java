package org.lull.model;

import org.apache.spark.sql.SparkSession;
import org.lull.effect.Design;
import org.lull.effect.LogLinearFit;
import org.lull.effect.NegativeBinomial;
import org.lull.effect.SingularDesignException;

/**
 * The published negative binomial fit. MLlib has no such family: it solves the weighted regression
 * on the working response where the driver's turns have settled, which must not move it ({@link
 * Confirmed}).
 */
public final class NegativeBinomialRegression {
  private static final double SETTLED = 1e-6;

  private final SparkSession spark;

  public NegativeBinomialRegression(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Fits a design; absorbed groups become columns.
   *
   * @throws org.lull.effect.SingularDesignException where the counts cannot tell the terms apart
   */
  public LogLinearFit fit(Design design) {
    LogLinearFit fit = NegativeBinomial.fit(design);
    double theta = NegativeBinomial.theta(design.y(), fit.mu(), fit.theta());
    // Equal also where both are infinite: counts no more scattered than Poisson's.
    if (theta != fit.theta() && !(Math.abs(theta - fit.theta()) < SETTLED * (1 + fit.theta()))) {
      throw new SingularDesignException(
          "the fit did not settle over "
              + design.terms()
              + ": its theta moves on from "
              + fit.theta()
              + " to "
              + theta
              + "; the counts hold too little to tell its scatter");
    }
    return Confirmed.by(WeightedTurn.from(spark, fit), fit);
  }
}
