package org.lull.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.lull.table.Lake;

/** The one Spark session of all {@code *SparkTest} classes; it lives as long as their JVM. */
public final class SharedSpark {
  private static final SparkSession SESSION =
      Sessions.open("tests", new SparkConfig("local[2]", 2));

  private SharedSpark() {}

  public static SparkSession session() {
    return SESSION;
  }

  /** A new, empty lake that is gone after the tests. */
  public static Lake lake() {
    try {
      Path folder = Files.createTempDirectory("lull lake");
      folder.toFile().deleteOnExit();
      return Lake.open(SESSION, folder.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a step is given, over a lake and the default settings. */
  public static JobContext context(Lake lake) {
    return context(lake, ConfigFile.defaults());
  }

  /** What a step is given, over a lake and settings. */
  public static JobContext context(Lake lake, Config config) {
    return new JobContext(
        SESSION, lake, config, "test-run", java.time.Instant.parse("2025-04-01T00:00:00Z"));
  }

  /** Takes the names of another test's tables out of the catalog; their files stay. */
  public static void forgetTables() {
    if (SESSION.catalog().databaseExists("lull")) {
      Tables.all().forEach(table -> SESSION.sql("DROP TABLE IF EXISTS lull." + table.name()));
    }
  }
}
