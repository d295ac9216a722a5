package org.lull.extract;

import org.lull.lexicon.Token;

/** Hours of the clock: those after midnight and those of an evening tell the night of a day. */
final class Hours {
  private static final int MORNING = 6;
  private static final int REACH = 26;

  private Hours() {}

  /** "at around 4 a.m. on Wednesday": the words before the day are an hour of its night. */
  static boolean small(Sentence s, int day) {
    int i = s.word(day - 1, "on") ? day - 2 : day - 1;
    while (i > 0
        && (s.word(i, "time") || s.word(i, "local") || s.word(i, "moscow") || s.word(i, "."))) {
      i--;
    }
    if (s.word(i, "midnight")) {
      return s.word(i - 1, "after") || s.word(i - 1, "past");
    }
    int m = s.word(i, "m") ? i - 1 : i;
    m = s.word(m, ".") ? m - 1 : m;
    boolean am = s.word(m, "a.m") || s.word(m, "am") || s.word(i, "m") && s.word(m, "a");
    return am && m > 0 && early(s, m - 1);
  }

  private static boolean early(Sentence s, int i) {
    int j = i; // "1:01", "4.30"
    while (j > 1
        && s.token(j).kind() == Token.Kind.NUMBER
        && (s.word(j - 1, ":") || s.word(j - 1, "."))
        && s.token(j - 2).kind() == Token.Kind.NUMBER) {
      j -= 2;
    }
    String form = s.token(j).text();
    int end = 0;
    int hour = 0;
    while (end < form.length() && end < 2 && Character.isDigit(form.charAt(end))) {
      hour = hour * 10 + form.charAt(end) - '0';
      end++;
    }
    return end > 0 && (hour < MORNING || hour == 12);
  }

  /** "after 8 p.m. on May 25": the night that begins on that day. */
  static boolean fromEvening(Sentence s, int from) {
    boolean evening = false;
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      evening |= s.word(i, "p.m") || s.word(i, "pm") || s.word(i, "p") && s.word(i + 2, "m");
      if (evening && (s.word(i, "after") || s.word(i, "between") || s.word(i, "from"))) {
        return true;
      }
    }
    return false;
  }
}
