package org.lull.effect;

/**
 * Terms that no finite coefficient fits: a window that holds no count at all has a rate of zero,
 * whose logarithm no solver finds.
 */
final class ZeroCells {
  private ZeroCells() {}

  /**
   * Refuses a design with such a term.
   *
   * @throws SingularDesignException naming the term and its rows
   */
  static void refuse(Design design) {
    int p = design.terms().size();
    for (int j = 0; j < p; j++) {
      int rows = 0;
      double count = 0;
      boolean indicator = true;
      for (int i = 0; indicator && i < design.y().length; i++) {
        double value = design.x()[i][j];
        indicator = value == 0 || value == 1;
        rows += value == 1 ? 1 : 0;
        count += value * design.y()[i];
      }
      if (indicator && rows > 0 && count == 0) {
        throw new AllZeroException(design.terms().get(j), rows, design.y().length);
      }
    }
  }
}
