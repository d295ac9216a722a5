package org.lull.serve;

import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.analysis.UnresolvedTable;
import org.apache.spark.sql.catalyst.analysis.UnresolvedTableOrView;
import org.apache.spark.sql.catalyst.analysis.UnresolvedTableValuedFunction;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.trees.TreeNode;
import org.apache.spark.sql.execution.command.CreateViewCommand;
import org.apache.spark.sql.execution.command.DescribeQueryCommand;
import org.apache.spark.sql.execution.command.ExplainCommand;
import org.apache.spark.sql.execution.command.SetCommand;
import scala.collection.Iterator;
import scala.collection.Seq;

/**
 * Tells a question from everything else. What is allowed is listed; what a later Spark adds is
 * refused until somebody has thought about it.
 */
final class Questions {
  /** Commands that only tell something, or only move within the session. */
  private static final Set<String> COMMANDS =
      Set.of(
          "DescribeColumn",
          "DescribeColumnCommand",
          "DescribeDatabaseCommand",
          "DescribeDeltaDetailCommand",
          "DescribeDeltaHistory",
          "DescribeDeltaHistoryCommand",
          "DescribeFunction",
          "DescribeFunctionCommand",
          "DescribeNamespace",
          "DescribeRelation",
          "DescribeTableCommand",
          "SetCatalogAndNamespace",
          "SetNamespaceCommand",
          "ShowCatalogsCommand",
          "ShowColumns",
          "ShowColumnsCommand",
          "ShowCreateTable",
          "ShowCurrentNamespaceCommand",
          "ShowFunctions",
          "ShowFunctionsCommand",
          "ShowNamespaces",
          "ShowNamespacesCommand",
          "ShowPartitions",
          "ShowTableExtended",
          "ShowTableProperties",
          "ShowTables",
          "ShowTablesCommand",
          "ShowViews",
          "ShowViewsCommand");

  /** Functions that make rows and read no file. */
  private static final Set<String> ROW_MAKERS =
      Set.of("range", "explode", "explode_outer", "inline", "inline_outer", "posexplode",
          "posexplode_outer", "stack", "json_tuple", "table_changes", "sequence");

  /** What a parsed query is made of. */
  private static final Set<String> PARTS =
      Set.of(
          "Aggregate", "CTERelationRef", "Distinct", "Except", "Filter", "Generate", "GlobalLimit",
          "Intersect", "Join", "LateralJoin", "LocalLimit", "LocalRelation", "Offset",
          "OneRowRelation$", "OneRowRelation", "Pivot", "Project", "Range", "RelationTimeTravel",
          "RepartitionByExpression", "Sample", "Sort", "SubqueryAlias", "Union", "Unpivot",
          "UnresolvedFunctionName", "UnresolvedHaving", "UnresolvedHint", "UnresolvedInlineTable",
          "UnresolvedNamespace", "UnresolvedRelation", "UnresolvedSubqueryColumnAliases",
          "UnresolvedTVFAliases", "UnresolvedTable", "UnresolvedTableOrView",
          "UnresolvedTableValuedFunction", "UnresolvedWith", "View", "Window",
          "WithWindowDefinition");

  /** Functions that call any Java method. */
  private static final Set<String> JAVA_CALLERS = Set.of("reflect", "java_method", "try_reflect");

  /** Databases whose tables may be named; anything else before the last dot may be a file format. */
  private final Set<String> databases;

  Questions(String database) {
    databases = Set.of(database, "default", "global_temp");
  }

  /**
   * Lets a question pass.
   *
   * @throws Refused naming what is not allowed
   */
  void check(LogicalPlan plan) {
    String kind = plan.getClass().getSimpleName();
    if (plan instanceof SetCommand set) {
      if (set.kv().isDefined() && set.kv().get()._2().isDefined()) {
        throw new Refused("SET of " + set.kv().get()._1());
      }
    } else if (plan instanceof CreateViewCommand view) {
      if (!view.viewType().toString().startsWith("LocalTempView")) {
        throw new Refused("CREATE VIEW (a TEMPORARY one of this session is allowed)");
      }
    } else if (plan instanceof UnresolvedRelation relation) {
      named(relation.multipartIdentifier());
    } else if (plan instanceof UnresolvedTable table) {
      named(table.multipartIdentifier());
    } else if (plan instanceof UnresolvedTableOrView table) {
      named(table.multipartIdentifier());
    } else if (plan instanceof UnresolvedTableValuedFunction function) {
      String name = function.name().last().toString().toLowerCase(Locale.ROOT);
      if (!ROW_MAKERS.contains(name)) {
        throw new Refused("the table function " + name);
      }
    } else if (plan instanceof ExplainCommand explain) {
      check(explain.logicalPlan());
    } else if (plan instanceof DescribeQueryCommand describe) {
      check(describe.plan());
    } else if (!COMMANDS.contains(kind) && !PARTS.contains(kind)) {
      throw new Refused(kind);
    }
    below(plan);
  }

  /** A table by name, not files by their path: {@code delta.`/somewhere`} has a format for a database. */
  private void named(Seq<String> name) {
    if (name.size() > 1 && !databases.contains(name.apply(name.size() - 2).toLowerCase(Locale.ROOT))) {
      throw new Refused("reading " + name.mkString("."));
    }
  }

  private void below(LogicalPlan plan) {
    each(plan.children().iterator());
    each(plan.innerChildren().iterator());
    Iterator<Expression> expressions = plan.expressions().iterator();
    while (expressions.hasNext()) {
      check(expressions.next());
    }
  }

  private void each(Iterator<?> nodes) {
    while (nodes.hasNext()) {
      Object node = nodes.next();
      if (node instanceof LogicalPlan plan) {
        check(plan);
      } else if (node instanceof Expression expression) {
        check(expression);
      }
    }
  }

  private void check(Expression expression) {
    if (expression.getClass().getSimpleName().contains("UnresolvedIdentifier")) {
      throw new Refused("a name put together by IDENTIFIER");
    }
    if (expression instanceof UnresolvedFunction function) {
      String name = function.nameParts().last().toLowerCase(Locale.ROOT);
      if (JAVA_CALLERS.contains(name)) {
        throw new Refused("the function " + name);
      }
    }
    if (expression instanceof SubqueryExpression subquery) {
      check((LogicalPlan) (TreeNode<?>) subquery.plan());
    }
    each(expression.children().iterator());
  }
}
