package org.lull.extract;

import java.time.LocalDate;
import java.time.YearMonth;
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
  private final DaysApart apart;
  private final Weekdays weekdays;

  private LocalDate before;
  private @Nullable LocalDate here;

  Dates(LocalDate published) {
    this.published = published;
    this.calendar = new CalendarDays(published);
    this.periods = new Periods(published, calendar);
    this.apart = new DaysApart(published);
    this.weekdays = new Weekdays(published, calendar);
    this.before = published;
  }

  /** The day last told, from which "a day earlier" counts. */
  void before(LocalDate date) {
    before = date;
  }

  /** All date expressions of a sentence, left to right, not overlapping. */
  List<Found> find(Sentence s) {
    List<Found> out = new ArrayList<>();
    here = null;
    int i = 0;
    while (i < s.size()) {
      @Nullable Found found = at(s, i);
      if (found != null) {
        Found whole = out.isEmpty() ? null : periods.between(s, out.get(out.size() - 1), found);
        if (whole != null) {
          out.set(out.size() - 1, whole);
        } else if (found.date() != null) { // "the largest since March" compares, it does not date
          out.add(found);
          here = found.date().eventDate() == null ? here : found.date().eventDate();
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
    boolean that = s.word(i, "that") || s.word(i, "same");
    if (that && s.word(i + 1, "day") && before.isBefore(published)) {
      return new Found(i, i + 2, DateRange.day(before));
    }
    Mention night = s.at(i, "night");
    if (night != null) {
      return night(s, i, night.to());
    }
    if (s.at(i, "since") != null) {
      return periods.since(s, i);
    }
    if (s.at(i, "total") != null && (s.at(i - 2, "perf") != null || s.at(i - 3, "perf") != null)) {
      boolean ranked = s.any(Math.max(0, i - 9), i, "superlative"); // "its largest to date"
      return new Found(
          i, s.at(i, "total").to(), ranked ? null : DateRange.cumulative(null, published));
    }
    Mention period = s.at(i, "period");
    boolean morning = s.word(i + 1, "early") && s.at(i + 2, "month") == null;
    if (period != null && !morning) { // "in early March", but not "in early morning attack"
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
      return Undated.newsletter(s, i)
              || s.word(i - 1, "palm")
              || s.word(i - 1, "easter")
              || s.word(i - 1, "bloody")
          ? null
          : weekdays.at(s, i);
    }
    if (s.word(i, "day")
        && s.word(i + 1, "after")
        && (s.word(i - 1, "a") || s.word(i - 1, "one") || s.word(i - 1, "the"))) {
      return new Found(i, i + 2, DateRange.day(base().minusDays(1)), true);
    }
    if (s.word(i, "unspecified") && (s.word(i + 1, "date") || s.word(i + 1, "dates"))) {
      return new Found(i, i + 2, DateRange.unknown());
    }
    if (s.word(i, "recent") && Undated.recent(s, i)) {
      return new Found(i, i + 1, DateRange.unknown());
    }
    if (s.word(i, "recently") && Undated.did(s, i + 1)) {
      return new Found(i, i + 1, DateRange.unknown());
    }
    if (s.word(i, "24") && s.word(i + 1, "hours")) {
      for (int j = i + 3; j < Math.min(s.size(), i + 5); j++) {
        Found end = s.at(j, "weekday") != null ? weekdays.only(s, j) : calendar.at(s, j);
        Found hours = end == null ? null : periods.hours(s, i, end);
        if (hours != null) {
          return hours;
        }
      }
    }
    Found opening = periods.opening(s, i);
    if (opening != null) {
      return opening;
    }
    Found within = periods.within(s, i);
    if (within != null) {
      return within;
    }
    Found year = periods.year(s, i);
    if (year != null) {
      return year;
    }
    Found distance = apart.at(s, i, base());
    if (distance != null) {
      return distance;
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
    if (month != null && s.word(i - 1, "of") && s.any(i - 5, i, "superlative")) {
      return new Found(i, month.to(), null); // "the largest attack of August"
    }
    if (month != null
        && (s.word(i - 1, "in")
            || s.word(i - 1, "of")
            || s.word(i - 1, "during")
            || s.word(i - 1, "last")
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

  /** The day told last in the sentence or before it. */
  private LocalDate base() {
    return here == null ? before : here;
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
            || s.word(i - 1, "second")
            || s.at(i - 1, "superlative") != null;
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
      Found day = s.at(j, "weekday") != null ? weekdays.only(s, j) : calendar.at(s, j);
      if (day != null && day.date().precision() == DatePrecision.RANGE) {
        return new Found(i, day.to(), DateRange.nightTo(day.date().end()));
      }
      int second = day == null ? j : day.to() + 1;
      boolean pair =
          day != null
              && (s.word(second - 1, "to")
                  || s.word(second - 1, "into")
                  || s.word(second - 1, "and"))
              && s.at(second, "weekday") != null;
      if (pair) { // "in the night from Tuesday to Wednesday"
        Found next = weekdays.only(s, second);
        return new Found(i, next.to(), DateRange.nightTo(next.date().end()));
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

  private Found nightOf(Sentence s, Found day) {
    LocalDate from = day.date().start();
    if (from != null && from.isBefore(published) && Hours.fromEvening(s, day.from())) {
      return new Found(day.from(), day.to(), DateRange.nightTo(from.plusDays(1)));
    }
    if (Hours.small(s, day.from()) && day.date().end() != null) {
      return new Found(day.from(), day.to(), DateRange.nightTo(day.date().end()));
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
    boolean last = start != null && year == null && s.word(i - 1, "last");
    if (last && YearMonth.from(start).equals(YearMonth.from(published))) {
      start = start.minusYears(1); // "last March", in March
    }
    if (start == null) { // a month to come: what was told of it is a year old
      start = LocalDate.of(published.getYear() - 1, (Integer) month.value(), 1);
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
