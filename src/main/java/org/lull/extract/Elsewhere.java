package org.lull.extract;

import java.util.Set;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Target;
import org.lull.lexicon.Toponym;

/**
 * Names that stand where a place of attack could stand, but are where a launch came from, where
 * somebody spoke, whom somebody speaks for, or part of a longer name (codebook, section 1,
 * regions).
 */
final class Elsewhere {
  private static final int FAR = 30;
  private static final int ASIDE = 10;

  /** What is named after the town where it stands: "Belbek Air Base", "Odesa Port". */
  private static final Set<Target> TOWNS_OWN = Set.of(Target.AIRFIELD, Target.PORT, Target.OIL);

  private Elsewhere() {}

  static boolean is(Sentence s, Mention mention) {
    int after = mention.to();
    boolean seaside =
        ((Toponym) mention.value()).kind().equals("sea") && s.at(after, "seaside") != null;
    if (seaside) {
      return true; // "the Black Sea city of Odesa"
    }
    boolean owner = // "one of Moscow's largest barrages"
        s.at(mention.from(), "side") != null
            && s.word(after, "'s")
            && s.any(after, after + 6, "attack");
    if (owner) {
      return true;
    }
    boolean speaker = // "the air force in Kyiv said"
        (s.at(after, "say") != null || s.at(mention.from(), "side") != null)
            && s.word(mention.from() - 1, "in")
            && (s.endingAt(mention.from() - 1, "actor") != null
                || s.endingAt(mention.from() - 1, "role") != null);
    boolean urged = // "called on Moscow to return to the deal"
        s.at(mention.from(), "side") != null
            && s.word(mention.from() - 1, "on")
            && s.any(mention.from() - 2, mention.from() - 1, "urging");
    if (speaker || urged) {
      return true;
    }
    boolean opens = mention.from() == 0 || mention.from() == 1 && s.word(0, "the");
    boolean says = opens || s.at(mention.from(), "side") != null; // "Kremlin says"
    if (says && s.at(after, "say") != null) {
      return true; // "..., Kyiv said"
    }
    boolean spoken = // "Officials in the capital, Kyiv, said"
        s.word(mention.from() - 1, ",")
            && s.word(after, ",")
            && s.at(after + 1, "say") != null
            && !s.any(0, mention.from(), "attack", "kill", "injure", "hit", "weapon", "shelling");
    if (spoken || aside(s, mention) || stationed(s, mention)) {
      return true;
    }
    boolean office = s.word(mention.from() - 1, "of") && endsOffice(s, mention.from() - 1);
    if (office
        || s.word(after, "-") && s.word(after + 1, "based")
        || s.at(after, "role") != null
        || s.word(after, "river")
        || s.word(after, "rivers")
        || s.word(after, "reservoir")
        || named(s, after)) {
      return true;
    }
    for (int i = mention.from() - 1; i >= 0 && i >= mention.from() - FAR; i--) {
      if (s.at(i, "origin") != null) {
        return true;
      }
      boolean passes =
          s.at(i, "toponym") != null
              || s.at(i, "side") != null
              || s.at(i, "passes-origin") != null
              || s.at(i, "occupied") != null
              || s.token(i).is(",")
              || s.token(i).is("(")
              || s.token(i).is(")")
              || s.token(i).is(";")
              || Where.stranger(s, i)
              || s.token(i).lower().endsWith("ern");
      if (!passes) {
        break;
      }
    }
    return false;
  }

  /** "firing at Mykolaiv rather than helping the defence of Lyman": what is not done. */
  private static boolean aside(Sentence s, Mention mention) {
    for (int i = mention.from() - 1; i >= Math.max(1, mention.from() - ASIDE); i--) {
      boolean not =
          s.word(i, "than") && s.word(i - 1, "rather")
              || s.word(i, "of") && s.word(i - 1, "instead");
      if (not) {
        return true;
      }
      if (s.token(i).is(",") || s.any(i, i + 1, "attack", "hit", "launch")) {
        return false;
      }
    }
    return false;
  }

  /** "Russian forces north of Kherson continued to shell": where those are who fire. */
  private static boolean stationed(Sentence s, Mention mention) {
    int i = mention.from() - 1;
    while (i > 0 && (s.at(i, "bearing") != null || s.word(i, "of") || s.word(i, "in"))) {
      i--;
    }
    boolean forces =
        i < mention.from() - 1
            && i >= 0
            && (s.word(i, "forces") || s.word(i, "troops") || s.word(i, "units"));
    int verb = mention.to();
    boolean also = s.word(verb, "continued") || s.word(verb, "continue") || s.word(verb, "also");
    int act = also ? verb + 1 : verb;
    return forces && s.any(act, act + 2, "fire", "launch", "hit", "shelling");
  }

  /** "the governor of Belgorod": whom somebody speaks for. */
  private static boolean endsOffice(Sentence s, int end) {
    return s.endingAt(end, "role") != null || s.word(end - 1, "head") || s.word(end - 1, "chief");
  }

  /** "the Darnytsia Thermal Power Plant": part of a longer name, told in a text. */
  private static boolean named(Sentence s, int after) {
    if (!s.field().equals("text") || after + 1 >= s.size()) {
      return false;
    }
    for (int i = after; i < Math.min(s.size(), after + 4); i++) {
      if (!s.token(i).capital()) {
        return false;
      }
      Mention target = s.at(i, "target");
      if (target != null && s.token(target.to() - 1).capital()) {
        return !TOWNS_OWN.contains((Target) target.value());
      }
    }
    return false;
  }
}
