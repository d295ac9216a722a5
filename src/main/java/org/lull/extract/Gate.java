package org.lull.extract;

import java.util.Arrays;

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
  private static final String[][] BY_LETTER = new String['z' + 1][];

  static {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      char first = letter;
      String[] own =
          Arrays.stream(PARTIES).filter(p -> p.charAt(0) == first).toArray(String[]::new);
      BY_LETTER[letter] = own.length == 0 ? null : own;
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
        String[] parties = BY_LETTER[c | 32];
        if (parties != null && party(text, i, parties)) {
          return true;
        }
      }
      boundary = !letter;
    }
    return false;
  }

  private static boolean party(String text, int at, String[] parties) {
    for (String party : parties) {
      boolean second = at + 1 < text.length() && (text.charAt(at + 1) | 32) == party.charAt(1);
      if (second && text.regionMatches(true, at, party, 0, party.length())) {
        return true;
      }
    }
    return false;
  }
}
