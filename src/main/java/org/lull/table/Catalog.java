package org.lull.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Makes a lake's tables answer to SQL as {@code lull.articles} and so on. */
public final class Catalog {
  /** The database of every public table. */
  public static final String DATABASE = "lull";

  private Catalog() {}

  /** Registers tables and views in this session and makes their database the current one. */
  public static void register(Lake lake, List<Table<?>> tables, List<View> views) {
    SparkSession spark = lake.spark();
    spark.sql("CREATE DATABASE IF NOT EXISTS " + DATABASE + " LOCATION '" + nowhere() + "'");
    spark.sql("USE " + DATABASE);
    for (Table<?> table : tables) {
      lake.read(table);
      spark.sql(
          "CREATE TABLE IF NOT EXISTS "
              + table.name()
              + " USING delta LOCATION '"
              + lake.folder(table).replace("'", "\\'")
              + "'");
    }
    for (View view : views) {
      spark.sql(
          "CREATE OR REPLACE VIEW "
              + view.name()
              + " COMMENT '"
              + view.means().replace("'", "\\'")
              + "' AS "
              + view.query());
    }
  }

  /**
   * An empty folder outside of the lake: whoever drops a database drops the folder that it names,
   * with all below.
   */
  private static String nowhere() {
    try {
      Path folder = Files.createTempDirectory("lull-database");
      folder.toFile().deleteOnExit();
      return folder.toUri().toString().replace("'", "\\'");
    } catch (IOException e) {
      throw new UncheckedIOException(
          "No temporary folder can be made; name one that can with -Djava.io.tmpdir", e);
    }
  }
}
