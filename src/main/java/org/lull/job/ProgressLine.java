package org.lull.job;

import java.io.PrintStream;
import org.apache.spark.sql.SparkSession;

/**
 * Shows {@link Progress} on a terminal, once a second on the same line. In a log there would be
 * nothing but noise, so the launcher says whether stderr is a terminal ({@code lull.progress}).
 */
final class ProgressLine {
  private static final String WIPE = "\r\033[K";

  private final SparkSession spark;
  private final Progress progress = new Progress();
  private final Thread shown;

  private ProgressLine(SparkSession spark, String verb, PrintStream err) {
    this.spark = spark;
    shown = new Thread(() -> show(verb, err), "progress");
    shown.setDaemon(true);
  }

  /** A line for this verb, if somebody can see it. */
  static ProgressLine over(SparkSession spark, String verb, PrintStream err) {
    ProgressLine line = new ProgressLine(spark, verb, err);
    if (Boolean.getBoolean("lull.progress")) {
      spark.sparkContext().addSparkListener(line.progress);
      line.shown.start();
    }
    return line;
  }

  private void show(String verb, PrintStream err) {
    boolean something = false;
    try {
      while (true) {
        Thread.sleep(1000);
        String line = progress.line(System.currentTimeMillis());
        if (!line.isEmpty() || something) {
          err.print(WIPE + (line.isEmpty() ? "" : verb + ": " + line));
          err.flush();
        }
        something = !line.isEmpty();
      }
    } catch (InterruptedException e) {
      if (something) {
        err.print(WIPE);
        err.flush();
      }
    }
  }

  /** Wipes the line; what is printed from now on stands alone. */
  void close() throws InterruptedException {
    spark.sparkContext().removeSparkListener(progress);
    shown.interrupt();
    shown.join();
  }
}
