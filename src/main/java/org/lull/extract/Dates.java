package org.lull.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Token;

/**
 * Finds date expressions in a sentence and resolves them against the day of publication (codebook,
 * section 1, date).
 */
final class Dates {

  /** A date expression: its tokens and what it means. */
  record Found(int from, int to, DateRange date) {}

  private final LocalDate published;
  private final CalendarDays calendar;

  private LocalDate before;

  Dates(LocalDate published) {
    this.published = published;
    this.calendar = new CalendarDays(published);
    this.before = published;
  }

  /** The day last told, from which "a day earlier" counts. */
  void before(LocalDate date) {
    before = date;
  }

  /** All date expressions of a sentence, left to right, not overlapping. */
  List<Found> find(Sentence s) {
    List<Found> out = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      @Nullable Found found = at(s, i);
      if (found != null) {
        out.add(found);
        i = Math.max(found.to(), i + 1);
      } else {
        i++;
      }
    }
    return out;
  }

  private @Nullable Found at(Sentence s, int i) {
    Mention night = s.at(i, "night");
    if (night != null) {
      return night(s, i, night.to());
    }
    if (s.at(i, "since") != null) {
      return since(s, i);
    }
    if (s.at(i, "total") != null) {
      return new Found(i, s.at(i, "total").to(), DateRange.cumulative(null, published));
    }
    Mention period = s.at(i, "period");
    if (period != null) {
      return new Found(i, period.to(), period((String) period.value()));
    }
    if (s.at(i, "past") != null) {
      return past(s, i, s.at(i, "past").to());
    }
    if (s.at(i, "weekday") != null) {
      return weekday(s, i);
    }
    Found day = calendar.at(s, i);
    if (day != null) {
      return nightOf(s, day);
    }
    Mention month = s.at(i, "month");
    if (month != null && (s.word(i - 1, "in") || s.word(i - 1, "of") || s.word(i - 1, "during"))) {
      return month(s, i, month);
    }
    Mention relative = s.at(i, "relative");
    if (relative != null) {
      return relative(i, relative);
    }
    return null;
  }

  /** "overnight", "in the early hours", alone or of a named day or pair of days. */
  private Found night(Sentence s, int i, int after) {
    int j = after;
    boolean into = false;
    while (j < s.size() && j < after + 3 && s.at(j, "date-link") != null) {
      into |= s.word(j, "into") || s.word(j, "to");
      j++;
    }
    if (j < s.size()) {
      Found day = s.at(j, "weekday") != null ? weekdayOnly(s, j) : calendar.at(s, j);
      if (day != null && day.date().precision() == org.lull.lexicon.DatePrecision.RANGE) {
        return new Found(i, day.to(), DateRange.nightTo(day.date().end()));
      }
      if (day != null && day.date().end() != null) {
        boolean starts = s.word(i, "night") || s.word(i + 1, "night") || s.word(i + 2, "night");
        LocalDate to = starts && !into ? day.date().end().plusDays(1) : day.date().end();
        return new Found(i, day.to(), DateRange.nightTo(later(to)));
      }
      if (s.at(j, "relative") != null && s.word(j, "yesterday")) {
        return new Found(i, j + 1, DateRange.nightTo(published.minusDays(1)));
      }
    }
    return new Found(i, after, DateRange.nightTo(published));
  }

  private LocalDate later(LocalDate date) {
    return date.isAfter(published) ? published : date;
  }

  private Found weekday(Sentence s, int i) {
    Found day = weekdayOnly(s, i);
    if (s.word(day.to(), "night")) {
      return new Found(i, day.to() + 1, DateRange.nightTo(day.date().end().plusDays(1)));
    }
    if (s.at(day.to(), "night") != null && !s.word(day.to(), "night")) {
      Mention night = s.at(day.to(), "night");
      return new Found(i, night.to(), DateRange.nightTo(day.date().end()));
    }
    if (s.word(i - 1, "early") || s.word(i - 1, "on") && s.word(i - 2, "early")) {
      return new Found(i - 1, day.to(), DateRange.nightTo(day.date().end()));
    }
    return day;
  }

  private Found weekdayOnly(Sentence s, int i) {
    DayOfWeek weekday = (DayOfWeek) s.at(i, "weekday").value();
    LocalDate date = published.with(TemporalAdjusters.previousOrSame(weekday));
    if (s.word(i - 1, "last") && date.equals(published)) {
      date = date.minusDays(7);
    }
    int to = s.at(i, "weekday").to();
    Found exact = to + 1 < s.size() && s.word(to, ",") ? calendar.at(s, to + 1) : null;
    if (exact != null) {
      return new Found(i, exact.to(), exact.date());
    }
    return new Found(i, to, DateRange.day(date));
  }

  /** "after 8 p.m. on May 25": the night that begins on that day. */
  private static boolean fromEvening(Sentence s, int from) {
    boolean evening = false;
    for (int i = from - 1; i >= Math.max(0, from - 26); i--) {
      evening |= s.word(i, "p.m") || s.word(i, "pm") || s.word(i, "p") && s.word(i + 2, "m");
      if (evening && (s.word(i, "after") || s.word(i, "between") || s.word(i, "from"))) {
        return true;
      }
    }
    return false;
  }

  private Found nightOf(Sentence s, Found day) {
    LocalDate from = day.date().start();
    if (from != null && from.isBefore(published) && fromEvening(s, day.from())) {
      return new Found(day.from(), day.to(), DateRange.nightTo(from.plusDays(1)));
    }
    if (s.at(day.to(), "night") != null && day.date().end() != null) {
      Mention night = s.at(day.to(), "night");
      boolean starts = s.word(day.to(), "night");
      LocalDate end = starts ? day.date().end().plusDays(1) : day.date().end();
      return new Found(day.from(), night.to(), DateRange.nightTo(end));
    }
    return day;
  }

  private @Nullable Found month(Sentence s, int i, Mention month) {
    Integer year = CalendarDays.year(s, month.to());
    LocalDate start = calendar.resolve((Integer) month.value(), 1, year);
    if (start == null) {
      return null;
    }
    LocalDate end = YearMonth.from(start).atEndOfMonth();
    LocalDate bounded = end.isAfter(published) ? published : end;
    return new Found(i, month.to() + (year == null ? 0 : 1), DateRange.range(start, bounded));
  }

  private @Nullable Found since(Sentence s, int i) {
    for (int j = Math.max(0, i - 9); j < i; j++) {
      if (s.at(j, "superlative") != null) {
        return null; // "the largest since March" compares, it does not date
      }
    }
    int to = s.at(i, "since").to();
    LocalDate start = null;
    for (int j = to; j < Math.min(s.size(), to + 5); j++) {
      Found day = calendar.at(s, j);
      if (day != null) {
        start = day.date().start();
        to = day.to();
        break;
      }
      if (s.at(j, "invasion") != null) {
        start = LocalDate.of(2022, 2, 24);
        to = s.at(j, "invasion").to();
        break;
      }
      if (s.at(j, "month") != null) {
        start =
            calendar.resolve((Integer) s.at(j, "month").value(), 1, CalendarDays.year(s, j + 1));
        to = j + 1;
        break;
      }
    }
    return new Found(i, to, DateRange.cumulative(start, published));
  }

  /** "over the past three days", "in the past week", "last 24 hours". */
  private Found past(Sentence s, int i, int after) {
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
      case "hours" -> new Found(i, j + 1, DateRange.day(published));
      case "day" -> new Found(i, j + 1, DateRange.day(published));
      case "days" -> new Found(i, j + 1, DateRange.range(published.minusDays(count), published));
      case "week", "weeks" ->
          new Found(i, j + 1, DateRange.range(published.minusDays(7L * count), published));
      case "month", "months" ->
          new Found(i, j + 1, DateRange.range(published.minusMonths(count), published));
      case "year", "years" -> new Found(i, j + 1, DateRange.cumulative(null, published));
      default -> new Found(i, after, DateRange.range(published.minusDays(7), published));
    };
  }

  private DateRange period(String name) {
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (name) {
      case "this week" -> DateRange.range(monday, published);
      case "last week" -> DateRange.range(monday.minusDays(7), monday.minusDays(1));
      case "last weekend" -> DateRange.range(monday.minusDays(2), monday.minusDays(1));
      case "this month" -> DateRange.range(published.withDayOfMonth(1), published);
      case "last month" -> {
        LocalDate first = published.minusMonths(1).withDayOfMonth(1);
        yield DateRange.range(first, YearMonth.from(first).atEndOfMonth());
      }
      case "past" -> DateRange.unknown();
      default -> DateRange.cumulative(null, published);
    };
  }

  private @Nullable Found relative(int i, Mention mention) {
    int days = (Integer) mention.value();
    boolean earlier = mention.to() - mention.from() > 1 && days == 1;
    LocalDate date = (earlier ? before : published).minusDays(days);
    return new Found(i, mention.to(), DateRange.day(date));
  }
}
