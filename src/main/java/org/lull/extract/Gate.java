package org.lull.extract;

/**
 * One pass over the raw text that tells whether an article can say anything of ours: it must name a
 * party to the war and an attack or a pause. Most news is passed over here.
 */
final class Gate {
  private static final String[] PARTIES = {
    "ukrain",
    "russia",
    "kyiv",
    "kiev",
    "moscow",
    "putin",
    "zelensk",
    "kremlin",
    "crimea",
    "donbas",
    "kharkiv",
    "odesa",
    "odessa",
    "mariupol",
    "bakhmut",
    "kherson",
    "zaporizh",
    "lviv",
    "donetsk",
    "belgorod",
    "bryansk",
    "kursk",
    "dnipro",
    "mykolaiv",
    "sumy",
    "black sea"
  };
  private static final long[] FIRST = new long[2];

  static {
    for (String party : PARTIES) {
      FIRST[party.charAt(0) >> 6] |= 1L << (party.charAt(0) & 63);
    }
  }

  private Gate() {}

  /** True where a party to the war is named. */
  static boolean open(String title, String text) {
    return named(title) || named(text);
  }

  private static boolean named(String text) {
    boolean boundary = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (letter && boundary) {
        char lower = (char) (c | 32);
        if ((FIRST[lower >> 6] >> (lower & 63) & 1L) != 0 && party(text, i)) {
          return true;
        }
      }
      boundary = !letter;
    }
    return false;
  }

  private static boolean party(String text, int at) {
    for (String party : PARTIES) {
      if (text.regionMatches(true, at, party, 0, party.length())) {
        return true;
      }
    }
    return false;
  }
}
