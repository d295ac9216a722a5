package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;

/** When soldiers that a number counts are people hurt, and whose they are. */
final class Soldiers {

  private Soldiers() {}

  /** "63 troops killed", "killed 63 troops": people, where others are an army's strength. */
  static boolean fallen(Sentence s, int from, int to) {
    int verb = s.at(to, "be") == null ? to : s.at(to, "be").to();
    return s.any(verb, verb + 1, "kill", "injure")
        || s.endingAt(from, "slay") != null
        || s.endingAt(from, "kill") != null
        || s.endingAt(from, "injure") != null;
  }

  /** "100 personnel of the Ukrainian 9th regiment": whose they are. */
  static @Nullable Mention army(Sentence s, int i) {
    int from = s.word(i + 1, "the") || s.word(i + 1, "a") ? i + 2 : i + 1;
    Mention side = s.word(i, "of") ? s.at(from, "side") : null;
    return side != null && s.token(side.to() - 1).lower().endsWith("n") ? side : null;
  }
}
