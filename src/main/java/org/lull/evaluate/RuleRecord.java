package org.lull.evaluate;

/** How often a rule gave a row, and how often that row was matched by an annotator's. */
public record RuleRecord(int fired, int right) {
  static final RuleRecord NEVER = new RuleRecord(0, 0);

  RuleRecord plus(boolean wasRight) {
    return new RuleRecord(fired + 1, right + (wasRight ? 1 : 0));
  }
}
