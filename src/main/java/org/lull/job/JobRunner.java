package org.lull.job;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.spark.sql.SparkSession;
import org.lull.table.Lake;

/** Runs one step in a session of its own and writes down what became of it. */
final class JobRunner {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private JobRunner() {}

  /**
   * Runs a step, prints its words to {@code out} and its counts to {@code err}.
   *
   * @return 0; a failure is thrown, after the table of runs has its row
   */
  static int run(String verb, LullOptions options, Step step, PrintStream out, PrintStream err)
      throws Exception {
    Config config = options.read();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    try (SparkSession spark = Sessions.open(verb, config.spark())) {
      Lake lake = Lake.open(spark, config.lake());
      String runId = options.runId == null ? runId(now, verb) : options.runId;
      RunLog log = new RunLog(lake, runId, verb, now);
      Result result;
      try {
        result = step.run(new JobContext(spark, lake, config, runId, now));
      } catch (Exception e) {
        log.failed(e);
        throw e;
      }
      log.done(result);
      result.counts().forEach((name, count) -> err.println(name + " " + count));
      result.words().forEach(out::println);
      return 0;
    }
  }

  private static String runId(Instant now, String verb) {
    return STAMP.format(now) + "-" + verb + "-" + UUID.randomUUID().toString().substring(0, 8);
  }
}
