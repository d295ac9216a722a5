package org.lull.notebook;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.lull.job.Sessions;
import org.lull.job.SparkConfig;
import org.lull.job.Tables;
import org.lull.table.Catalog;
import org.lull.table.Lake;

/** What every notebook may call by name alone. */
public final class Notebook {
  private static SparkSession session;

  private Notebook() {}

  /** The session over the lake that {@code jobs/notebook} was given, its tables in database lull. */
  public static synchronized SparkSession spark() {
    if (session == null) {
      session = Sessions.open("notebook", new SparkConfig("local[2]", 4));
      Catalog.register(Lake.open(session, System.getenv("LULL_LAKE")), Tables.all(), Tables.views());
    }
    return session;
  }

  /** The answer to a query. */
  public static Dataset<Row> sql(String query) {
    return spark().sql(query);
  }

  /** A bar per day of a query whose first column is a date and whose second is a number. */
  public static Drawing days(String title, String query) {
    return Drawing.days(title, sql(query), null, null);
  }

  /** The same with the days of a pause shaded; {@code to} may be null where its end is not told. */
  public static Drawing days(String title, String query, LocalDate from, LocalDate to) {
    return Drawing.days(title, sql(query), from, to);
  }
}
