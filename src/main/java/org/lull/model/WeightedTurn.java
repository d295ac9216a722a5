package org.lull.model;

import org.apache.spark.ml.regression.LinearRegression;
import org.apache.spark.ml.regression.LinearRegressionModel;
import org.apache.spark.sql.SparkSession;
import org.lull.effect.Design;
import org.lull.effect.LogLinearFit;

/** One weighted regression of MLlib on the working response: a step of every log-linear fit. */
final class WeightedTurn {
  private WeightedTurn() {}

  /** The fit after one step from another, theta held. */
  static LogLinearFit from(SparkSession spark, LogLinearFit fit) {
    Design design = fit.design();
    LinearRegressionModel model =
        new LinearRegression()
            .setSolver("normal")
            .setWeightCol("weight")
            .setStandardization(false)
            .setFitIntercept(true)
            .fit(
                DesignRows.of(
                    spark,
                    design.spelledOut(),
                    LogLinearFit.working(design, fit.mu()),
                    LogLinearFit.weights(fit.mu(), fit.theta())));
    return DesignRows.solved(design, model.intercept(), model.coefficients(), fit.theta());
  }
}
