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

  /** Single letters put in, taken out or exchanged, and neighbours that changed places. */
  static int distance(String one, String other) {
    int[][] rows = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          rows[i][j] = i + j;
          continue;
        }
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
        least = Math.min(least, rows[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        rows[i][j] = swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
      }
    }
    return rows[one.length()][other.length()];
  }
}
