package org.lull.extract;

import org.lull.lexicon.Mention;

/** Who puts a toll or a number at so many says so. */
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
