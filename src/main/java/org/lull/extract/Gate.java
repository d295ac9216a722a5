package org.lull.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One pass over the raw characters that tells whether a text has a word which begins in one of the
 * given ways. Most news is passed over here, so a character costs one step of an automaton and
 * nothing is allocated. Letters are those of ASCII, in either case; everything else parts words.
 */
final class Gate {
  private static final int OTHER = 0;
  private static final int SPACE = 27;
  private static final int WIDTH = 32;
  private static final int BOUNDARY = 0;
  private static final int INSIDE = 1;
  private static final int FOUND = -1;
  private static final int CHUNK = 4096;
  private static final byte[] CLASSES = classes();

  private final int[] next;
  private final char[] buffer = new char[CHUNK];

  /**
   * @param beginnings lower case, letters and single spaces
   */
  Gate(List<String> beginnings) {
    Map<String, Integer> states = new HashMap<>();
    List<String> spelled = new ArrayList<>(List.of("", ""));
    states.put("", BOUNDARY);
    for (String word : beginnings) {
      for (int n = 1; n < word.length(); n++) {
        String begun = word.substring(0, n);
        if (states.putIfAbsent(begun, spelled.size()) == null) {
          spelled.add(begun);
        }
      }
    }
    beginnings.forEach(word -> states.put(word.toLowerCase(Locale.ROOT), FOUND));
    next = new int[spelled.size() * WIDTH];
    for (int state = 0; state < spelled.size(); state++) {
      for (int c = OTHER; c <= SPACE; c++) {
        next[state * WIDTH + c] =
            state == INSIDE
                ? c == OTHER || c == SPACE ? BOUNDARY : INSIDE
                : step(states, spelled.get(state), c);
      }
    }
  }

  private static int step(Map<String, Integer> states, String begun, int c) {
    String longer = c == OTHER ? "" : begun + (c == SPACE ? ' ' : (char) ('a' + c - 1));
    Integer state = c == OTHER ? null : states.get(longer);
    if (state != null) {
      return state;
    }
    if (c == OTHER || c == SPACE) {
      return BOUNDARY;
    }
    // "black ukrainian": what does not go on as "black sea" may begin anew after the space
    int space = begun.lastIndexOf(' ');
    return space < 0 ? INSIDE : step(states, begun.substring(space + 1), c);
  }

  private static byte[] classes() {
    byte[] out = new byte[128];
    Arrays.fill(out, (byte) OTHER);
    for (char c = 'a'; c <= 'z'; c++) {
      out[c] = (byte) (c - 'a' + 1);
      out[c - 'a' + 'A'] = out[c];
    }
    out[' '] = SPACE;
    return out;
  }

  /** True where a word of the text begins so. Not for two threads at once. */
  boolean open(String text) {
    int state = BOUNDARY;
    for (int from = 0; from < text.length(); from += CHUNK) {
      int n = Math.min(CHUNK, text.length() - from);
      text.getChars(from, from + n, buffer, 0);
      for (int i = 0; i < n; i++) {
        char c = buffer[i];
        state = next[state * WIDTH + (c < 128 ? CLASSES[c] : OTHER)];
        if (state < 0) {
          return true;
        }
      }
    }
    return false;
  }
}
