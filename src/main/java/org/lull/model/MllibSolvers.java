package org.lull.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import org.lull.effect.Design;
import org.lull.effect.LogLinearFit;
import org.lull.effect.Solvers;

/** MLlib as the solver of published fits; a design that comes again is solved once. */
public final class MllibSolvers {
  private MllibSolvers() {}

  /** Both families over a session. */
  public static Solvers over(SparkSession spark) {
    return new Solvers(
        once(new PoissonRegression(spark)::fit), once(new NegativeBinomialRegression(spark)::fit));
  }

  private static Function<Design, LogLinearFit> once(Function<Design, LogLinearFit> solver) {
    Map<Key, LogLinearFit> known = new ConcurrentHashMap<>();
    return design -> {
      Key key =
          new Key(design.terms(), Arrays.hashCode(design.y()), Arrays.deepHashCode(design.x()));
      LogLinearFit fit = known.computeIfAbsent(key, missing -> solver.apply(design));
      return Arrays.equals(fit.design().y(), design.y()) ? fit : solver.apply(design);
    };
  }

  private record Key(List<String> terms, int counts, int rows) {}
}
