package org.lull.job;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.LexiconException;
import org.lull.table.Refused;
import org.lull.table.TableException;

/** Tells what the user can mend from what we must mend, through whatever Spark wrapped around. */
final class Failure {
  private Failure() {}

  /** One line for the terminal and for the table of runs. */
  static String message(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof UserError
          || at instanceof TableException
          || at instanceof Refused
          || at instanceof LexiconException) {
        return at.getMessage();
      }
      if (at instanceof OutOfMemoryError) {
        return "Java ran out of memory (" + at.getMessage() + "); give it more with LULL_HEAP=6g.";
      }
    }
    String file = unreadable(thrown);
    if (file != null) {
      return file;
    }
    if (ofTheQuery(thrown)) {
      return thrown.getMessage();
    }
    return "This is a bug in lull, not in your input: "
        + root(thrown)
        + " (again with --verbose, and report what it prints)";
  }

  /** A file of a table is gone or damaged; null if that is not what happened. */
  static @Nullable String unreadable(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      // By its words: this class is loaded where there is no Spark.
      String words = String.valueOf(at.getMessage());
      if (words.startsWith("[FAILED_READ_FILE")) {
        return "A file of a table is gone or damaged: "
            + words.lines().findFirst().orElse(words)
            + " Restore the table's folder from a copy, or remove it and run lull run over the"
            + " same inputs again, which makes it anew.";
      }
    }
    return null;
  }

  /** Spark's words about a query that it cannot understand or carry out. */
  private static boolean ofTheQuery(Throwable thrown) {
    for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getName().equals("org.apache.spark.sql.AnalysisException")) {
        return true;
      }
    }
    return false;
  }

  private static Throwable root(Throwable thrown) {
    Throwable at = thrown;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return at;
  }
}
