package org.lull.table;

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
    spark.sql(
        "CREATE DATABASE IF NOT EXISTS "
            + DATABASE
            + " LOCATION '"
            + lake.root().replace("'", "\\'")
            + "'");
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
}
