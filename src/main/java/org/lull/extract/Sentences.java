package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a text into sentences: at line breaks first (captions and furniture stand on lines of
 * their own), then after a full stop, question or exclamation mark that ends a sentence.
 * Abbreviations and initials do not; footnote marks stay with their sentence. What is longer than
 * any sentence of prose is cut between clauses, so that nothing is left unread and reading stays
 * linear in the length of a text.
 */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "capt", "sgt", "brig", "st", "sen",
          "rep", "gov", "pres", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep",
          "oct", "nov", "dec", "no", "vs", "approx", "etc", "prof", "rev", "hon", "adm", "cmdr",
          "u.s", "u.k", "u.n", "d.c", "e.g", "i.e", "a.m", "p.m");

  /** In UTF-16 units; the longest sentences of war reporting, lists of settlements, have 1,500. */
  static final int LONGEST = 2_000;

  /** Words that no sentence ends with: two spaces after them are where a link was. */
  private static final Set<String> OPEN_WORDS =
      Set.of(
          "a", "an", "the", "in", "on", "of", "at", "by", "to", "for", "from", "with", "and", "or",
          "as", "its", "his", "her", "their", "that", "over", "into", "near", "between", "after");

  private Sentences() {}

  /** One sentence: {@code text[begin, end)}; {@code paragraph} counts lines. */
  record Span(int begin, int end, int paragraph) {}

  static List<Span> split(String text) {
    List<Span> out = new ArrayList<>();
    int paragraph = 0;
    int from = 0;
    int n = text.length();
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        add(text, from, i, paragraph, out);
        from = i + 1;
        paragraph++;
      } else if (c == ' ' && i + 2 < n && parted(text, i, from)) {
        add(text, from, i, paragraph, out);
        from = i + 1;
      } else if ((c == '.' || c == '!' || c == '?') && ends(text, i, from)) {
        int end = close(text, i + 1);
        add(text, from, end, paragraph, out);
        from = end;
        i = end - 1;
      }
    }
    add(text, from, n, paragraph, out);
    return out;
  }

  private static String wordBefore(String text, int at, int from) {
    int begin = at;
    while (begin > from && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, at);
  }

  /** Feeds join paragraphs without a full stop by two spaces and more. */
  private static boolean parted(String text, int at, int from) {
    if (at == from || text.charAt(at + 1) != ' ' || Character.isWhitespace(text.charAt(at - 1))) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    char before = text.charAt(at - 1);
    boolean open = before == ',' || before == '(' || before == '-';
    return next < text.length()
        && !open
        && !OPEN_WORDS.contains(wordBefore(text, at, from))
        && Character.isUpperCase(text.charAt(next))
        && at - from > (Character.isDigit(before) ? 40 : 15);
  }

  private static boolean ends(String text, int at, int from) {
    int next = close(text, at + 1);
    if (next >= text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    int word = next;
    while (word < text.length()
        && (Character.isWhitespace(text.charAt(word)) || opens(text.charAt(word)))) {
      word++;
    }
    if (word < text.length() && Character.isLowerCase(text.charAt(word))) {
      return false;
    }
    return text.charAt(at) != '.' || !abbreviation(text, at, from);
  }

  private static boolean abbreviation(String text, int dot, int from) {
    int begin = dot;
    while (begin > from
        && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
      begin--;
    }
    String word = text.substring(begin, dot);
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'X';
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static int close(String text, int i) {
    int n = text.length();
    while (i < n) {
      char c = text.charAt(i);
      if (c == '"' || c == '\u201d' || c == '\u2019' || c == '\'' || c == ')' || c == '.') {
        i++;
      } else if (c == '[' && footnote(text, i) > 0) {
        i = footnote(text, i);
      } else {
        break;
      }
    }
    return i;
  }

  private static int footnote(String text, int open) {
    int i = open + 1;
    while (i < text.length() && i < open + 6 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > open + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : -1;
  }

  private static boolean opens(char c) {
    return c == '"' || c == '\u201c' || c == '\u2018' || c == '\'' || c == '(';
  }

  private static void add(String text, int from, int to, int paragraph, List<Span> out) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (end - begin > LONGEST) {
      int cut = clause(text, begin, begin + LONGEST);
      out.add(new Span(begin, cut, paragraph));
      begin = cut;
    }
    if (end > begin) {
      out.add(new Span(begin, end, paragraph));
    }
  }

  /** After the last semicolon, else comma, else space of the second half; else at the end. */
  private static int clause(String text, int begin, int end) {
    int middle = begin + (end - begin) / 2;
    int comma = -1;
    int space = -1;
    for (int i = end - 1; i > middle; i--) {
      char c = text.charAt(i);
      if (c == ';') {
        return i + 1;
      }
      boolean parts = c == ',' && Character.isWhitespace(text.charAt(i + 1));
      comma = parts && comma < 0 ? i + 1 : comma;
      space = Character.isWhitespace(c) && space < 0 ? i + 1 : space;
    }
    int cut = comma > 0 ? comma : space > 0 ? space : end;
    return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
  }
}
