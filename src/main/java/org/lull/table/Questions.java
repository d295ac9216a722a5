package org.lull.table;

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
 * refused until somebody has thought about it. Compiled with the side server's Spark too.
 */
public final class Questions {
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
      Set.of(
          "range",
          "explode",
          "explode_outer",
          "inline",
          "inline_outer",
          "posexplode",
          "posexplode_outer",
          "stack",
          "json_tuple",
          "table_changes",
          "sequence");

  /** What a parsed query is made of. */
  private static final Set<String> PARTS =
      Set.of(
          "Aggregate",
          "CTERelationRef",
          "CurrentNamespace$",
          "Distinct",
          "Except",
          "Filter",
          "Generate",
          "GlobalLimit",
          "Intersect",
          "Join",
          "LateralJoin",
          "LocalLimit",
          "LocalRelation",
          "Offset",
          "OneRowRelation$",
          "OneRowRelation",
          "PipeOperator",
          "Pivot",
          "Project",
          "Range",
          "RelationTimeTravel",
          "RepartitionByExpression",
          "Sample",
          "Sort",
          "SubqueryAlias",
          "Union",
          "Unpivot",
          "UnresolvedFunctionName",
          "UnresolvedHaving",
          "UnresolvedHint",
          "UnresolvedInlineTable",
          "UnresolvedNamespace",
          "UnresolvedRelation",
          "UnresolvedSubqueryColumnAliases",
          "UnresolvedTVFAliases",
          "UnresolvedTable",
          "UnresolvedTableOrView",
          "UnresolvedTableValuedFunction",
          "UnresolvedWith",
          "View",
          "Window",
          "WithWindowDefinition");

  /** Functions that call any Java method. */
  private static final Set<String> JAVA_CALLERS = Set.of("reflect", "java_method", "try_reflect");

  private static final String OF_SERVER = "whoever runs the server may start it with --writable";
  private static final String OF_OWNER = "to change tables by hand, say --writable";

  /**
   * Databases whose tables may be named; anything else before the last dot may be a file format.
   */
  private final Set<String> databases;

  /** Whether who asks may read any file of this machine and set what he likes. */
  private final boolean owner;

  private Questions(Set<String> databases, boolean owner) {
    this.databases = databases;
    this.owner = owner;
  }

  /** Of somebody elsewhere, who sees the tables of a database and nothing else of this machine. */
  public static Questions ofClients(String database) {
    return new Questions(Set.of(database, "default", "global_temp"), false);
  }

  /** Of somebody at this machine, who may look at files of his own and change settings. */
  public static Questions ofOwner() {
    return new Questions(Set.of(), true);
  }

  /**
   * Lets a question pass.
   *
   * @throws Refused naming what is not allowed
   */
  public void check(LogicalPlan plan) {
    String kind = plan.getClass().getSimpleName();
    if (plan instanceof SetCommand set) {
      if (!owner && set.kv().isDefined() && set.kv().get()._2().isDefined()) {
        throw refused("SET of " + set.kv().get()._1());
      }
    } else if (plan instanceof CreateViewCommand view) {
      if (!view.viewType().toString().startsWith("LocalTempView")) {
        throw refused("CREATE VIEW (a TEMPORARY one of this session is allowed)");
      }
    } else if (plan instanceof UnresolvedRelation relation) {
      named(relation.multipartIdentifier());
    } else if (plan instanceof UnresolvedTable table) {
      named(table.multipartIdentifier());
    } else if (plan instanceof UnresolvedTableOrView table) {
      named(table.multipartIdentifier());
    } else if (plan instanceof UnresolvedTableValuedFunction function) {
      String name = function.name().last().toString().toLowerCase(Locale.ROOT);
      if (!owner && !ROW_MAKERS.contains(name)) {
        throw refused("the table function " + name);
      }
    } else if (plan instanceof ExplainCommand explain) {
      check(explain.logicalPlan());
    } else if (plan instanceof DescribeQueryCommand describe) {
      check(describe.plan());
    } else if (!COMMANDS.contains(kind) && !PARTS.contains(kind)) {
      throw refused(kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }
    below(plan);
  }

  /**
   * A table by name, not files by their path: {@code delta.`/somewhere`} has a format for a
   * database.
   */
  private void named(Seq<String> name) {
    if (!owner
        && name.size() > 1
        && !databases.contains(name.apply(name.size() - 2).toLowerCase(Locale.ROOT))) {
      throw refused("reading " + name.mkString("."));
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
    if (!owner && expression.getClass().getSimpleName().contains("UnresolvedIdentifier")) {
      throw refused("a name put together by IDENTIFIER");
    }
    if (expression instanceof UnresolvedFunction function) {
      String name = function.nameParts().last().toLowerCase(Locale.ROOT);
      if (!owner && JAVA_CALLERS.contains(name)) {
        throw refused("the function " + name);
      }
    }
    if (expression instanceof SubqueryExpression subquery) {
      check((LogicalPlan) (TreeNode<?>) subquery.plan());
    }
    each(expression.children().iterator());
  }

  private Refused refused(String what) {
    return new Refused(what, owner ? OF_OWNER : OF_SERVER);
  }
}
