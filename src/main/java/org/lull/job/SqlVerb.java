package org.lull.job;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.lull.table.Catalog;
import org.lull.table.Lake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sql}: asks the tables: one query, a script from a pipe, or a session on a terminal. */
@Command(
    name = "sql",
    description = {
      "Answers SQL over the tables, database lull. Without a query it opens a session; a script"
          + " may come through a pipe.",
      "SHOW TABLES lists the tables, DESCRIBE attack_counts explains the columns of one."
    })
final class SqlVerb implements Callable<Integer> {
  @Mixin LullOptions options = new LullOptions();

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
      description = "e.g. \"SELECT * FROM pauses\"; docs/queries.md has more.")
  @Nullable String query;

  @Option(
      names = "--format",
      description =
          "${COMPLETION-CANDIDATES}; default table, in which long values are cut. The others have"
              + " them whole.",
      defaultValue = "table")
  RowFormat format = RowFormat.table;

  @Option(
      names = "--writable",
      description = "Carries out statements that change tables; otherwise only questions.")
  boolean writable;

  @Override
  public Integer call() throws Exception {
    Config config = options.read();
    boolean terminal = query == null && System.console() != null;
    String script =
        terminal || query != null
            ? query
            : new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    try (SparkSession spark = Sessions.open("sql", config.spark())) {
      Wanted wanted = script == null || writable ? Wanted.all() : Wanted.by(script);
      Catalog.register(Lake.existing(spark, config.lake()), wanted.tables(), wanted.views());
      Asking asking = new Asking(spark, writable);
      if (script == null) {
        new SqlSession(asking, format, System.out, System.err).run();
      } else {
        script(asking, script);
      }
      return 0;
    }
  }

  /** The first statement that fails ends the script. */
  private void script(Asking asking, String text) {
    for (String statement : Statements.of(text)) {
      try {
        format.print(asking.ask(statement), System.out);
      } catch (Exception e) { // Scala's checked ones are undeclared
        throw new UserError(QueryFailure.message(e, Tables.names()), e);
      }
    }
  }
}
