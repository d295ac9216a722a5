package org.lull.extract;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Token;

/**
 * Days told by their distance: "three days ago", "two nights earlier", "five days after a strike",
 * "two days later". Weeks, months and years tell no day; a report dated by them has an unknown day.
 */
final class DaysApart {
  private static final int MOST = 40;
  private static final int SINCE = 14;
  private final LocalDate published;

  DaysApart(LocalDate published) {
    this.published = published;
  }

  /**
   * The expression that begins at a token; {@code told} is the day from which "earlier" counts,
   * null where none was told.
   */
  Dates.@Nullable Found at(Sentence s, int i, @Nullable LocalDate told) {
    SmallNumber number = number(s, i);
    Integer n = number == null ? null : Integer.valueOf(number.value());
    int unit = number == null ? i : number.to();
    String noun = unit < s.size() ? s.token(unit).lower() : "";
    boolean vague = s.word(i, "few") || s.word(i, "several");
    boolean days = !vague && (noun.equals("days") || noun.equals("nights") || noun.equals("day"));
    boolean longer =
        switch (noun) {
          case "week", "weeks", "month", "months", "year", "years" -> true;
          default -> vague && (noun.equals("days") || noun.equals("nights"));
        };
    if (!days && !longer || n == null && !noun.equals("days")) {
      return null;
    }
    if (n == null && unit > 0 && !opens(s, unit)) {
      return null; // "for days after", "the days before"
    }
    int word = unit + 1;
    LocalDate base = told == null ? published : told;
    if (longer && s.any(Math.max(0, i - SINCE), i, "since")) {
      return new Dates.Found(i, word + 1, null); // "since the war began ten months ago"
    }
    if (s.word(word, "ago") && s.word(word + 1, "on") && s.at(word + 2, "weekday") != null) {
      LocalDate day = published.with(previousOrSame((DayOfWeek) s.at(word + 2, "weekday").value()));
      boolean weeks = noun.startsWith("week") && n != null && !vague;
      boolean years = noun.startsWith("year") && n != null && !vague;
      LocalDate then = weeks ? day.minusWeeks(n) : years ? day.minusYears(n) : null;
      return found(i, word + 3, then, false); // "a year ago on Tuesday"
    }
    if (s.word(word, "ago")) {
      return found(i, word + 1, days && n != null ? published.minusDays(n) : null, false);
    }
    if (s.word(word, "earlier") || s.word(word, "before") && ends(s, word + 1)) {
      return found(i, word + 1, days && n != null ? base.minusDays(n) : null, false);
    }
    if (s.word(word, "later") && days && n != null && told != null) {
      LocalDate day = base.plusDays(n);
      return found(i, word + 1, day.isAfter(published) ? published : day, false);
    }
    if (s.word(word, "after") && (days || longer)) {
      if (i == 0 && !s.any(word, word + 8, "attack", "shelling")) {
        return new Dates.Found(i, word + 1, null); // "Two weeks after the summit, Russia struck"
      }
      return found(i, word + 1, days && n != null ? base.minusDays(n) : null, true);
    }
    return null;
  }

  private static Dates.Found found(int from, int to, @Nullable LocalDate day, boolean onward) {
    return new Dates.Found(
        from, to, day == null ? DateRange.unknown() : DateRange.day(day), onward);
  }

  /** "Days after the attack", ", days earlier": nothing before that would be their number. */
  private static boolean opens(Sentence s, int unit) {
    return unit == 0 || s.token(unit - 1).kind() == Token.Kind.MARK || s.word(unit - 1, "just");
  }

  private static boolean ends(Sentence s, int i) {
    return i >= s.size() || s.token(i).kind() == Token.Kind.MARK || s.at(i, "stop") != null;
  }

  private static @Nullable SmallNumber number(Sentence s, int i) {
    SmallNumber number = SmallNumber.at(s, i);
    if (number != null) {
      return number.value() >= 1 && number.value() <= MOST ? number : null;
    }
    boolean one =
        s.word(i, "a")
            && (s.word(i + 1, "week") || s.word(i + 1, "month") || s.word(i + 1, "year"));
    return one ? new SmallNumber(1, i + 1) : null;
  }
}
