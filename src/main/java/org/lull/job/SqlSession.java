package org.lull.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lull.table.Table;

/** A conversation with the tables: a mistake is told, and the conversation goes on. */
final class SqlSession {
  private static final Set<String> LEAVE = Set.of("quit", "exit");
  private static final String HELP =
      "A statement may take several lines and ends with a semicolon. SHOW TABLES; lists the tables,"
          + " DESCRIBE attack_counts; explains one. Tab completes names, the arrow keys bring back"
          + " what was typed, Ctrl-C stops a statement. quit leaves.";

  private final Asking asking;
  private final RowFormat format;
  private final PrintStream out;
  private final PrintStream err;

  SqlSession(Asking asking, RowFormat format, PrintStream out, PrintStream err) {
    this.asking = asking;
    this.format = format;
    this.out = out;
    this.err = err;
  }

  /** Whether a line is a word of the session and needs no semicolon. */
  static boolean isWord(String line) {
    String word = word(line);
    return LEAVE.contains(word) || word.equals("help");
  }

  /** Talks until the user leaves; what was typed is kept in {@code ~/.lull_history}. */
  void run() throws IOException {
    Path history = Path.of(System.getProperty("user.home"), ".lull_history");
    err.println("Tables of lull; help explains, quit leaves.");
    try (SqlPrompt prompt = new SqlPrompt(history, names())) {
      prompt.onInterrupt(() -> asking.spark().sparkContext().cancelAllJobs());
      for (String typed = prompt.next(); typed != null; typed = prompt.next()) {
        if (LEAVE.contains(word(typed))) {
          return;
        }
        if (word(typed).equals("help")) {
          out.println(HELP);
        } else {
          answer(typed);
        }
      }
    }
  }

  /** Answers each statement of a line, as far as they can be understood. */
  void answer(String typed) {
    for (String statement : Statements.of(typed)) {
      try {
        format.show(asking.ask(statement), out);
      } catch (Exception e) { // Scala's checked ones are undeclared
        err.println(
            QueryFailure.cancelled(e) ? "stopped" : QueryFailure.message(e, Tables.names()));
      }
    }
  }

  private static String word(String line) {
    return line.strip().replaceAll(";$", "").strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Table<?> table : Tables.all()) {
      names.addAll(table.description().columns().keySet());
    }
    names.addAll(Tables.names());
    return names.stream().distinct().toList();
  }
}
