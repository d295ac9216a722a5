package org.lull.model;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
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
    Map<Same, LogLinearFit> known = new ConcurrentHashMap<>();
    return design -> known.computeIfAbsent(new Same(design), missing -> solver.apply(design));
  }

  /**
   * Designs with equal numbers throughout. Their hash alone would not do: the sum that Java makes
   * of a matrix of ones and zeros comes again when a window moves by 128 days, and the first of two
   * designs to arrive would answer for both.
   */
  private record Same(Design design) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Same same
          && design.absorbed() == same.design.absorbed()
          && design.terms().equals(same.design.terms())
          && Arrays.equals(design.y(), same.design.y())
          && Arrays.equals(design.day(), same.design.day())
          && Arrays.equals(design.group(), same.design.group())
          && Arrays.deepEquals(design.x(), same.design.x());
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(design.y()) + Arrays.deepHashCode(design.x());
    }
  }
}
