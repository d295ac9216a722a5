package org.lull.job;

/**
 * How the embedded Spark runs.
 *
 * @param master {@code local[n]} when embedded; {@code spark-submit} has the last word otherwise
 * @param shufflePartitions how many pieces a shuffle has; small for one machine
 */
public record SparkConfig(String master, int shufflePartitions) {
  public SparkConfig {
    if (shufflePartitions < 1) {
      throw new UserError(
          "spark.shuffle_partitions is " + shufflePartitions + "; it must be 1 or more");
    }
  }
}
