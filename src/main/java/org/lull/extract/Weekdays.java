package org.lull.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;

/** Days told by the name of the weekday, and the evenings, nights and small hours beside them. */
final class Weekdays {
  private final LocalDate published;
  private final CalendarDays calendar;

  Weekdays(LocalDate published, CalendarDays calendar) {
    this.published = published;
    this.calendar = calendar;
  }

  /** The weekday at a token, with the part of the day that is told beside it. */
  Dates.Found at(Sentence s, int i) {
    Dates.Found day = only(s, i);
    Dates.Found evening = evening(s, i, day);
    if (evening != null) {
      return evening;
    }
    Dates.Found stretch = stretch(s, i, day);
    if (stretch != null) {
      return stretch;
    }
    if (s.word(day.to(), "night")) {
      return new Dates.Found(i, day.to() + 1, DateRange.nightTo(day.date().end().plusDays(1)));
    }
    if (s.at(day.to(), "night") != null && !s.word(day.to(), "night")) {
      Mention night = s.at(day.to(), "night");
      return new Dates.Found(i, night.to(), DateRange.nightTo(day.date().end()));
    }
    boolean small = Hours.small(s, i);
    if (small || s.word(i - 1, "early") || s.word(i - 1, "on") && s.word(i - 2, "early")) {
      return new Dates.Found(i - 1, day.to(), DateRange.nightTo(day.date().end()));
    }
    return day;
  }

  /** "between Wednesday and Thursday", "on Tuesday and Wednesday", "Thursday and into Friday". */
  private Dates.@Nullable Found stretch(Sentence s, int i, Dates.Found day) {
    boolean tied = s.word(i - 1, "between") || s.word(i - 1, "on") || s.word(day.to() + 1, "into");
    int next = s.word(day.to() + 1, "into") ? day.to() + 2 : day.to() + 1;
    if (!tied || !s.word(day.to(), "and") || s.at(next, "weekday") == null) {
      return null;
    }
    Dates.Found end = only(s, next);
    boolean morning = s.word(end.to(), "morning");
    LocalDate last = end.date().end();
    return day.date().end().isBefore(last)
        ? new Dates.Found(
            i, morning ? end.to() + 1 : end.to(), DateRange.range(day.date().end(), last))
        : null;
  }

  /** "between Sunday evening and Monday morning", "late on Sunday and early on Monday". */
  private Dates.@Nullable Found evening(Sentence s, int i, Dates.Found day) {
    boolean late = s.word(i - 1, "late") || s.word(i - 1, "on") && s.word(i - 2, "late");
    int to = s.word(day.to(), "evening") || s.word(day.to(), "night") ? day.to() + 1 : day.to();
    if (!late && to == day.to()) {
      return Hours.fromEvening(s, i) && day.date().end().isBefore(published)
          ? new Dates.Found(i, day.to(), DateRange.nightTo(day.date().end().plusDays(1)))
          : null;
    }
    boolean early = false;
    boolean linked = false;
    int next = to;
    while (next < s.size() && next < to + 4 && s.at(next, "weekday") == null) {
      early |= s.word(next, "early");
      linked |=
          s.word(next, "and")
              || s.word(next, "to")
              || s.word(next, "into")
              || s.word(next, "until")
              || s.word(next, "-")
              || s.word(next, "through");
      next++;
    }
    if (!linked || next >= s.size() || s.at(next, "weekday") == null) {
      return null;
    }
    Dates.Found end = only(s, next);
    boolean following = day.date().end().plusDays(1).equals(end.date().end());
    boolean morning = early || s.word(end.to(), "morning") || s.word(end.to(), "night");
    return following && (morning || late)
        ? new Dates.Found(i, end.to(), DateRange.nightTo(end.date().end()))
        : null;
  }

  Dates.Found only(Sentence s, int i) {
    DayOfWeek weekday = (DayOfWeek) s.at(i, "weekday").value();
    LocalDate date = published.with(TemporalAdjusters.previousOrSame(weekday));
    if (s.word(i - 1, "last") && date.equals(published)) {
      date = date.minusDays(7);
    }
    int to = s.at(i, "weekday").to();
    int of = s.word(to, "of") ? to + 1 : to;
    if (s.word(of, "last") && s.word(of + 1, "week")) { // "on Friday last week"
      LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new Dates.Found(
          i,
          of + 2,
          DateRange.day(monday.minusDays(7).with(TemporalAdjusters.nextOrSame(weekday))));
    }
    Dates.Found exact = to + 1 < s.size() && s.word(to, ",") ? calendar.at(s, to + 1) : null;
    if (exact != null) {
      return new Dates.Found(i, exact.to(), exact.date());
    }
    return new Dates.Found(i, to, DateRange.day(date));
  }
}
