import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client of a running {@code lull serve}, in a process of its own and with nothing of ours on its
 * class path: {@code JdbcCheck URL USER PASSWORD QUERIES.md}. Exit status 1 if anything is not as promised.
 */
final class JdbcCheck {
  private static final Pattern QUERY = Pattern.compile("```sql\\R(.*?)```", Pattern.DOTALL);

  /** Each of them would change something, or read what is no table. */
  private static final List<String> FORBIDDEN =
      List.of(
          "INSERT INTO runs SELECT * FROM runs",
          "INSERT OVERWRITE attacks SELECT * FROM attacks",
          "WITH r AS (SELECT * FROM runs) INSERT INTO runs SELECT * FROM r",
          "FROM runs INSERT INTO runs SELECT *",
          "DELETE FROM attacks",
          "UPDATE pauses SET name = 'x'",
          "MERGE INTO runs r USING runs s ON r.run_id = s.run_id WHEN MATCHED THEN DELETE",
          "DROP DATABASE lull CASCADE",
          "DROP TABLE attacks",
          "DROP VIEW attack_counts_total",
          "TRUNCATE TABLE attacks",
          "CREATE TABLE x USING delta AS SELECT 1 AS one",
          "CREATE TABLE x (one INT) USING parquet",
          "CREATE VIEW x AS SELECT 1 AS one",
          "CREATE DATABASE x",
          "ALTER TABLE attacks ADD COLUMNS (one INT)",
          "ALTER TABLE attacks SET TBLPROPERTIES ('one' = '1')",
          "COMMENT ON TABLE attacks IS 'x'",
          "OPTIMIZE attacks",
          "VACUUM attacks RETAIN 0 HOURS",
          "RESTORE TABLE attacks TO VERSION AS OF 0",
          "CACHE TABLE attacks",
          "SET spark.sql.shuffle.partitions=9",
          "ADD JAR '/tmp/x.jar'",
          "CREATE TEMPORARY FUNCTION f AS 'x.Y'",
          "CREATE TEMPORARY VIEW x USING text OPTIONS (path '/etc/hostname')",
          "INSERT OVERWRITE LOCAL DIRECTORY '/tmp/x' SELECT 1",
          "SELECT TRANSFORM (run_id) USING 'cat' AS (one) FROM runs",
          "SELECT reflect('java.lang.System', 'getProperty', 'user.home')",
          "SELECT (SELECT java_method('java.lang.System', 'getProperty', 'user.home'))",
          "SELECT * FROM text.`/etc/hostname`",
          "SELECT * FROM (SELECT * FROM text.`hostname`)",
          "SELECT 1 WHERE 1 IN (SELECT 1 FROM text.`/etc/hostname`)",
          "WITH x AS (SELECT * FROM text.`/etc/hostname`) SELECT * FROM x",
          "SELECT * FROM IDENTIFIER('text.`/etc/hostname`')",
          "CREATE TEMPORARY VIEW x AS SELECT * FROM text.`/etc/hostname`",
          "EXPLAIN SELECT * FROM text.`/etc/hostname`",
          "EXPLAIN INSERT INTO runs SELECT * FROM runs",
          "DESCRIBE QUERY SELECT * FROM json.`/etc/hostname`",
          "DESCRIBE HISTORY '/tmp/x'");

  private final List<String> wrong = new ArrayList<>();

  public static void main(String[] arguments) throws Exception {
    JdbcCheck check = new JdbcCheck();
    check.run(arguments[0], arguments[1], arguments[2], Path.of(arguments[3]));
    check.wrong.forEach(each -> System.out.println("WRONG: " + each));
    System.exit(check.wrong.isEmpty() ? 0 : 1);
  }

  private void run(String url, String user, String password, Path queries) throws Exception {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      tables(connection);
      describe(statement);
      queries(statement, Files.readString(queries));
      refused(statement);
    }
    if (!password.isEmpty()) {
      login(url, user, password + "x");
      login(url, user + "x", password);
      login(url, user, "");
    }
  }

  /** Every table and view is listed with what it means, and so is every column. */
  private void tables(Connection connection) throws SQLException {
    int tables = 0;
    int columns = 0;
    try (ResultSet found = connection.getMetaData().getTables(null, "lull", "%", null)) {
      while (found.next()) {
        tables++;
        expect(present(found.getString("REMARKS")), found.getString("TABLE_NAME") + " has no comment");
      }
    }
    try (ResultSet found = connection.getMetaData().getColumns(null, "lull", "%", "%")) {
      while (found.next()) {
        columns++;
        expect(
            present(found.getString("REMARKS")),
            found.getString("TABLE_NAME") + "." + found.getString("COLUMN_NAME") + " has no comment");
      }
    }
    System.out.println(tables + " tables and views, " + columns + " columns");
    expect(tables >= 19, "only " + tables + " tables and views are listed");
    expect(columns > tables * 5, "only " + columns + " columns are listed");
  }

  private void describe(Statement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery("DESCRIBE lull.attack_counts")) {
      while (found.next()) {
        String column = found.getString(1);
        if (column != null && !column.isEmpty() && !column.startsWith("#")) {
          expect(present(found.getString(3)), "DESCRIBE says nothing of attack_counts." + column);
        }
      }
    }
  }

  private void queries(Statement statement, String text) {
    Matcher query = QUERY.matcher(text);
    int ran = 0;
    while (query.find()) {
      ran++;
      long start = System.nanoTime();
      String sql = query.group(1).strip().replaceAll(";$", "");
      try (ResultSet rows = statement.executeQuery(sql)) {
        int count = 0;
        while (rows.next()) {
          count++;
        }
        System.out.printf("query %d: %d rows, %.1f s%n", ran, count, (System.nanoTime() - start) / 1e9);
        expect(count > 0, "no rows: " + sql);
      } catch (SQLException e) {
        wrong.add(sql + "\n" + e.getMessage());
      }
    }
    expect(ran >= 12, "only " + ran + " queries were found");
  }

  private void refused(Statement statement) {
    int refused = 0;
    for (String sql : FORBIDDEN) {
      try {
        statement.execute(sql);
        wrong.add("allowed: " + sql);
      } catch (SQLException e) {
        refused++;
        expect(e.getMessage().contains("answers questions only"), sql + " failed otherwise: " + e.getMessage());
      }
    }
    System.out.println(refused + " of " + FORBIDDEN.size() + " forbidden statements were refused");
  }

  private void login(String url, String user, String password) {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      wrong.add("let in " + user + " with a wrong password: " + connection);
    } catch (SQLException e) {
      System.out.println("refused: " + user + " with another password");
    }
  }

  private void expect(boolean right, String otherwise) {
    if (!right) {
      wrong.add(otherwise);
    }
  }

  private static boolean present(String text) {
    return text != null && !text.isBlank();
  }
}
