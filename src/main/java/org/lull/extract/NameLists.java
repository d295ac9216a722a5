package org.lull.extract;

import org.lull.lexicon.Mention;

/** Names that stand in a list, and names put in brackets behind another. */
final class NameLists {
  /** Tokens that a bracket behind a name may hold. */
  private static final int ASIDE = 12;

  private NameLists() {}

  static boolean listed(Sentence s, int after, int begin) {
    int end = aside(s, after, begin);
    if (begin - end > 4 || begin <= end) {
      return false;
    }
    for (int i = end; i < begin; i++) {
      boolean joint =
          s.word(i, ",")
              || s.word(i, "and")
              || s.word(i, "the")
              || s.word(i, "&")
              || s.word(i, "(")
              || s.word(i, "or")
              || s.word(i, ";")
              || s.word(i, "-") && s.token(i).begin() == s.token(i - 1).end()
              || s.word(i, "occupied")
              || s.word(i, "administrative")
              || s.word(i, "border")
              || s.word(i, "city")
              || s.word(i, "as") && (s.word(i + 1, "well") || s.word(i - 1, "well"))
              || s.word(i, "well")
              || s.word(i, "in") && s.word(i - 1, "as") && s.word(i - 2, "well")
              || s.at(i, "head") != null;
      if (!joint) {
        return false;
      }
    }
    return true;
  }

  /** Behind the bracket that opens here, or this token. */
  private static int aside(Sentence s, int i, int most) {
    for (int j = i; s.word(i, "(") && j < Math.min(most, i + ASIDE); j++) {
      if (s.word(j, ")")) {
        return j + 1;
      }
    }
    return i;
  }

  /** "(8 km southeast of Kherson City)": the name stands in brackets, behind another. */
  static boolean inside(Sentence s, Mention name) {
    for (int i = name.from() - 1; i > name.from() - ASIDE && i > 0; i--) {
      if (s.word(i, "(")) {
        return bearing(s, name.from() - 2) && s.endingAt(i, "toponym") != null;
      }
    }
    return false;
  }

  static boolean bearing(Sentence s, int i) {
    return i >= 0 && s.at(i, "bearing") != null;
  }
}
