package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Actor;
import org.lull.lexicon.Mention;

/** Whom "he" means when the sentence does not say it: who the one before was about. */
final class Protagonist {
  private Announcers.@Nullable Announcer last;

  /** Remembers the first person or office of a sentence. */
  void read(Sentence s) {
    Mention first = s.all("actor").isEmpty() ? null : s.all("actor").get(0);
    if (first != null && first.value() instanceof Actor actor) {
      last = new Announcers.Announcer(s.text(first.from(), first.to()), actor.side());
    }
  }

  /** The announcer, or the protagonist where only a pronoun stands before the verb. */
  Announcers.Announcer of(Announcers.Announcer announcer, Sentence s, int verb) {
    if (announcer.named() || last == null) {
      return announcer;
    }
    for (int i = Math.max(0, verb - 3); i < verb; i++) {
      if (pronoun(s, i) && !s.word(i, "they")) {
        return last; // "they" are others than the one person named before
      }
    }
    return announcer;
  }

  /** True where a token stands for somebody named before. */
  static boolean pronoun(Sentence s, int i) {
    return s.word(i, "he") || s.word(i, "she") || s.word(i, "they") || s.word(i, "it");
  }

  /** True where any token in {@code [from, to)} does. */
  static boolean pronoun(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (pronoun(s, i)) {
        return true;
      }
    }
    return false;
  }
}
