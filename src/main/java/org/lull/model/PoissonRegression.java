package org.lull.model;

import java.util.Arrays;
import org.apache.spark.ml.regression.GeneralizedLinearRegression;
import org.apache.spark.ml.regression.GeneralizedLinearRegressionModel;
import org.apache.spark.sql.SparkSession;
import org.lull.effect.Design;
import org.lull.effect.LogLinearFit;
import org.lull.effect.SingularDesignException;

/**
 * The published Poisson fit: MLlib's generalized linear regression with log link, solved to 1e-12,
 * its digits {@link Confirmed}.
 */
public final class PoissonRegression {
  private final SparkSession spark;

  public PoissonRegression(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Fits a design; absorbed groups become columns.
   *
   * @throws SingularDesignException where the counts cannot tell the terms apart
   */
  public LogLinearFit fit(Design design) {
    // First: it says in plain words what MLlib would say in a stack trace.
    LogLinearFit plain = LogLinearFit.poisson(design);
    return Confirmed.by(solved(design, plain), plain);
  }

  private LogLinearFit solved(Design design, LogLinearFit plain) {
    Design spelled = design.spelledOut();
    double[] ones = new double[design.y().length];
    Arrays.fill(ones, 1);
    GeneralizedLinearRegressionModel model;
    try {
      model =
          new GeneralizedLinearRegression()
              .setFamily("poisson")
              .setLink("log")
              .setTol(1e-12)
              .setMaxIter(100)
              .setFitIntercept(true)
              .fit(DesignRows.of(spark, spelled, design.y(), ones));
    } catch (AssertionError runaway) {
      // MLlib begins where a day without any count has a mean of next to nothing; on series of
      // almost nothing but such days its steps run off until every weight is zero. From where the
      // driver's fit has settled, one step of MLlib's weighted regression confirms it.
      return WeightedTurn.from(spark, plain);
    }
    return DesignRows.solved(
        design, model.intercept(), model.coefficients(), Double.POSITIVE_INFINITY);
  }
}
