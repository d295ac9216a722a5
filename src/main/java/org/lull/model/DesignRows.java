package org.lull.model;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.lull.effect.Design;
import org.lull.effect.LogLinearFit;

/** A design as MLlib reads it: label, weight, features without the intercept. */
final class DesignRows {
  private static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            DataTypes.createStructField("label", DataTypes.DoubleType, false),
            DataTypes.createStructField("weight", DataTypes.DoubleType, false),
            DataTypes.createStructField("features", SQLDataTypes.VectorType(), false)
          });

  private DesignRows() {}

  /** Rows of a design whose first term is the intercept, with another response and weights. */
  static Dataset<Row> of(SparkSession spark, Design design, double[] label, double[] weight) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < label.length; i++) {
      double[] features = new double[design.terms().size() - 1];
      System.arraycopy(design.x()[i], 1, features, 0, features.length);
      rows.add(RowFactory.create(label[i], weight[i], Vectors.dense(features)));
    }
    // One partition: a fit is a few hundred rows, and a second task would cost more than it saves.
    return spark.createDataFrame(rows, SCHEMA).coalesce(1);
  }

  /**
   * The fit with the intercept and the coefficients that MLlib found of a spelled-out design, told
   * apart into terms and groups.
   */
  static LogLinearFit solved(Design design, double intercept, Vector coefficients, double theta) {
    double[] others = coefficients.toArray();
    int p = design.terms().size();
    double[] beta = new double[p];
    if (!design.absorbed()) {
      beta[0] = intercept;
      System.arraycopy(others, 0, beta, 1, p - 1);
      return LogLinearFit.at(design, beta, new double[0], theta);
    }
    System.arraycopy(others, 0, beta, 0, p);
    double[] effects = new double[design.groups()];
    for (int g = 0; g < effects.length; g++) {
      effects[g] = intercept + (g == 0 ? 0 : others[p + g - 1]);
    }
    return LogLinearFit.at(design, beta, effects, theta);
  }
}
