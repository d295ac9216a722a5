package org.lull.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Token;

/** Stretches of days: "since March", "over the past three days", "this week". */
final class Periods {
  private static final int NEAR = 7;

  private final LocalDate published;
  private final CalendarDays calendar;

  Periods(LocalDate published, CalendarDays calendar) {
    this.published = published;
    this.calendar = calendar;
  }

  private static final int DAY = 24;

  Dates.@Nullable Found since(Sentence s, int i) {
    boolean compares = false;
    for (int j = Math.max(0, i - 9); j < i; j++) {
      compares |= s.at(j, "superlative") != null || s.word(j, "rarely");
    }
    int to = s.at(i, "since").to();
    LocalDate start = null;
    boolean began = s.any(to, to + 6, "begun"); // "since Russia started using them on September 13"
    for (int j = to; j < Math.min(s.size(), to + (began ? 12 : 5)); j++) {
      Dates.Found day = calendar.at(s, j);
      if (day != null) {
        start = day.date().start();
        to = day.to();
        break;
      }
      if (s.at(j, "weekday") != null) { // "since Monday"
        DayOfWeek weekday = (DayOfWeek) s.at(j, "weekday").value();
        LocalDate from = published.with(TemporalAdjusters.previousOrSame(weekday));
        return compares ? null : new Dates.Found(i, j + 1, DateRange.range(from, published));
      }
      if (s.at(j, "invasion") != null) {
        start = LocalDate.of(2022, 2, 24);
        to = s.at(j, "invasion").to();
        to = s.at(to + 2, "month") != null ? to + 4 : to;
        break;
      }
      Integer year = CalendarDays.year(s, j);
      if (year != null || s.word(j, "year")) {
        start = LocalDate.of(year == null ? published.getYear() : year, 1, 1);
        to = j + 1;
        break;
      }
      if (s.word(j, "month") && s.word(j - 1, "the")) { // "since the start of the month"
        start = published.withDayOfMonth(1);
        to = j + 1;
        break;
      }
      if (s.at(j, "month") != null) {
        start =
            calendar.resolve((Integer) s.at(j, "month").value(), 1, CalendarDays.year(s, j + 1));
        to = j + 1;
        break;
      }
    }
    if (start == null && !s.word(to, "then")) {
      return null;
    }
    return new Dates.Found(i, to, compares ? null : DateRange.cumulative(start, published));
  }

  /** "over the past three days", "in the past week", "last 24 hours". */
  Dates.Found past(Sentence s, int i, int after) {
    Integer n = null;
    int j = after;
    if (j < s.size() && s.token(j).kind() == Token.Kind.NUMBER && s.token(j).text().length() < 4) {
      n = (int) Double.parseDouble(s.token(j).text().replace(",", ""));
      j++;
    } else if (j < s.size() && s.at(j, "small") != null) {
      n = (Integer) s.at(j, "small").value();
      j++;
    }
    String unit = j < s.size() ? s.token(j).lower() : "";
    int count = n == null ? 1 : n;
    return switch (unit) {
      case "hours" ->
          new Dates.Found(
              i,
              j + 1,
              count <= DAY
                  ? DateRange.day(published)
                  : DateRange.range(published.minusDays(count / DAY), published));
      case "day" -> new Dates.Found(i, j + 1, DateRange.day(published));
      case "days" ->
          new Dates.Found(i, j + 1, DateRange.range(published.minusDays(count), published));
      case "week", "weeks" ->
          new Dates.Found(i, j + 1, DateRange.range(published.minusDays(7L * count), published));
      case "month", "months" ->
          new Dates.Found(i, j + 1, DateRange.range(published.minusMonths(count), published));
      case "year", "years" -> new Dates.Found(i, j + 1, DateRange.cumulative(null, published));
      default -> new Dates.Found(i, after, DateRange.range(published.minusDays(7), published));
    };
  }

  /** "in the 24 hours to Wednesday morning". */
  Dates.@Nullable Found hours(Sentence s, int i, Dates.Found end) {
    boolean to =
        s.word(i + 2, "to")
            || s.word(i + 2, "before")
            || s.word(i + 2, "until")
            || s.word(i + 2, "ending");
    LocalDate day = end.date().end();
    return to && day != null
        ? new Dates.Found(i, end.to(), DateRange.range(day.minusDays(1), day))
        : null;
  }

