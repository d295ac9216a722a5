package org.lull.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.spark.ml.PredictionModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.regression.GBTRegressionModel;
import org.apache.spark.ml.regression.GBTRegressor;
import org.apache.spark.ml.regression.GeneralizedLinearRegression;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.lull.effect.Horizon;

/** The models of MLlib that may forecast a window, each a setting. */
enum ForecastModel {
  GLM_WEAK("Poisson regression, ridge 0.001", 0.001, 0),
  GLM_STRONG("Poisson regression, ridge 0.1", 0.1, 0),
  TREES("gradient-boosted trees of depth 2", 0, 2);

  private static final StructType SCHEMA =
      new StructType()
          .add("label", DataTypes.DoubleType, false)
          .add("features", SQLDataTypes.VectorType(), false);
  private static final long SEED = 20250319;
  private static final int ROUNDS = 15;

  private final String words;
  private final double ridge;
  private final int depth;

  ForecastModel(String words, double ridge, int depth) {
    this.words = words;
    this.ridge = ridge;
    this.depth = depth;
  }

  String words() {
    return words;
  }

  /**
   * Learns from some rows and predicts others on the driver. Counts are taken relative to the level
   * of the four weeks before the origin, so that a series that has grown tenfold is one series.
   */
  double[] predict(SparkSession spark, List<Horizon> known, List<Horizon> asked) {
    List<Row> rows = new ArrayList<>();
    for (Horizon each : known) {
      double relative = Objects.requireNonNull(each.count()) / level(each);
      // Trees learn the logarithm; half a weapon keeps a day without any finite.
      double label = depth == 0 ? relative : Math.log(relative + 0.5 / Math.max(1, level(each)));
      rows.add(RowFactory.create(label, features(each)));
    }
    Dataset<Row> data = spark.createDataFrame(rows, SCHEMA).coalesce(1).cache();
    try {
      PredictionModel<Vector, ?> model = model(data);
      double smearing = depth == 0 ? 1 : smearing(model, known);
      double[] out = new double[asked.size()];
      for (int i = 0; i < out.length; i++) {
        double said = said(model, features(asked.get(i)));
        double relative = depth == 0 ? said : Math.exp(said) * smearing;
        out[i] = relative * level(asked.get(i));
      }
      return out;
    } finally {
      data.unpersist();
    }
  }

  private PredictionModel<Vector, ?> model(Dataset<Row> data) {
    if (depth == 0) {
      return new GeneralizedLinearRegression()
          .setFamily("poisson")
          .setLink("log")
          .setRegParam(ridge)
          .setMaxIter(50)
          .fit(data);
    }
    return new GBTRegressor()
        .setMaxDepth(depth)
        .setMaxIter(ROUNDS)
        .setStepSize(0.2)
        .setSubsamplingRate(0.7)
        .setMinInstancesPerNode(20)
        .setSeed(SEED)
        .fit(data);
  }

  /** What a model says; trees are added up here, in their order, for the same reason. */
  private static double said(PredictionModel<Vector, ?> model, Vector features) {
    if (!(model instanceof GBTRegressionModel boosted)) {
      return model.predict(features);
    }
    double sum = 0;
    for (int i = 0; i < boosted.getNumTrees(); i++) {
      sum += boosted.treeWeights()[i] * boosted.trees()[i].predict(features);
    }
    return sum;
  }

  /** Mean count over mean of the exponential of what is said (Duan, JASA 78, 1983). */
  private static double smearing(PredictionModel<Vector, ?> model, List<Horizon> known) {
    double counted = 0;
    double said = 0;
    for (Horizon each : known) {
      counted += Objects.requireNonNull(each.count()) / level(each);
      said += Math.exp(said(model, features(each)));
    }
    return counted / said;
  }

  private static double level(Horizon row) {
    return Math.exp(row.features()[1]);
  }

  /**
   * Week and quarter relative to the month, whose level the counts are relative to. MLlib adds up
   * dense vectors by a library that each JVM chooses anew, with last digits of its own, and sparse
   * ones by a plain loop: so these are sparse, though nothing is left out.
   */
  private static Vector features(Horizon row) {
    double[] out = row.features().clone();
    out[0] -= row.features()[1];
    out[2] -= row.features()[1];
    out[1] = 0.1 * row.features()[1];
    return Vectors.sparse(out.length, IntStream.range(0, out.length).toArray(), out);
  }
}
