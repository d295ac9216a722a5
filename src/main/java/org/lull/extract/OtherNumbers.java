package org.lull.extract;

import org.lull.lexicon.Token;

/** Numbers that count nothing: money, shares, ages, days, years, hours, ranks. */
final class OtherNumbers {

  private OtherNumbers() {}

  /** "one of the largest missile attacks": no count. */
  private static boolean record(Sentence s, int i) {
    for (int j = i; j < Math.min(s.size(), i + 5); j++) {
      if (s.at(j, "superlative") != null) {
        return true;
      }
    }
    return false;
  }

  /** A day of the month: "February 3 strikes". */
  private static boolean endsMonth(Sentence s, int i) {
    return s.endingAt(i, "month") != null && s.token(i).text().length() <= 2;
  }

  private static boolean year(String digits) {
    return digits.length() == 4
        && (digits.startsWith("19")
            || digits.startsWith("200")
            || digits.startsWith("201")
            || digits.startsWith("202"));
  }

  /** "11:30", but not "launched 147: 97 were shot down". */
  private static boolean time(Sentence s, int i) {
    return s.word(i + 1, ":")
        && i + 2 < s.size()
        && s.token(i + 2).kind() == Token.Kind.NUMBER
        && s.token(i + 2).begin() == s.token(i + 1).end();
  }

  /** Money, per cents, footnotes, times and decimals are no counts. */
  static boolean is(Sentence s, int i) {
    if (s.word(i, "one") && (s.word(i - 1, "no") || s.word(i + 1, "of") && record(s, i + 2))) {
      return true;
    }
    if (s.token(i).kind() != Token.Kind.NUMBER) {
      return false;
    }
    boolean model = s.word(i - 1, "/") || s.word(i + 1, "/"); // "Shahed 131/136"
    boolean hangs = s.word(i - 1, "-") && (s.word(i - 2, "and") || s.word(i - 2, "or")); // "-136"
    if (model || hangs) {
      return true;
    }
    boolean minutes = // "5:00 am"
        s.word(i - 1, ":")
            && i > 1
            && s.token(i - 2).kind() == Token.Kind.NUMBER
            && s.token(i - 1).end() == s.token(i).begin();
    if (minutes) {
      return true;
    }
    boolean ages = false; // "aged 62 and 70"
    for (int j = i - 1; j >= Math.max(0, i - 6) && !ages; j--) {
      ages = s.word(j, "aged");
      boolean joint = s.word(j, "and") || s.word(j, "to") || s.word(j, ",") || s.word(j, "-");
      if (!joint && s.token(j).kind() != Token.Kind.NUMBER) {
        break;
      }
    }
    boolean age =
        ages || s.word(i - 1, ",") && s.word(i + 1, ",") && i > 1 && s.token(i - 2).capital();
    boolean lastDay = s.word(i - 1, "-") && i > 1 && endsMonth(s, i - 2);
    boolean day =
        lastDay
            || s.at(i + 1, "month") != null
            || endsMonth(s, i)
            || s.word(i - 1, "day")
            || s.word(i - 1, "aged")
            || s.word(i - 1, "article");
    return age
        || day
        || year(s.token(i).text())
        || s.word(i - 1, "$")
        || s.word(i - 1, "\u00a3")
        || s.word(i - 1, "\u20ac")
        || s.word(i - 1, "[")
        || s.word(i + 1, "%")
        || s.word(i + 1, "percent")
        || (s.word(i + 1, "per") && s.word(i + 2, "cent"))
        || time(s, i);
  }
}
