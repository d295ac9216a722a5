package org.lull.job;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.lull.table.Catalog;
import org.lull.table.Lake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: rows that contradict each other. Fails if any are wrong. */
@Command(
    name = "check",
    description = {
      "Looks for rows that contradict each other or themselves; exit status 1 if there are any.",
      "What is merely strange, and was told so, is listed and does no harm."
    })
final class CheckVerb implements Callable<Integer> {
  @Mixin LullOptions options = new LullOptions();

  @Option(
      names = "--rows",
      paramLabel = "CHECK",
      description = "Prints the rows of one check instead, e.g. --rows tallies_are_sound.")
  @Nullable String rows;

  @Override
  public Integer call() throws Exception {
    List<Check> checks = Check.all();
    Config config = options.read();
    try (SparkSession spark = Sessions.open("check", config.spark())) {
      Catalog.register(Lake.existing(spark, config.lake()), Tables.all(), Tables.views());
      return rows == null ? all(spark, checks) : one(spark, named(checks, rows));
    }
  }

  static int all(SparkSession spark, List<Check> checks) {
    int failed = 0;
    for (Check check : checks) {
      long found = spark.sql(check.query()).count();
      boolean wrong = found > 0 && check.severity() == Check.Severity.wrong;
      failed += wrong ? 1 : 0;
      String verdict = found == 0 ? "good " : wrong ? "WRONG" : "look ";
      System.out.println(verdict + " " + check.name() + ": " + found + " rows; " + check.means());
    }
    System.out.println(
        failed == 0
            ? "Nothing is wrong."
            : failed + " checks failed; lull check --rows NAME prints their rows.");
    return failed == 0 ? 0 : 1;
  }

  private static int one(SparkSession spark, Check check) {
    Dataset<Row> found = spark.sql(check.query());
    TextTable.print(found, System.out);
    return check.severity() == Check.Severity.wrong && !found.isEmpty() ? 1 : 0;
  }

  private static Check named(List<Check> checks, String name) {
    return checks.stream()
        .filter(check -> check.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "There is no check "
                        + name
                        + "; "
                        + Nearest.hint(name, checks.stream().map(Check::name).toList())));
  }
}
