package org.lull.model;

import org.apache.spark.sql.SparkSession;
import org.lull.effect.Design;
import org.lull.effect.LogLinearFit;
import org.lull.effect.NegativeBinomial;
import org.lull.effect.SingularDesignException;

/**
 * The published negative binomial fit. MLlib has no such family: it solves the weighted regressions
 * on the working response, and theta is found by Newton steps on the driver between them. The turns
 * begin at the plain fit, so that two or three of them settle what MLlib has to say.
 */
public final class NegativeBinomialRegression {
  private static final int TURNS = 25;
  private static final double SETTLED = 1e-10;

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
    for (int turn = 0; turn < TURNS; turn++) {
      LogLinearFit next = WeightedTurn.from(spark, fit);
      double moved = 0;
      for (int j = 0; j < next.coefficients().length; j++) {
        moved = Math.max(moved, Math.abs(next.coefficients()[j] - fit.coefficients()[j]));
      }
      double theta = NegativeBinomial.theta(design.y(), next.mu(), fit.theta());
      // Equal also where both are infinite: counts no more scattered than Poisson's.
      boolean same =
          theta == fit.theta() || Math.abs(theta - fit.theta()) < 1e-9 * (1 + fit.theta());
      boolean settled = moved < SETTLED && same;
      fit = LogLinearFit.at(design, next.coefficients(), next.groupEffects(), theta);
      if (settled) {
        return fit;
      }
    }
    throw new SingularDesignException(
        "the fit did not settle in "
            + TURNS
            + " turns over "
            + design.terms()
            + "; the counts hold too little to tell its scatter");
  }
}
