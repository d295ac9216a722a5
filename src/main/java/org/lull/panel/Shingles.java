package org.lull.panel;

import java.util.Arrays;

/**
 * A text as the set of its runs of four words, so that two texts can be compared by what they share
 * (Broder 1997, resemblance of documents). Words are runs of letters or digits, lower-cased;
 * punctuation, markup and spacing make no difference.
 */
final class Shingles {
  private static final int WORDS = 4;

  private Shingles() {}

  /** Sorted distinct hashes of the runs; a text shorter than a run is one run. */
  static long[] of(String text) {
    long[] window = new long[WORDS];
    long[] found = new long[text.length() / 2 + 1];
    int words = 0;
    int size = 0;
    int at = 0;
    while (at < text.length()) {
      while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        break;
      }
      long word = 1125899906842597L;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        word = 31 * word + Character.toLowerCase(text.charAt(at));
        at++;
      }
      window[words % WORDS] = word;
      words++;
      if (words >= WORDS) {
        found[size++] = run(window, words);
      }
    }
    if (size == 0 && words > 0) {
      found[size++] = run(window, words);
    }
    Arrays.sort(found, 0, size);
    return distinct(found, size);
  }

  /** Shared runs over all runs, 0 to 1; two empty texts share nothing. */
  static double jaccard(long[] one, long[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    int all = one.length + other.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static long run(long[] window, int words) {
    long hash = 7;
    for (int back = Math.min(words, WORDS); back > 0; back--) {
      hash = MinHashBands.mix(hash ^ window[(words - back) % WORDS]);
    }
    return hash;
  }

  private static long[] distinct(long[] sorted, int size) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
