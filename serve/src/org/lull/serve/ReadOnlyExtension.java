package org.lull.serve;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.parser.ParserInterface;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.lull.table.Questions;
import scala.Function1;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Puts a gate behind Spark's parser: each statement that a client sends is looked at before anything
 * is done about it. The parser is the place because Delta's own plans never pass it.
 */
public final class ReadOnlyExtension extends AbstractFunction1<SparkSessionExtensions, BoxedUnit>
    implements Function1<SparkSessionExtensions, BoxedUnit> {
  /** The setting that names the database which may be asked. */
  static final String DATABASE = "spark.lull.database";

  private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    extensions.injectParser(
        new AbstractFunction2<SparkSession, ParserInterface, ParserInterface>() {
          @Override
          public ParserInterface apply(SparkSession session, ParserInterface parser) {
            return gate(parser, Questions.ofClients(session.sparkContext().conf().get(DATABASE)));
          }
        });
    return BoxedUnit.UNIT;
  }

  /** Runs statements of our own, which may do anything. */
  static void suspended(Runnable ours) {
    OPEN.set(true);
    try {
      ours.run();
    } finally {
      OPEN.set(false);
    }
  }

  /** A proxy, because the parser's interface has more methods from one Spark to the next. */
  private static ParserInterface gate(ParserInterface parser, Questions questions) {
    return (ParserInterface)
        Proxy.newProxyInstance(
            ReadOnlyExtension.class.getClassLoader(),
            new Class<?>[] {ParserInterface.class},
            (proxy, method, arguments) -> {
              Object parsed = call(method, parser, arguments);
              if (parsed instanceof LogicalPlan plan && !OPEN.get()) {
                questions.check(plan);
              }
              return parsed;
            });
  }

  private static Object call(Method method, ParserInterface parser, Object[] arguments) throws Throwable {
    try {
      return method.invoke(parser, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
