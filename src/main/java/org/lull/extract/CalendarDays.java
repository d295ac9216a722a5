package org.lull.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Token;

/**
 * Days told by month and number: the nearest such date not after the publication (codebook, section
 * 1, date).
 */
final class CalendarDays {
  private static final int AHEAD = 60;
  private final LocalDate published;

  CalendarDays(LocalDate published) {
    this.published = published;
  }

  /** "March 18", "18 March 2025", "October 10-12", "January 6 to 7", "January 6 and 7". */
  Dates.@Nullable Found at(Sentence s, int i) {
    Mention month = s.at(i, "month");
    if (month != null) {
      Integer day = dayOfMonth(s, month.to());
      return day == null ? null : pair(s, i, (Integer) month.value(), day, month.to() + 1);
    }
    Integer day = dayOfMonth(s, i);
    Integer until = day == null || !joint(s, i + 1) ? null : dayOfMonth(s, i + 2);
    if (until != null && until > day && s.at(i + 3, "month") != null) { // "7-8 November"
      Mention after = s.at(i + 3, "month");
      return exact(s, i, (Integer) after.value(), day, until, after.to());
    }
    if (day != null && s.at(i + 1, "month") != null) {
      Mention after = s.at(i + 1, "month");
      return exact(s, i, (Integer) after.value(), day, day, after.to());
    }
    return null;
  }

  private Dates.@Nullable Found pair(Sentence s, int from, int month, int day, int after) {
    boolean joint = joint(s, after);
    Integer second = joint ? dayOfMonth(s, after + 1) : null;
    if (second != null && second > day && s.at(after + 2, "weapon") == null) {
      return exact(s, from, month, day, second, after + 2);
    }
    Mention other = joint ? s.at(after + 1, "month") : null;
    Integer otherDay = other == null ? null : dayOfMonth(s, other.to());
    if (other != null && otherDay != null) {
      LocalDate start = resolve(month, day, null);
      LocalDate end = resolve((Integer) other.value(), otherDay, null);
      if (start != null && end != null && start.isBefore(end)) {
        return new Dates.Found(from, other.to() + 1, DateRange.range(start, end));
      }
    }
    return exact(s, from, month, day, day, after);
  }

  private static boolean joint(Sentence s, int i) {
    return s.word(i, "-") || s.word(i, "to") || s.word(i, "and") || s.word(i, "into");
  }

  private Dates.@Nullable Found exact(
      Sentence s, int from, int month, int first, int last, int after) {
    int to = after;
    Integer year = year(s, s.word(to, ",") ? to + 1 : to);
    if (year != null) {
      to = s.word(to, ",") ? to + 2 : to + 1;
    }
    if (year == null && s.word(to, "last") && s.word(to + 1, "year")) {
      year = published.getYear() - 1;
      to += 2;
    }
    LocalDate start = resolve(month, first, year);
    LocalDate end = resolve(month, last, year);
    if (start == null || end == null) {
      return null;
    }
    return new Dates.Found(
        from, to, first == last ? DateRange.day(start) : DateRange.range(start, end));
  }

  @Nullable LocalDate resolve(int month, int day, @Nullable Integer year) {
    try {
      if (year != null) {
        return LocalDate.of(year, month, day);
      }
      LocalDate date = LocalDate.of(published.getYear(), month, day);
      if (date.isAfter(published.plusDays(1)) && date.isBefore(published.plusDays(AHEAD))) {
        return null; // a day to come dates no attack
      }
      return date.isAfter(published.plusDays(1)) ? date.minusYears(1) : date;
    } catch (DateTimeException e) {
      return null; // "February 30" is no date; the words are then read as nothing
    }
  }

  private static @Nullable Integer dayOfMonth(Sentence s, int i) {
    if (i >= s.size()) {
      return null;
    }
    Token token = s.token(i);
    String form = token.lower();
    int digits = 0;
    int day = 0;
    while (digits < form.length() && digits < 3 && digit(form.charAt(digits))) {
      day = day * 10 + form.charAt(digits) - '0';
      digits++;
    }
    boolean told = digits == form.length() || ordinal(form, digits);
    return told && digits <= 2 && day >= 1 && day <= 31 ? day : null;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean ordinal(String form, int at) {
    return form.length() == at + 2
        && (form.endsWith("st")
            || form.endsWith("nd")
            || form.endsWith("rd")
            || form.endsWith("th"));
  }

  static @Nullable Integer year(Sentence s, int i) {
    if (i >= s.size() || s.token(i).kind() != Token.Kind.NUMBER) {
      return null;
    }
    String form = s.token(i).text();
    boolean told =
        form.length() == 4
            && form.startsWith("20")
            && form.charAt(2) >= '0'
            && form.charAt(2) <= '4'
            && digit(form.charAt(3));
    return told ? Integer.valueOf(form) : null;
  }
}
