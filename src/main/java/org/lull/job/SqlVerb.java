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
    description =
        "Answers SQL over the tables, database lull. Without a query it opens a session; a script"
            + " may come through a pipe.")
final class SqlVerb implements Callable<Integer> {
  @Mixin LullOptions options = new LullOptions();

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
      description = "e.g. \"SELECT * FROM pauses\"; docs/queries.md has more.")
  @Nullable String query;

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES}; default table.",
      defaultValue = "table")
  RowFormat format = RowFormat.table;

  @Override
  public Integer call() throws Exception {
    Config config = options.read();
    try (SparkSession spark = Sessions.open("sql", config.spark())) {
      Catalog.register(Lake.open(spark, config.lake()), Tables.all(), Tables.views());
      if (query != null) {
        script(spark, query);
      } else if (System.console() == null) {
        script(spark, new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
      } else {
        new SqlSession(spark, format, System.out, System.err).run();
      }
      return 0;
    }
  }

  /** The first statement that fails ends the script. */
  private void script(SparkSession spark, String text) {
    for (String statement : Statements.of(text)) {
      format.print(spark.sql(statement), System.out);
    }
  }
}
