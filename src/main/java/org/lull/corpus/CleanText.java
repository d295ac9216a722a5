package org.lull.corpus;

/** Makes a string storable: no NUL, no half of a surrogate pair. */
final class CleanText {
  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /** The same string where it is clean; else NULs are dropped and lone surrogates become U+FFFD. */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != 0)
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** How many characters stand for bytes that could not be read. */
  static int unreadable(String text) {
    int count = 0;
    for (int i = text.indexOf(REPLACEMENT); i >= 0; i = text.indexOf(REPLACEMENT, i + 1)) {
      count++;
    }
    return count;
  }

  /** Whether most of what should be letters could not be read. */
  static boolean mostlyUnreadable(String text) {
    long unreadable = unreadable(text);
    return unreadable > 0
        && unreadable > text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
