package org.lull.job;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiFunction;
import org.apache.spark.sql.SparkSession;
import org.lull.table.Lake;

/** Runs one step in a session of its own and writes down what became of it. */
final class JobRunner {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private JobRunner() {}

  /**
   * Runs a step that may make the lake, prints its words to {@code out} and its counts to {@code
   * err}.
   *
   * @return 0; a failure is thrown, after the table of runs has its row
   */
  static int run(String verb, LullOptions options, Step step, PrintStream out, PrintStream err)
      throws Exception {
    return run(verb, options, Lake::open, step, out, err);
  }

  /** {@link #run} of a step that needs a lake with something in it. */
  static int over(String verb, LullOptions options, Step step, PrintStream out, PrintStream err)
      throws Exception {
    return run(verb, options, Lake::existing, step, out, err);
  }

  private static int run(
      String verb,
      LullOptions options,
      BiFunction<SparkSession, String, Lake> open,
      Step step,
      PrintStream out,
      PrintStream err)
      throws Exception {
    Config config = options.read();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    try (SparkSession spark = Sessions.open(verb, config.spark())) {
      Lake lake = open.apply(spark, config.lake());
      String runId = options.runId == null ? runId(now, verb) : options.runId;
      RunLog log = new RunLog(lake, runId, verb, now);
      Result result;
      ProgressLine line = ProgressLine.over(spark, verb, err);
      try {
        result = step.run(new JobContext(spark, lake, config, runId, now));
      } catch (Exception e) {
        failed(log, e);
        throw e;
      } catch (Error e) {
        // Assertions of Spark are errors; they are told and written down like any other failure.
        failed(log, e);
        throw new IllegalStateException(e);
      } finally {
        line.close();
      }
      log.done(result);
      // Counts of single files are in the table; the words have a line for each.
      result
          .counts()
          .forEach(
              (name, count) -> {
                if (!name.contains(" in ")) {
                  err.println(name + " " + count);
                }
              });
      err.println(summary(verb, result, lake, now));
      result.words().forEach(out::println);
      return 0;
    }
  }

  /** Where the lake cannot be written any more, the first failure is the one to tell. */
  private static void failed(RunLog log, Throwable cause) {
    try {
      log.failed(cause);
    } catch (Exception again) { // Scala's checked ones are undeclared
      cause.addSuppressed(again);
    }
  }

  /** What was done, from what, in which time, and where it is now. */
  private static String summary(String verb, Result result, Lake lake, Instant began) {
    long seconds = ChronoUnit.SECONDS.between(began, Instant.now());
    int inputs = result.inputs().size();
    return verb
        + " done in "
        + seconds
        + " s"
        + (inputs == 0 ? "" : ", read " + inputs + (inputs == 1 ? " input" : " inputs"))
        + ", lake "
        + lake.root()
        + "; table runs has these counts";
  }

  private static String runId(Instant now, String verb) {
    return STAMP.format(now) + "-" + verb + "-" + UUID.randomUUID().toString().substring(0, 8);
  }
}
