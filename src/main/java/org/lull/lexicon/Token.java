package org.lull.lexicon;

/**
 * One word, number or mark of a text.
 *
 * @param begin offset in the text, UTF-16 units
 * @param end exclusive
 * @param text as written
 * @param lower in lower case, typographic apostrophes and hyphens made plain: what the lexicon is
 *     matched on
 * @param kind word, number or mark
 */
public record Token(int begin, int end, String text, String lower, Kind kind) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** True where the token begins with an upper-case letter. */
  public boolean capital() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** True for this exact mark or word in lower case. */
  public boolean is(String form) {
    return lower.equals(form);
  }
}
