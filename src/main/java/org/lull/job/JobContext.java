package org.lull.job;

import java.time.Instant;
import org.apache.spark.sql.SparkSession;
import org.lull.table.Lake;

/**
 * What every step is given.
 *
 * @param runId stamped on the rows that a step writes, where they have a place for it
 * @param now when the run started; steps read no other clock
 */
public record JobContext(SparkSession spark, Lake lake, Config config, String runId, Instant now) {}
