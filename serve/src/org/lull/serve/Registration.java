package org.lull.serve;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.catalog.ExternalCatalog;
import org.apache.spark.sql.types.StructType;

/** Makes the lake's tables and views known by name, each with what it means. */
final class Registration {
  private final SparkSession spark;
  private final Plan plan;

  Registration(SparkSession spark, Plan plan) {
    this.spark = spark;
    this.plan = plan;
  }

  void run() throws IOException {
    if (!any()) {
      throw new IOException(
          "there is no table in " + plan.lake() + "; name another lake with --lake, or make it with lull run");
    }
    // Past the parser that refuses everything but questions: these statements are our own.
    ReadOnlyExtension.suspended(
        () -> {
          spark.sql("CREATE DATABASE " + plan.database() + " COMMENT 'Lull: attacks, pauses, counts'");
          spark.sql("USE " + plan.database());
        });
    for (Plan.TablePlan table : plan.tables()) {
      boolean there = there(table);
      ReadOnlyExtension.suspended(() -> register(table, there));
    }
    for (Plan.ViewPlan view : plan.views()) {
      ReadOnlyExtension.suspended(
          () ->
              spark.sql(
                  "CREATE VIEW " + view.name() + " COMMENT " + literal(view.means()) + " AS " + view.query()));
    }
  }

  private boolean any() throws IOException {
    for (Plan.TablePlan table : plan.tables()) {
      if (there(table)) {
        return true;
      }
    }
    return false;
  }

  private boolean there(Plan.TablePlan table) throws IOException {
    Path log = new Path(plan.folder(table) + "/_delta_log");
    return log.getFileSystem(spark.sessionState().newHadoopConf()).exists(log);
  }

  private void register(Plan.TablePlan table, boolean there) {
    if (!there) {
      System.err.println(
          "lull: there is no table " + table.name() + " in " + plan.lake()
              + " yet; it is shown without rows until the server is started again");
      spark.sql(empty(table));
      return;
    }
    spark.sql(
        "CREATE TABLE " + table.name() + " USING delta COMMENT " + literal(table.means())
            + " LOCATION " + literal(plan.folder(table)));
    describe(table);
  }

  /** Delta keeps its schema to itself; JDBC clients ask the catalog for columns and comments. */
  private void describe(Plan.TablePlan table) {
    ExternalCatalog catalog = spark.sharedState().externalCatalog();
    StructType schema = new StructType();
    for (Plan.ColumnPlan column : table.columns()) {
      StructType one = StructType.fromDDL(column.name() + " " + column.type());
      schema = schema.add(one.fields()[0].withComment(column.means()));
    }
    catalog.alterTableDataSchema(plan.database(), table.name(), schema);
  }

  private static String empty(Plan.TablePlan table) {
    List<Plan.ColumnPlan> columns = table.columns();
    return "CREATE VIEW " + table.name()
        + columns.stream()
            .map(column -> "`" + column.name() + "` COMMENT " + literal(column.means()))
            .collect(Collectors.joining(", ", " (", ")"))
        + " COMMENT " + literal(table.means()) + " AS SELECT "
        + columns.stream()
            .map(column -> "CAST(NULL AS " + column.type() + ") AS `" + column.name() + "`")
            .collect(Collectors.joining(", "))
        + " WHERE false";
  }

  private static String literal(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
