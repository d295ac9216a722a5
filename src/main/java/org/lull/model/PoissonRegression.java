package org.lull.model;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.regression.GeneralizedLinearRegression;
import org.apache.spark.ml.regression.GeneralizedLinearRegressionModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.lull.effect.Design;
import org.lull.effect.LogLinearFit;
import org.lull.effect.SingularDesignException;

/**
 * The published Poisson fit: MLlib's generalized linear regression with log link, solved to 1e-12.
 */
public final class PoissonRegression {
  private final SparkSession spark;

  public PoissonRegression(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Fits a design whose first term is the intercept.
   *
   * @throws SingularDesignException where the counts cannot tell the terms apart
   */
  public LogLinearFit fit(Design design) {
    LogLinearFit.poisson(design); // says in plain words what MLlib would say in a stack trace
    GeneralizedLinearRegressionModel model =
        new GeneralizedLinearRegression()
            .setFamily("poisson")
            .setLink("log")
            .setTol(1e-12)
            .setMaxIter(100)
            .setFitIntercept(true)
            .fit(rows(design));
    double[] coefficients = new double[design.terms().size()];
    coefficients[0] = model.intercept();
    for (int j = 1; j < coefficients.length; j++) {
      coefficients[j] = model.coefficients().apply(j - 1);
    }
    return LogLinearFit.at(design, coefficients);
  }

  private Dataset<Row> rows(Design design) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < design.y().length; i++) {
      double[] features = new double[design.terms().size() - 1];
      System.arraycopy(design.x()[i], 1, features, 0, features.length);
      rows.add(RowFactory.create(design.y()[i], Vectors.dense(features)));
    }
    StructType schema =
        new StructType(
            new StructField[] {
              DataTypes.createStructField("label", DataTypes.DoubleType, false),
              DataTypes.createStructField("features", SQLDataTypes.VectorType(), false)
            });
    return spark.createDataFrame(rows, schema);
  }
}
