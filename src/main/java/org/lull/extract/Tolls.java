package org.lull.extract;

import org.lull.lexicon.Mention;

/** Numbers that somebody puts at so many, and numbers included in others. */
final class Tolls {

  private Tolls() {}

  /** Marks "put" in "put the death toll at 17" as the verb of a speaker. */
  static void said(Sentence s) {
    for (Mention verb : s.all("rise")) {
      boolean puts = s.word(verb.from(), "put") || s.word(verb.from(), "puts");
      int noun = s.word(verb.to(), "the") ? verb.to() + 1 : verb.to();
      boolean toll = s.any(noun, noun + 1, "deathtoll", "hurttoll") || s.word(noun, "number");
      if (puts && toll) {
        s.add(new Mention(verb.from(), verb.to(), "say", "put"));
      }
    }
  }

  /** "five drones were shot down, including one that flew towards Moscow": one of those. */
  static boolean included(Sentence s, int from, int to) {
    boolean doing = to < s.size() && s.token(to).lower().endsWith("ing");
    return s.word(from - 1, "including") && (doing || s.word(to, "that") || s.word(to, "which"));
  }

  /** "put the number of drones launched at 147", "put the number shot down at 41". */
  static boolean number(Sentence s, int figure) {
    boolean at = s.word(figure - 1, "at");
    for (int i = figure - 2; at && i > 0; i--) {
      if (s.word(i, "number")) {
        return s.endingAt(s.word(i - 1, "the") ? i - 1 : i, "rise") != null || s.word(i - 2, "and");
      }
    }
    return false;
  }
}
