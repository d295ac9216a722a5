package org.lull.extract;

/** The clause of a word: where it begins, and whether its verb is passive. */
final class Clauses {
  private static final String[] VERBS = {"launch", "intercept", "hit", "kill", "injure", "lose"};

  private Clauses() {}

  /**
   * First token of the clause in which this token stands: after "that", "while", "when", "after" or
   * a semicolon, and after the last word of saying.
   */
  static int start(Sentence s, int anchor) {
    for (int i = anchor - 1; i >= 0; i--) {
      boolean opens =
          s.word(i, "that")
              || s.word(i, "while")
              || s.word(i, "when")
              || s.word(i, "where")
              || s.word(i, "because")
              || s.word(i, "but")
              || s.word(i, "after") && s.any(i, anchor, "side")
              || s.word(i, "as")
                  && !s.word(i + 1, "well")
                  && !s.word(i - 1, "well")
                  && (s.any(i, anchor, "side", "actor") || told(s, i + 1, anchor))
              || s.word(i, "with")
                  && s.word(i - 1, ",")
                  && anchor < s.size()
                  && s.token(anchor).lower().endsWith("ing")
                  && s.any(i, anchor, "side")
              || s.token(i).is(",") && story(s, i + 1, anchor)
              || s.token(i).is(",") && fronted(s) && s.at(i + 1, "side") != null
              || s.word(i, "and") && subject(s, i + 1)
              || s.token(i).is(";")
              || s.token(i).is(":")
              || s.token(i).is("\"")
              || s.at(i, "say") != null && !s.word(i, "report");
      if (opens) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "Kyiv downs 35 drones, missiles hit Odesa": another story of a headline. */
  private static boolean story(Sentence s, int weapon, int anchor) {
    return s.field().equals("title")
        && s.at(weapon, "weapon") != null
        && s.at(weapon, "weapon").to() == anchor
        && anchor < s.size()
        && s.at(anchor, "hit") != null;
  }

  /** "As the president arrives in New York, Russian drones hit Lviv". */
  private static boolean fronted(Sentence s) {
    return s.word(0, "as") || s.word(0, "when") || s.word(0, "while") || s.word(0, "after");
  }

  /** "as a missile strike kills 50": an attack right behind the word. */
  private static boolean told(Sentence s, int from, int anchor) {
    return s.any(from, Math.min(anchor, from + 3), "weapon", "attack", "shelling");
  }

  /** "and Ukrainian air defense units ...": a new subject. */
  private static boolean subject(Sentence s, int i) {
    return s.at(i, "side") != null
        && (s.at(s.at(i, "side").to(), "forces") != null || s.at(i, "side").to() - i > 1);
  }

  /** "was struck", "were shot down", "has been hit"; "were killing" is active. */
  static boolean passive(Sentence s, int verb) {
    if (s.token(verb).lower().endsWith("ing")) {
      return false;
    }
    boolean isVerb = false;
    for (String kind : VERBS) {
      isVerb |= s.at(verb, kind) != null;
    }
    for (int i = verb - 1; isVerb && i >= Math.max(0, verb - 3); i--) {
      if (s.endingAt(i + 1, "be") != null) {
        return true;
      }
      if (!s.token(i).lower().endsWith("ly") && !s.word(i, "also") && !s.word(i, "not")) {
        return false;
      }
    }
    return false;
  }

  /** "repelled an attack on Crimea, with drones also attacking Moscow": where the second begins. */
  static int with(Sentence s, int anchor) {
    if (anchor >= s.size() || !s.token(anchor).lower().endsWith("ing")) {
      return 0;
    }
    for (int i = anchor - 1; i > Math.max(0, anchor - 6); i--) {
      if (s.word(i, "with") && s.word(i - 1, ",")) {
        return i;
      }
    }
    return 0;
  }

  /**
   * "...; Russia downs drones over Crimea": where the story of this token begins that has places.
   */
  static int story(Sentence s, int at) {
    for (int i = Math.min(at, s.size() - 1); i > 0; i--) {
      if (s.token(i).is(";")) {
        return Where.placed(s, i, storyEnd(s, at, at)).isEmpty() ? 0 : i;
      }
    }
    return 0;
  }

  /** Behind the story of these tokens, if it has places of its own. */
  static int storyEnd(Sentence s, int from, int at) {
    for (int i = Math.max(from, at); i < s.size(); i++) {
      if (s.token(i).is(";")) {
        return Where.placed(s, 0, i).isEmpty() ? s.size() : i;
      }
    }
    return s.size();
  }
}
