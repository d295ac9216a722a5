package org.lull.extract;

import org.lull.lexicon.Token;

/** Words of time that tell no day: a newsletter's name, "recent". */
final class Undated {

  private Undated() {}

  /** "Friday Briefing: ...", "Wednesday Afternoon Update": the name of a newsletter. */
  static boolean newsletter(Sentence s, int i) {
    int to = s.any(i + 1, i + 2, "daypart") ? i + 2 : i + 1;
    return s.at(to, "newsletter") != null;
  }

  /** "recently shot down a drone": on a day that is not told. */
  static boolean did(Sentence s, int verb) {
    return s.any(verb, verb + 1, "intercept", "launch", "hit", "kill", "injure");
  }

  /** "recent Russian missile strikes": of days that are not told. */
  static boolean recent(Sentence s, int i) {
    for (int j = i + 1; j < Math.min(s.size(), i + 6); j++) {
      if (s.at(j, "attack") != null) {
        return true;
      }
      if (s.token(j).kind() == Token.Kind.MARK && !s.word(j, "'s") || s.at(j, "stop") != null) {
        return false;
      }
    }
    return false;
  }
}
