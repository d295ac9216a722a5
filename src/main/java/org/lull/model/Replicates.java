package org.lull.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.SparkSession;

/** Spreads refits over the cluster; each is plain Java and takes less than a few seconds. */
public final class Replicates {
  private Replicates() {}

  /** The results of all tasks, in their order. */
  public static <T extends Serializable, R extends Serializable> List<R> run(
      SparkSession spark, List<T> tasks, Function<T, R> each) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int pieces = Math.min(tasks.size(), 4 * context.defaultParallelism());
    return new ArrayList<>(context.parallelize(tasks, pieces).map(each).collect());
  }
}
