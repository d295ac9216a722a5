package org.lull.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Mention;
import org.lull.lexicon.PauseStatus;

/**
 * When a pause was declared and when it holds, as far as its sentence tells. Days of holding may
 * lie ahead ("from Monday", "from 8 May"); days of saying never do.
 */
final class PauseDates {
  /** From this many days on, people count forward: 30 days from 12 May end on 11 June. */
  private static final int LONG = 14;

  private static final int BACK = 9;
  private static final int HALF_YEAR = 183;
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}");
  private static final Pattern CLOCK = Pattern.compile("[\\d:.]+([ap]m)?");

  private enum Role {
    SAID,
    START,
    END,
    BOTH
  }

  /** Declared date and the first and last day on which it holds; null where not told. */
  record Window(@Nullable LocalDate declared, @Nullable LocalDate start, @Nullable LocalDate end) {

    /** What is said of a pause broken dates the breach, of one that is over its last day. */
    Window of(PauseStatus status) {
      return switch (status) {
        case VIOLATED -> new Window(declared, null, null);
        case ENDED -> new Window(declared, null, declared);
        default -> this;
      };
    }
  }

  private PauseDates() {}

  /**
   * The days that these expressions tell; of several on which something was said, the one nearest
   * to the verb is {@code declared}, null where none is.
   */
  static Window window(
      Sentence s,
      int verb,
      List<Dates.Found> dates,
      @Nullable LocalDate published,
      @Nullable Integer days) {
    LocalDate declared = null;
    int nearest = Integer.MAX_VALUE;
    LocalDate start = null;
    LocalDate end = null;
    if (published == null) {
      return new Window(null, null, null);
    }
    for (Dates.Found found : withDaysToCome(s, dates, published)) {
      DateRange told = found.date() == null ? DateRange.unknown() : found.date();
      LocalDate from = told.start();
      LocalDate to = told.end();
      boolean title = s.word(found.to(), "briefing") || s.word(found.to(), "newsletter");
      if (from == null || to == null || title) {
        continue;
      }
      boolean weekday = s.any(found.from(), found.to(), "weekday");
      Role role = role(s, found.from());
      if (role == Role.SAID && told.precision() == DatePrecision.DAY) {
        if (from.isAfter(published.plusDays(1))) {
          start = from;
        } else if (Math.abs(found.from() - verb) < nearest) {
          nearest = Math.abs(found.from() - verb);
          declared = from;
        }
      } else if (told.precision() == DatePrecision.RANGE && calendar(s, found)) {
        start = from;
        end = to;
      } else if (role != Role.SAID && told.precision() == DatePrecision.DAY) {
        LocalDate day = weekday ? next(from, published) : to;
        start = role == Role.END ? pairStart(s, found.from(), day, start) : day;
        end = role == Role.START ? end : day;
      }
    }
    if (start == null && end != null && sameDay(s)) {
      start = declared;
    }
    if (start != null && end == null && days != null) {
      end = last(start, days);
    }
    return new Window(declared, start, end);
  }

  /** The dates, those by day and month as near to the publication as may be, also after it. */
  private static List<Dates.Found> withDaysToCome(
      Sentence s, List<Dates.Found> dates, LocalDate published) {
    CalendarDays nearby = new CalendarDays(published.plusDays(HALF_YEAR));
    List<Dates.Found> all = new ArrayList<>();
    for (int i = 0; s.has("month") && i < s.size(); i++) {
      Dates.Found found = nearby.at(s, i);
      if (found != null) {
        all.add(found);
        i = Math.max(i, found.to() - 1);
      }
    }
    for (Dates.Found found : dates) {
      if (all.stream().noneMatch(a -> a.from() < found.to() && found.from() < a.to())) {
        all.add(found);
      }
    }
    all.sort(Comparator.comparingInt(Dates.Found::from));
    return all;
  }

  /** "rejected an offer in late 2023": a part of a year dates no statement to a day. */
  static boolean longAgo(Sentence s, int verb) {
    for (int i = verb; i + 2 < s.size(); i++) {
      boolean part = s.word(i + 1, "late") || s.word(i + 1, "early") || s.word(i + 1, "mid");
      if (s.word(i, "in") && part && YEAR.matcher(s.token(i + 2).lower()).matches()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The day on which a pause is over because what it was made for is called off: "halted
   * evacuations on Saturday, accusing the other side of breaching an agreement to pause fire".
   */
  static @Nullable LocalDate calledOff(Sentence s, PauseStatus status, @Nullable LocalDate said) {
    for (int i = 0; status == PauseStatus.VIOLATED && i < s.size(); i++) {
      Mention off = s.at(i, "calledoff");
      boolean before = off != null && s.any(off.to(), Math.min(s.size(), off.to() + 2), "corridor");
      boolean after = off != null && s.any(Math.max(0, i - 3), i, "corridor");
      if (before || after) {
        return said;
      }
    }
    return null;
  }

  /** The last day of a pause of so many days. */
  static LocalDate last(LocalDate start, int days) {
    return start.plusDays(days >= LONG ? days : Math.max(0, days - 1));
  }

  /** "8-10 May": the number before the day told is the first. */
  private static @Nullable LocalDate pairStart(
      Sentence s, int at, LocalDate day, @Nullable LocalDate known) {
    boolean joined = s.word(at - 1, "-") || s.word(at - 1, "to") || s.word(at - 1, "and");
    if (known == null && joined && at >= 2 && DAY.matcher(s.token(at - 2).lower()).matches()) {
      int first = Integer.parseInt(s.token(at - 2).lower());
      return first >= 1 && first < day.getDayOfMonth() ? day.withDayOfMonth(first) : null;
    }
    return known;
  }

  private static boolean calendar(Sentence s, Dates.Found found) {
    return s.any(found.from(), found.to(), "month")
        && ChronoUnit.DAYS.between(found.date().start(), found.date().end()) < 20;
  }

  private static Role role(Sentence s, int at) {
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      switch (s.token(i).lower()) {
        case "from", "starting", "beginning", "effective", "begin", "begins", "start", "starts" -> {
          return Role.START;
        }
        case "until", "till", "through", "to", "-", "ending", "expire", "expires", "and" -> {
          return Role.END;
        }
        case "for" -> {
          return i == at - 1 ? Role.BOTH : Role.SAID;
        }
        case "between" -> {
          return Role.START;
        }
        case "on",
            "the",
            "of",
            "end",
            "midday",
            "midnight",
            "noon",
            "time",
            "moscow",
            "local",
            "a.m",
            "p.m",
            "am",
            "pm",
            ".",
            "a",
            "p",
            "m",
            "morning",
            "evening",
            "night",
            ",",
            "(",
            "gmt",
            "hours",
            "local time",
            "at",
            "early",
            "late" -> {
          continue;
        }
        default -> {
          if (!CLOCK.matcher(s.token(i).lower()).matches()) {
            return Role.SAID;
          }
        }
      }
    }
    return Role.SAID;
  }

  /** "from 6pm that day until midnight on Sunday": from the day on which it was declared. */
  private static boolean sameDay(Sentence s) {
    for (int i = 1; i + 1 < s.size(); i++) {
      boolean day = s.word(i + 1, "day") && (s.word(i, "that") || s.word(i, "same"));
      boolean from = role(s, i) == Role.START;
      if (day && from) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate next(LocalDate date, LocalDate published) {
    return date.isBefore(published) ? date.plusDays(7) : date;
  }
}
