package org.lull.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a stretch of text into words, numbers and marks. Hyphenated words stay whole
 * ("Shahed-136", "Moscow-installed") so that a place inside a compound is not taken for a place; a
 * possessive ending is a token of its own.
 */
public final class Tokenizer {

  private static final String[] MARKS = new String[128];

  static {
    for (char c = 0; c < MARKS.length; c++) {
      MARKS[c] = String.valueOf(c);
    }
  }

  private Tokenizer() {}

  /** Tokens of {@code text[begin, end)}, in order; linear in the length. */
  public static List<Token> tokens(String text, int begin, int end) {
    List<Token> out = new ArrayList<>((end - begin) / 5 + 4);
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      if (c == ' ') {
        i++;
      } else if (letter(c)) {
        i = word(text, i, end, out);
      } else if (Character.isDigit(c)) {
        i = number(text, i, end, out);
      } else if (invisible(c)) {
        i++;
      } else {
        String mark = c < MARKS.length ? MARKS[c] : String.valueOf(c);
        out.add(new Token(i, i + 1, mark, plain(c, mark), Token.Kind.MARK));
        i++;
      }
    }
    return out;
  }

  private static boolean letter(char c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  private static boolean invisible(char c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c >= 128 && Character.getType(c) == Character.FORMAT;
  }

  private static int number(String text, int begin, int end, List<Token> out) {
    int i = begin;
    while (i < end && (Character.isDigit(text.charAt(i)) || groups(text, i, end))) {
      i++;
    }
    boolean compound =
        i < end
            && (Character.isLetter(text.charAt(i))
                || (hyphen(text.charAt(i))
                    && i + 1 < end
                    && Character.isLetter(text.charAt(i + 1))));
    if (compound) {
      return word(text, begin, end, out);
    }
    add(text, begin, i, Token.Kind.NUMBER, out);
    return i;
  }

  private static boolean groups(String text, int i, int end) {
    char c = text.charAt(i);
    return (c == ',' || c == '.') && i + 1 < end && Character.isDigit(text.charAt(i + 1));
  }

  private static int word(String text, int begin, int end, List<Token> out) {
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      if (letter(c)) {
        i++;
        continue;
      }
      boolean joins =
          (hyphen(c) || apostrophe(c))
              && i > begin
              && i + 1 < end
              && Character.isLetterOrDigit(text.charAt(i + 1));
      if (!Character.isLetterOrDigit(c) && !joins && Character.getType(c) != Character.FORMAT) {
        break;
      }
      if (apostrophe(c) && possessive(text, i, end)) {
        add(text, begin, i, Token.Kind.WORD, out);
        add(text, i, i + 2, Token.Kind.WORD, out);
        return i + 2;
      }
      i++;
    }
    add(text, begin, i, Token.Kind.WORD, out);
    return i;
  }

  private static boolean possessive(String text, int i, int end) {
    return i + 1 < end
        && text.charAt(i + 1) == 's'
        && (i + 2 >= end || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private static void add(String text, int begin, int end, Token.Kind kind, List<Token> out) {
    String form = text.substring(begin, end);
    out.add(new Token(begin, end, form, normal(form), kind));
  }

  /** Lower case with plain apostrophes and hyphens; invisible format marks are dropped. */
  public static String normal(String form) {
    if (lowerAscii(form)) {
      return form;
    }
    StringBuilder out = null;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean odd = apostrophe(c) && c != '\'' || hyphen(c) && c != '-' || c == '\u00ad';
      if (odd || Character.getType(c) == Character.FORMAT) {
        out = out == null ? new StringBuilder(form.substring(0, i)) : out;
        if (apostrophe(c)) {
          out.append('\'');
        } else if (hyphen(c)) {
          out.append('-');
        }
      } else if (out != null) {
        out.append(c);
      }
    }
    return (out == null ? form : out.toString()).toLowerCase(Locale.ROOT);
  }

  private static boolean lowerAscii(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= 128 || c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }

  private static String plain(char c, String mark) {
    return switch (c) {
      case '\u2013', '\u2014', '\u2212' -> "-";
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> "\"";
      case '\u2018', '\u2019' -> "'";
      default -> mark;
    };
  }

  /** True for the hyphens that join words. */
  public static boolean hyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }
}
