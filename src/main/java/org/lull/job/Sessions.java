package org.lull.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Opens Spark with the settings that the tables need. */
public final class Sessions {
  private Sessions() {}

  /**
   * A session, or the one there is. Under {@code spark-submit} the master is the submitter's.
   *
   * @param verb shown as the application's name
   */
  public static SparkSession open(String verb, SparkConfig config) {
    SparkSession.Builder builder = SparkSession.builder().appName("lull " + verb);
    settings(config).forEach(builder::config);
    if (!submitted()) {
      builder = builder.master(embedded(config.master()));
    }
    SparkSession session = builder.getOrCreate();
    session.sparkContext().setLogLevel("ERROR");
    return session;
  }

  /** Whether {@code spark-submit} started us; it hands down its settings as system properties. */
  static boolean submitted() {
    return System.getProperty("spark.master") != null;
  }

  private static String embedded(String master) {
    if (!master.equals("local") && !master.startsWith("local[")) {
      throw new UserError(
          "The embedded Spark runs on this machine only, but the master is "
              + master
              + "; use local[N], or set SPARK_HOME to a Spark whose spark-submit reaches it.");
    }
    return master;
  }

  /** Settings by Spark's names; those of Delta are small numbers for small tables. */
  static Map<String, String> settings(SparkConfig config) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension");
    settings.put(
        "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");
    // Delta's shortcut for min and max fails on dates where Spark hands out java.time.
    settings.put("spark.databricks.delta.optimizeMetadataQuery.enabled", "false");
    settings.put("spark.sql.session.timeZone", "UTC");
    settings.put("spark.sql.datetime.java8API.enabled", "true");
    settings.put("spark.sql.shuffle.partitions", Integer.toString(config.shufflePartitions()));
    settings.put("spark.databricks.delta.snapshotPartitions", "2");
    settings.put("spark.sql.sources.parallelPartitionDiscovery.parallelism", "4");
    settings.put("spark.sql.parquet.compression.codec", "zstd");
    if (!submitted()) {
      settings.put("spark.ui.enabled", "false");
      settings.put("spark.driver.host", "127.0.0.1");
      settings.put("spark.driver.bindAddress", "127.0.0.1");
    }
    return settings;
  }
}
