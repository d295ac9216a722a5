package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;

/** Whose an attack was of which a sentence tells what it did: the victims, the things destroyed. */
final class Causes {
  /** Tokens between what happened and the attack that caused it. */
  private static final int FAR = 16;

  /** Tokens between an attack and the verb that tells whom it killed. */
  private static final int DEADLY = 6;

  private Causes() {}

  /** "hospitalized 100 servicemen in Kherson following a Ukrainian strike". */
  static @Nullable Side before(Sentence s, int anchor) {
    for (int i = anchor + 1; i < Math.min(s.size(), anchor + FAR); i++) {
      boolean after = s.word(i, "after") || s.word(i, "following");
      for (int j = i + 1; after && j < i + 4; j++) {
        Mention side = s.at(j, "side");
        boolean adjective = side != null && s.token(side.to() - 1).lower().endsWith("ian");
        if (adjective && s.any(side.to(), side.to() + 4, "attack", "shelling")) {
          return (Side) side.value();
        }
      }
    }
    return null;
  }

  /** "Ukrainian strikes on a base killed 44 and destroyed two depots": the strikes did both. */
  static int deed(Sentence s, int anchor) {
    boolean goesOn =
        s.at(anchor, "hit") != null
            && s.at(anchor, "attack") == null
            && (s.word(anchor - 1, "and") || s.word(anchor - 1, ","));
    for (int i = anchor - 2; goesOn && i >= Math.max(0, anchor - FAR); i--) {
      if (s.at(i, "attack") != null || s.at(i, "shelling") != null) {
        return s.any(i, anchor, "kill", "injure") ? i : -1;
      }
      if (s.any(i, i + 1, "launch", "say", "intercept")) {
        return -1;
      }
    }
    return -1;
  }

  /** "killed 600 in a missile strike": who killed them struck. */
  static @Nullable Side same(Telling told) {
    Sentence s = told.sentence();
    int anchor = told.find().anchor();
    List<Draft> before = told.before();
    Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean noun = told.find().counted() == null && s.at(anchor, "attack") != null;
    if (!noun || last == null || !last.people()) {
      return null;
    }
    for (int i = anchor - 1; i > Math.max(last.find().anchor(), anchor - 6); i--) {
      Mention side = s.at(i, "side");
      boolean owner =
          side != null
              && (s.token(side.to() - 1).lower().endsWith("ian") || s.word(side.to(), "'s"));
      if (owner || s.token(i).is(",") || s.token(i).is(";")) {
        return null;
      }
      if (s.word(i, "in")) {
        return last.attacker();
      }
    }
    return null;
  }

  /** "a Russian attack that he said killed two": whose the attack is that killed. */
  static @Nullable Side deadly(Sentence s, int anchor) {
    for (int i = anchor - 1; i >= Math.max(0, anchor - DEADLY); i--) {
      if (s.at(i, "attack") != null || s.at(i, "shelling") != null) {
        return Attributive.of(s, i);
      }
      if (s.any(i, i + 1, "launch", "hit", "kill", "injure")) {
        return null;
      }
    }
    return null;
  }
}
