package org.lull.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Mention;

/**
 * Finds date expressions in a sentence and resolves them against the day of publication (codebook,
 * section 1, date).
 */
final class Dates {

  /**
   * A date expression: its tokens and what it means.
   *
   * @param onward true where it dates only what follows it ("a day after an attack")
   */
  record Found(int from, int to, @Nullable DateRange date, boolean onward) {
    Found(int from, int to, @Nullable DateRange date) {
      this(from, to, date, false);
    }
  }

  private final LocalDate published;
  private final CalendarDays calendar;
  private final Periods periods;

  private LocalDate before;

  Dates(LocalDate published) {
    this.published = published;
    this.calendar = new CalendarDays(published);
    this.periods = new Periods(published, calendar);
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
        if (found.onward()
            && !out.isEmpty()
            && out.get(out.size() - 1).date().eventDate() != null) {
          LocalDate base = out.get(out.size() - 1).date().eventDate();
          found = new Found(found.from(), found.to(), DateRange.day(base.minusDays(1)), true);
        }
        if (found.date() != null) { // "the largest since March" compares, it does not date
          out.add(found);
        }
        i = Math.max(found.to(), i + 1);
      } else {
        i++;
      }
    }
    return out;
  }

  private @Nullable Found at(Sentence s, int i) {
    if (s.word(i, "that") && s.word(i + 1, "night") && before.isBefore(published)) {
      return new Found(i, i + 2, DateRange.nightTo(before));
    }
    Mention night = s.at(i, "night");
    if (night != null) {
      return night(s, i, night.to());
    }
    if (s.at(i, "since") != null) {
      return periods.since(s, i);
    }
    if (s.at(i, "total") != null && (s.at(i - 2, "perf") != null || s.at(i - 3, "perf") != null)) {
      return new Found(i, s.at(i, "total").to(), DateRange.cumulative(null, published));
    }
    Mention period = s.at(i, "period");
    if (period != null) {
      if (s.word(i, "so") && s.any(i - 9, i, "superlative")) {
        return new Found(i, period.to(), null); // "the largest of the war so far" compares
      }
      boolean ranked = s.word(i, "this") && s.any(i - 6, i, "ordinal");
      if (ranked) {
        return new Found(i, period.to(), null); // "the ninth missile attack this month" counts them
      }
      return new Found(i, period.to(), periods.period((String) period.value()));
    }
    if (s.at(i, "past") != null) {
      return periods.past(s, i, s.at(i, "past").to());
    }
    if (s.at(i, "weekday") != null) {
      return s.word(i - 1, "palm") || s.word(i - 1, "easter") || s.word(i - 1, "bloody")
          ? null
          : weekday(s, i);
    }
    if (s.word(i, "day")
        && s.word(i + 1, "after")
        && (s.word(i - 1, "a") || s.word(i - 1, "one") || s.word(i - 1, "the"))) {
      return new Found(i, i + 2, DateRange.day(before.minusDays(1)), true);
    }
    Mention holiday = s.at(i, "holiday");
    if (holiday != null) {
      int monthDay = Integer.parseInt((String) holiday.value());
      LocalDate date = calendar.resolve(monthDay / 100, monthDay % 100, null);
      return date == null ? null : new Found(i, holiday.to(), DateRange.day(date));
    }
    Found day = calendar.at(s, i);
    if (day != null) {
      return nightOf(s, day);
    }
    Mention month = s.at(i, "month");
    if (month != null
        && (s.word(i - 1, "in")
            || s.word(i - 1, "of")
            || s.word(i - 1, "during")
            || s.word(i - 1, "throughout"))) {
      return month(s, i, month);
    }
    Mention relative = s.at(i, "relative");
    if (relative != null) {
      return relative(i, relative);
    }
    Mention next = s.at(i, "next-day");
    if (next != null) {
      return new Found(i, next.to(), DateRange.day(later(before.plusDays(1))));
    }
    return null;
  }

  /** "overnight", "in the early hours", alone or of a named day or pair of days. */
  private @Nullable Found night(Sentence s, int i, int after) {
    boolean counted =
        s.word(i - 1, "one")
            || s.word(i - 1, "a")
            || s.word(i - 1, "single")
            || s.word(i - 1, "every")
            || s.word(i - 1, "each")
            || s.word(i - 1, "per")
            || s.word(i - 1, "second");
    if (counted && s.word(i, "night")) {
      return null;
    }
    int j = after;
    boolean into = false;
    while (j < s.size() && j < after + 3 && s.at(j, "date-link") != null) {
      into |= s.word(j, "into") || s.word(j, "to");
      j++;
    }
    if (j < s.size()) {
      Found day = s.at(j, "weekday") != null ? weekdayOnly(s, j) : calendar.at(s, j);
      if (day != null && day.date().precision() == DatePrecision.RANGE) {
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
    boolean evening =
        s.word(day.to(), "evening") && s.word(day.to() + 1, "and") && s.word(i - 1, "between");
    if (evening && s.at(day.to() + 2, "weekday") != null) { // "... and Monday morning"
      Found next = weekdayOnly(s, day.to() + 2);
      return new Found(i, next.to(), DateRange.nightTo(next.date().end()));
    }
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

  private @Nullable Found relative(int i, Mention mention) {
    int days = (Integer) mention.value();
    boolean earlier = mention.to() - mention.from() > 1 && days == 1;
    LocalDate date = (earlier ? before : published).minusDays(days);
    return new Found(i, mention.to(), DateRange.day(date));
  }
}
