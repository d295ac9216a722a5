package org.lull.lexicon;

import java.util.List;

/**
 * One rule of a grammar file.
 *
 * @param name reads as a phrase with holes
 * @param yields what it finds: a measure code, {@code status/scope} of a pause, or {@code nothing}
 *     for a negative rule, {@code nothing_unplaced} for one that counts only where no place is
 *     named
 * @param shapes any of them matches
 * @param reads sentences that it must read, each with what must be found
 * @param ignores sentences in which this rule must find nothing
 * @param order position in the file; earlier rules win a tie
 * @param where {@code file:line}
 */
public record Rule(
    String name,
    String yields,
    List<Shape> shapes,
    List<Example> reads,
    List<String> ignores,
    int order,
    String where) {

  /**
   * A sentence and what must be found in it.
   *
   * @param expected words that the found row must show, e.g. {@code launched 150 drone RU}
   */
  public record Example(String sentence, String expected) {}

  /** Where it stands tells it from all others; rules are looked up many times an article. */
  @Override
  public int hashCode() {
    return where.hashCode();
  }

  /** True for a rule whose match forbids what overlaps it. */
  public boolean negative() {
    return yields.startsWith("nothing");
  }

  /** True for a negative rule that yields to a sentence which names a place below the country. */
  public boolean unplaced() {
    return yields.equals("nothing_unplaced");
  }
}
