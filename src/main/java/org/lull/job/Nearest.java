package org.lull.job;

import java.util.Collection;
import java.util.Comparator;

/** Says which known word an unknown one may have meant. */
final class Nearest {
  private Nearest() {}

  /** "did you mean X?" where one is near, otherwise the whole list. */
  static String hint(String unknown, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(word -> distance(unknown, word)))
        .filter(word -> distance(unknown, word) <= Math.max(2, unknown.length() / 3))
        .map(word -> "did you mean " + word + "?")
        .orElse("known here: " + String.join(", ", known));
  }

  /** Levenshtein's distance: single letters put in, taken out or exchanged. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
