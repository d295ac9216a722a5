package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lull.table.Catalog;
import org.lull.table.Lake;
import org.lull.table.Refused;

/** What {@code lull sql} answers, what it refuses, and what it says of a mistake. */
class AskingSparkTest {
  private static Asking questions;
  private static Path folder;

  @BeforeAll
  static void sample() throws Exception {
    Lake lake = SampleLake.get();
    questions = new Asking(lake.spark(), false);
    folder = Path.of(new org.apache.hadoop.fs.Path(lake.root()).toUri().getPath());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SHOW TABLES",
        "SHOW TABLES IN lull LIKE 'att*'",
        "SHOW DATABASES",
        "SHOW COLUMNS IN attacks",
        "SHOW VIEWS",
        "SHOW FUNCTIONS LIKE 'sum'",
        "SHOW TBLPROPERTIES attacks",
        "SHOW CREATE TABLE attack_counts_total",
        "DESCRIBE attack_counts",
        "DESCRIBE TABLE EXTENDED attacks",
        "DESCRIBE attacks weapon",
        "DESCRIBE DATABASE lull",
        "DESCRIBE FUNCTION sum",
        "DESCRIBE HISTORY attacks",
        "DESCRIBE DETAIL attacks",
        "DESCRIBE QUERY SELECT 1",
        "EXPLAIN SELECT * FROM attacks",
        "USE lull",
        "VALUES (1), (2)",
        "TABLE pauses",
        "FROM pauses SELECT name",
        "SELECT * FROM attacks VERSION AS OF 0",
        "SELECT * FROM attacks TABLESAMPLE (10 ROWS)",
        "SELECT name FROM pauses UNION SELECT weapon FROM attacks ORDER BY 1",
        "SELECT * FROM (SELECT weapon, attacker FROM attacks) PIVOT (count(*) FOR attacker IN"
            + " ('RU', 'UA'))",
        "SELECT weapon, count(*) FROM attacks GROUP BY ROLLUP (weapon) HAVING count(*) > 1",
        "SELECT weapon, row_number() OVER (ORDER BY weapon) FROM attacks",
        "SELECT * FROM attacks a WHERE EXISTS (SELECT 1 FROM pauses p WHERE p.start_date ="
            + " a.event_date)",
        "SELECT w.party FROM pauses p, LATERAL explode(p.windows) AS t(w)",
        "SELECT transform(regions, r -> upper(r.admin1)) FROM attacks",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT * FROM n",
        "FROM attacks |> WHERE attacker = 'RU' |> AGGREGATE count(*) GROUP BY weapon",
        "CREATE OR REPLACE TEMPORARY VIEW mine AS SELECT 1 AS one",
        "SET spark.sql.shuffle.partitions"
      })
  void whatOnlyAsksIsAnswered(String question) throws Exception {
    assertThat(questions.ask(question).collectAsList()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP DATABASE lull CASCADE",
        "DROP SCHEMA IF EXISTS lull CASCADE",
        "DROP TABLE attacks",
        "DROP VIEW attack_counts_total",
        "DELETE FROM attacks",
        "UPDATE pauses SET name = 'x'",
        "TRUNCATE TABLE attacks",
        "INSERT INTO runs SELECT * FROM runs",
        "INSERT OVERWRITE attacks SELECT * FROM attacks",
        "WITH r AS (SELECT * FROM runs) INSERT INTO runs SELECT * FROM r",
        "FROM runs INSERT INTO runs SELECT *",
        "MERGE INTO runs r USING runs s ON r.run_id = s.run_id WHEN MATCHED THEN DELETE",
        "CREATE TABLE mine AS SELECT 1 AS one",
        "CREATE OR REPLACE TABLE attacks USING delta AS SELECT 1 AS one",
        "CREATE DATABASE other",
        "ALTER TABLE attacks ADD COLUMNS (one INT)",
        "ALTER TABLE attacks SET TBLPROPERTIES ('one' = '1')",
        "ALTER TABLE attacks RENAME TO raids",
        "ALTER DATABASE lull SET LOCATION '/nowhere'",
        "COMMENT ON TABLE attacks IS 'x'",
        "OPTIMIZE attacks",
        "REORG TABLE attacks APPLY (PURGE)",
        "VACUUM attacks RETAIN 0 HOURS",
        "RESTORE TABLE attacks TO VERSION AS OF 0",
        "MSCK REPAIR TABLE attacks",
        "LOAD DATA INPATH '/nowhere' INTO TABLE attacks",
        "INSERT OVERWRITE DIRECTORY '/nowhere' USING csv SELECT 1",
        "CREATE TABLE copy SHALLOW CLONE attacks",
        "CONVERT TO DELTA parquet.`/nowhere`",
        "EXPLAIN DELETE FROM attacks",
        "EXECUTE IMMEDIATE 'DROP DATABASE lull CASCADE'",
        "BEGIN DROP TABLE attacks; END"
      })
  void whatWouldChangeATableIsRefused(String statement) throws IOException {
    List<String> before = files();
    assertThatThrownBy(() -> questions.ask(statement))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("answers questions only")
        .hasMessageContaining("--writable");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void evenWhereTablesMayBeChangedADroppedDatabaseLeavesTheLake() throws Exception {
    List<String> before = files();
    assertThat(before).hasSizeGreaterThan(50);
    new Asking(questions.spark(), true).ask("DROP DATABASE lull CASCADE");
    try {
      assertThat(questions.spark().catalog().databaseExists("lull")).isFalse();
      assertThat(files()).isEqualTo(before);
    } finally {
      Catalog.register(
          Lake.existing(questions.spark(), folder.toString()), Tables.all(), Tables.views());
    }
    assertThat(questions.ask("SELECT * FROM attacks").isEmpty()).isFalse();
  }

  @Test
  void aMistakeIsToldWithWhatWasMeant() {
    assertThat(mistake("SELECT * FROM atacks"))
        .contains("no table or view `atacks`")
        .contains("did you mean attacks?")
        .doesNotContain("UnresolvedRelation");
    assertThat(mistake("SELECT lanched_best FROM attack_counts"))
        .contains("`lanched_best`")
        .contains("`launched_best`")
        .contains("line 1 pos 7")
        .doesNotContain("Project");
    assertThat(mistake("SELECT * FORM attacks")).contains("FORM").contains("^^^");
    assertThat(mistake("SELECT 1/0")).contains("DIVIDE_BY_ZERO").doesNotContain("bug");
    assertThat(mistake("SELECT CAST('x' AS INT) FROM attacks"))
        .contains("CAST_INVALID_INPUT")
        .doesNotContain("bug");
    assertThat(mistake("DELETE FROM attacks")).contains("refused").doesNotContain("bug");
  }

  @Test
  void aSessionGoesOnAfterAMistakeAndShowsWhatATerminalHolds() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    SqlSession session =
        new SqlSession(
            questions,
            RowFormat.table,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    session.answer("SELECT nothing; SELECT 'a' AS one; SELECT id FROM range(500);");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("`nothing`");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("one\n---\na\n(1 row)")
        .contains("199\n(the first 200 rows; there are more");
  }

  @Test
  void aPrintedTableHasAllRowsAndSaysWhatIsCut() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowFormat.table.print(
        questions.ask("SELECT id, repeat('x', 301) AS long FROM range(2500)"),
        new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("2499  xxx")
        .contains("x…\n")
        .contains("(2500 rows)")
        .contains("2500 values are cut at 300 characters");
  }

  private static String mistake(String statement) {
    try {
      questions.ask(statement).collectAsList();
    } catch (Exception e) {
      return QueryFailure.message(e, Tables.names());
    }
    throw new AssertionError("no mistake in " + statement);
  }

  /** Every file of the lake with its size. */
  private static List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> file + " " + file.toFile().length())
          .sorted()
          .toList();
    }
  }
}
