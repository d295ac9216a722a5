package org.lull.extract;

/** "the August 29 CNN report on the capture": days of reports and statements, not of attacks. */
final class Reports {
  private static final int REACH = 4;
  private static final int SHOWN = 6;

  private Reports() {}

  /** "footage posted on January 10", "shared audio on January 10": when it was made public. */
  static boolean shown(Sentence s, Dates.Found found) {
    for (int i = found.from() - 1; i >= Math.max(0, found.from() - SHOWN); i--) {
      if (s.any(i, i + 1, "attack", "shelling", "explosion", "hit", "launch", "fire")) {
        return false;
      }
      if (s.at(i, "footage") != null) {
        return true;
      }
    }
    return false;
  }

  static boolean dates(Sentence s, Dates.Found found) {
    boolean named = s.word(found.from() - 1, "the") || s.word(found.from() - 1, "a");
    for (int i = found.to(); named && i < Math.min(s.size(), found.to() + REACH); i++) {
      if (s.any(i, i + 1, "attack", "shelling", "explosion", "weapon")) {
        return false;
      }
      if (s.at(i, "statement") != null) {
        return true;
      }
    }
    return false;
  }
}
