package org.lull.effect;

import java.util.function.Function;

/**
 * Who solves the published fits: MLlib in a run, plain Java in tests and refits. Both give the same
 * figures to 1e-8.
 */
public record Solvers(
    Function<Design, LogLinearFit> poisson, Function<Design, LogLinearFit> negativeBinomial) {
  /** Plain Java. */
  public static final Solvers PLAIN =
      new Solvers(Family.POISSON::fit, Family.NEGATIVE_BINOMIAL::fit);

  LogLinearFit fit(Family family, Design design) {
    return (family == Family.POISSON ? poisson : negativeBinomial).apply(design);
  }
}
