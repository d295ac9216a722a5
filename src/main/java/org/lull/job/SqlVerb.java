package org.lull.job;

import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.lull.table.Catalog;
import org.lull.table.Lake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sql}: asks the tables. */
@Command(name = "sql", description = "Answers one SQL query over the tables, database lull.")
final class SqlVerb implements Callable<Integer> {
  @Mixin LullOptions options = new LullOptions();

  @Parameters(paramLabel = "QUERY", description = "e.g. \"SELECT * FROM pauses\".")
  String query = "";

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
      Dataset<Row> answer = spark.sql(query);
      format.print(answer, System.out);
      return 0;
    }
  }
}
