package org.lull.extract;

import java.util.List;
import org.lull.lexicon.Mention;

/** The part of a sentence in which one of its attacks is told, among others. */
final class Section {
  /** Tokens before a number in which the attack of others may be told. */
  private static final int OWN = 8;

  private Section() {}

  /** "..., and shelling wounded three": the words behind the last "and" that opens a clause. */
  static int start(Sentence s, int from, int anchor) {
    for (int i = anchor - 1; i > from; i--) {
      if (s.word(i - 1, "and") && another(s, i)) {
        return i;
      }
    }
    return from;
  }

  /** "killed seven, including one killed when missiles hit Dnipro": a part with its own verb. */
  static boolean part(Sentence s, int i) {
    Mention some = s.word(i, "including") ? s.at(i + 1, "victims") : null;
    return some != null && s.any(some.to(), some.to() + 1, "kill", "injure");
  }

  /** Up to "while", a semicolon or an earlier attack, behind which others fall. */
  static int end(Sentence s, int anchor) {
    int end = Aftermath.end(s, anchor);
    for (int i = anchor; i < end; i++) {
      boolean parted = s.word(i, "while") || i > anchor && (meanwhile(s, i) || part(s, i));
      if (parted || left(s, i) || s.word(i, "and") && another(s, i + 1)) {
        return i;
      }
    }
    return end;
  }

  /** "wounded three in Kyiv and left Lviv without power": what else it did. */
  static boolean left(Sentence s, int i) {
    return s.word(i, "and") && s.word(i + 1, "left") && !s.any(i + 2, i + 6, "victims", "bare");
  }

  /** "injuring a woman, and that artillery shelled ...": what follows is told of another attack. */
  private static boolean another(Sentence s, int i) {
    if (s.word(i, "that")) {
      return true;
    }
    if (s.any(i, i + 1, "victims", "bare")
        && s.any(i + 1, i + 5, "kill", "injure")
        && s.any(Math.max(0, i - OWN), i, "attack", "shelling", "weapon")) {
      return true; // "three died in attacks on Odesa, and two were hurt when a drone fell"
    }
    for (String kind : List.of("weapon", "shelling", "airstrike", "attack")) {
      if (s.endingAt(i - 1, kind) != null) {
        return false; // "air strikes and shelling wounded eight": both did
      }
    }
    int article = s.word(i, "a") || s.word(i, "an") || s.word(i, "another") ? i + 1 : i;
    Mention side = s.at(article, "side");
    int noun = side == null ? article : side.to();
    boolean arms = s.any(noun, noun + 1, "weapon", "shelling", "forces");
    for (int j = noun + 1; arms && j < Math.min(s.size(), noun + 4); j++) {
      boolean verb =
          s.any(j, j + 1, "hit", "launch", "fire", "kill", "injure") || s.word(j, "shelled");
      if (verb && s.at(j, "attack") == null) {
        return true;
      }
    }
    return false;
  }

  /** A headline's semicolons part its stories. */
  static int story(Sentence s, int at, int step) {
    for (int i = at; i >= 0 && i < s.size(); i += step) {
      boolean parts = step > 0 && i != at && (part(s, i) || idle(s, i));
      if (s.token(i).is(";") || s.word(i, "while") || meanwhile(s, i) || parts) {
        return i;
      }
    }
    return step < 0 ? 0 : s.size();
  }

  /** Where something else is told that happened at the same time; else the end. */
  static int until(Sentence s, int anchor) {
    for (int i = anchor + 1; i < s.size(); i++) {
      if (meanwhile(s, i)) {
        return i;
      }
    }
    return s.size();
  }

  /** "..., as air attacks were reported in Kyiv": what happened at the same time. */
  static boolean meanwhile(Sentence s, int i) {
    boolean as = s.word(i, "as") && s.word(i - 1, ",");
    boolean other = compares(s, i) || s.word(i + 1, "expected");
    int noun = s.word(i + 1, "a") || s.word(i + 1, "the") ? i + 2 : i + 1;
    boolean town = // "a strike on a base as Kyiv comes under attack"
        s.word(i, "as") && s.at(noun, "side") != null && s.at(noun, "toponym") != null;
    boolean attack = s.any(i + 1, i + 5, "attack", "shelling", "weapon", "explosion");
    return town || as && !other && (attack || noun < s.size() && s.token(noun).capital());
  }

  /** "as well", "as part of", "as many as": no clause begins there. */
  private static boolean compares(Sentence s, int as) {
    return s.word(as + 1, "well")
        || s.word(as + 1, "part")
        || s.word(as + 1, "many")
        || s.word(as + 1, "a")
        || s.word(as + 1, "of");
  }

  /** "... killed in attacks on Odesa, and two were hurt in Kyiv": where others are told of. */
  static int others(Find find, int from) {
    Sentence s = find.sentence();
    for (int i = find.anchor() + 1; i + 1 < s.size(); i++) {
      if (others(s, i) && !Where.placed(s, from, i).isEmpty()) {
        return i;
      }
    }
    return s.size();
  }

  /** The "and" behind which this attack is told, where each of the two has its place. */
  static int since(Find find) {
    Sentence s = find.sentence();
    for (int i = find.anchor() - 1; i > 0; i--) {
      boolean both =
          others(s, i)
              && !Where.placed(s, 0, i).isEmpty()
              && !Where.placed(s, i, s.size()).isEmpty();
      if (both) {
        return i;
      }
    }
    return 0;
  }

  private static boolean others(Sentence s, int i) {
    return s.word(i, "and")
        && s.any(i + 1, i + 2, "victims", "bare")
        && s.any(i + 2, i + 6, "kill", "injure");
  }

  /** "wounded 14 as the president returned to the capital": a clause that tells no attack. */
  static boolean idle(Sentence s, int i) {
    boolean other = s.word(i - 1, "as") || s.word(i - 1, "well") || compares(s, i);
    return s.word(i, "as")
        && !other
        && !s.any(i, s.size(), "attack", "hit", "kill", "injure", "weapon", "shelling", "launch");
  }
}
