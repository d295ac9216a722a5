package org.lull.job;

import java.util.Collection;
import java.util.Locale;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.parser.ParseException;

/**
 * Says what is wrong with a query: Spark's words without its plans, and the name that was meant.
 */
final class QueryFailure {
  private QueryFailure() {}

  /**
   * What to tell who asked.
   *
   * @param tables known names of tables and views, without their database
   */
  static String message(Throwable thrown, Collection<String> tables) {
    if (Failure.unreadable(thrown) != null) {
      return Failure.message(thrown);
    }
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SparkThrowable known && ofTheQuery(known)) {
        return "TABLE_OR_VIEW_NOT_FOUND".equals(known.getCondition())
            ? noTable(known, tables)
            : words(at).strip();
      }
    }
    return Failure.message(thrown);
  }

  /** Whether the job was stopped by who asked. */
  static boolean cancelled(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SparkThrowable known
          && "SPARK_JOB_CANCELLED".equals(known.getCondition())) {
        return true;
      }
    }
    return false;
  }

  /** Spark's own faults have states that begin with XX; those of a query have others. */
  private static boolean ofTheQuery(SparkThrowable known) {
    String state = known.getSqlState();
    return known.getCondition() != null && state != null && !state.startsWith("XX");
  }

  private static String words(Throwable thrown) {
    // A plan of ten levels follows otherwise; where a text is no SQL, Spark shows the place
    // instead.
    return thrown instanceof AnalysisException refused && !(thrown instanceof ParseException)
        ? refused.getSimpleMessage()
        : String.valueOf(thrown.getMessage());
  }

  /** Spark's words are about schemas and catalogs, of which there is one here. */
  private static String noTable(SparkThrowable known, Collection<String> tables) {
    String asked = known.getMessageParameters().getOrDefault("relationName", "");
    String name = asked.substring(asked.lastIndexOf('.') + 1).replace("`", "");
    return "There is no table or view "
        + asked
        + "; "
        + Nearest.hint(name.toLowerCase(Locale.ROOT), tables)
        + " SHOW TABLES lists all.";
  }
}
