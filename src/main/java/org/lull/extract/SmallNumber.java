package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;

/**
 * A number of days, weeks or months: a word ("three", "several") or at most two digits.
 *
 * @param to behind its last token
 */
record SmallNumber(int value, int to) {
  private static final int DIGITS = 2;

  /** The number that begins at a token, or null. */
  static @Nullable SmallNumber at(Sentence s, int i) {
    String form = i >= 0 && i < s.size() ? s.token(i).text() : "";
    boolean digits =
        !form.isEmpty() && form.length() <= DIGITS && form.chars().allMatch(Character::isDigit);
    if (digits) { // before the words, which tell "24" and "48" of hours as days
      return new SmallNumber(Integer.parseInt(form), i + 1);
    }
    Mention word = s.at(i, "small");
    return word == null ? null : new SmallNumber((Integer) word.value(), word.to());
  }
}