  /** "destroyed two depots in two weeks", but not "for the second time in two weeks". */
  Dates.@Nullable Found within(Sentence s, int i) {
    boolean in = s.word(i, "in") && !s.any(Math.max(0, i - 8), i, "ordinal", "superlative");
    SmallNumber number = in ? SmallNumber.at(s, i + 1) : null;
    boolean vague = s.word(i + 1, "few") || s.word(i + 1, "several");
    if (number == null || vague) {
      return null;
    }
    int n = number.value();
    int unit = number.to();
    boolean days = s.word(unit, "days");
    boolean weeks = s.word(unit, "weeks");
    boolean months = s.word(unit, "months");
    if (!days && !weeks && !months || s.word(unit + 1, "'")) {
      return null;
    }
    LocalDate start =
        days ? published.minusDays(n) : weeks ? published.minusWeeks(n) : published.minusMonths(n);
    return new Dates.Found(i, unit + 1, DateRange.range(start, published));
  }

  /** "in the first two days of 2023", "in the first ten days of March". */
  Dates.@Nullable Found opening(Sentence s, int i) {
    SmallNumber number = s.word(i, "first") ? SmallNumber.at(s, i + 1) : null;
    if (number == null) {
      return null;
    }
    int n = number.value();
    int unit = number.to();
    boolean days = s.word(unit, "days");
    boolean weeks = s.word(unit, "weeks");
    if (!days && !weeks || !s.word(unit + 1, "of")) {
      return null;
    }
    Integer year = CalendarDays.year(s, unit + 2);
    Mention month = s.at(unit + 2, "month");
    LocalDate start = year == null ? null : LocalDate.of(year, 1, 1);
    if (month != null) {
      Integer of = CalendarDays.year(s, month.to());
      start = calendar.resolve((Integer) month.value(), 1, of);
    }
    int to = month == null ? unit + 3 : month.to();
    return start == null
        ? null
        : new Dates.Found(i, to, DateRange.range(start, start.plusDays((days ? n : 7L * n) - 1)));
  }

  /** "from 11 am on February 27 to 11 am on February 28". */
  Dates.@Nullable Found between(Sentence s, Dates.Found first, Dates.Found last) {
    boolean days =
        first.date() != null
            && last.date() != null
            && first.date().precision() == DatePrecision.DAY
            && last.date().precision() == DatePrecision.DAY
            && last.from() - first.to() <= NEAR;
    boolean from = false;
    for (int i = Math.max(0, first.from() - NEAR); i < first.from(); i++) {
      from |= s.word(i, "from");
    }
    boolean to = false;
    for (int i = first.to(); i < last.from(); i++) {
      to |= s.word(i, "to") || s.word(i, "until") || s.word(i, "through");
    }
    LocalDate start = first.date() == null ? null : first.date().start();
    LocalDate end = last.date() == null ? null : last.date().end();
    return days && from && to && start != null && end != null && start.isBefore(end)
        ? new Dates.Found(first.from(), last.to(), DateRange.range(start, end))
        : null;
  }

  /** "In 2023, a missile killed two", but not "annexed in 2014". */
  Dates.@Nullable Found year(Sentence s, int i) {
    Integer year = i == 0 && s.word(0, "in") ? CalendarDays.year(s, 1) : null;
    if (year == null) {
      return null;
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    return new Dates.Found(
        i,
        i + 2,
        year < published.getYear()
            ? DateRange.range(first, first.plusYears(1).minusDays(1))
            : DateRange.cumulative(first, published));
  }

  DateRange period(String name) {
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (name) {
      case "this week" -> DateRange.range(monday, published);
      case "last week" -> DateRange.range(monday.minusDays(7), monday.minusDays(1));
      case "weekend" -> {
        LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate sunday = saturday.plusDays(1);
        yield DateRange.range(saturday, sunday.isAfter(published) ? published : sunday);
      }
      case "this month" -> DateRange.range(published.withDayOfMonth(1), published);
      case "last month" -> {
        LocalDate first = published.minusMonths(1).withDayOfMonth(1);
        yield DateRange.range(first, YearMonth.from(first).atEndOfMonth());
      }
      case "past" -> DateRange.unknown();
      case "day" -> DateRange.range(published.minusDays(1), published);
      default -> DateRange.cumulative(null, published);
    };
  }
}
