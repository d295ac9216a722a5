package org.lull.job;

/** The work of one verb inside a Spark session; {@code LoadJob::run} and so on. */
@FunctionalInterface
interface Step {
  Result run(JobContext context) throws Exception;
}
