package org.lull.extract;

/**
 * Parts a sentence that tells two attacks, one after or in revenge for the other: "killed in a
 * strike on Kursk days after a missile attack on Kyiv".
 */
final class Aftermath {
  /** Tokens after "after" in which the other attack is named. */
  private static final int NEAR = 8;

  private Aftermath() {}

  /** The first token of the part in which this token stands. */
  static int start(Sentence s, int at) {
    for (int i = at - 1; i > 0; i--) {
      if (parts(s, i)) {
        return i;
      }
    }
    return 0;
  }

  /** Behind the last token of the part in which this token stands. */
  static int end(Sentence s, int at) {
    for (int i = at + 1; i < s.size(); i++) {
      if (parts(s, i)) {
        return i;
      }
    }
    return s.size();
  }

  private static boolean parts(Sentence s, int i) {
    if (s.token(i).is(";")) {
      return true;
    }
    boolean revenge = s.at(i, "reprisal") != null;
    boolean after = s.word(i, "after") || s.word(i, "following");
    return (revenge || after)
        && s.any(i + 1, i + NEAR, "attack", "shelling", "weapon", "explosion")
        && s.any(0, i, "attack", "shelling", "weapon", "hit")
        && (revenge || s.any(0, i, "attack", "shelling", "weapon"));
  }
}
