package org.lull.evaluate;

/** How many rows were matched, of how many coded and how many read. */
public record Score(int matched, int gold, int read) {
  static final Score NONE = new Score(0, 0, 0);

  Score plus(int moreMatched, int moreGold, int moreRead) {
    return new Score(matched + moreMatched, gold + moreGold, read + moreRead);
  }

  /** Share of what was read that is right; 1 where there was nothing to read and nothing was. */
  public double precision() {
    return read > 0 ? (double) matched / read : gold == 0 ? 1 : 0;
  }

  /** Share of what was coded that was read; 1 where nothing was coded. */
  public double recall() {
    return gold > 0 ? (double) matched / gold : 1;
  }

  /** Harmonic mean of the two; 0 where both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
  }
}
