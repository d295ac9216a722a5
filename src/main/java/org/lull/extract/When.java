package org.lull.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;

/**
 * The day of one find: told in its clause, else told of the same attack before, else the day of
 * publication (codebook, section 1, date).
 */
final class When {
  private static final int OTHER_CLAUSE = 12;

  /** So many objects struck may be those of one day, "has destroyed" or not. */
  private static final int FEW = 5;

  /** A date and whether the text tells it. */
  record Told(DateRange date, boolean told) {}

  /** Tokens that name who is told: "told the UN security council on Tuesday that". */
  private static final int ADDRESSED = 8;

  private static final int CONTINUED = 4;

  private When() {}

  static Told of(
      Find find, List<Dates.Found> dates, Context context, @Nullable LocalDate published) {
    Sentence s = find.sentence();
    int at = find.counted() == null ? find.anchor() : find.counted().from();
    Dates.Found best = null;
    Dates.Found said = null;
    for (Dates.Found found : dates) {
      boolean toll = found.from() > at && s.any(0, at, "deathtoll", "hurttoll");
      boolean far = // "..., which it has held since 2014"
          found.date().precision() == DatePrecision.CUMULATIVE
              && distance(s, found, at) > OTHER_CLAUSE + 2;
      boolean other = past(s, found, at) || counted(s, found) || Reports.dates(s, found);
      boolean first = // "one was destroyed on Friday and two others on Saturday"
          find.counted() != null
              && found.to() == at - 1
              && s.word(found.to(), "and")
              && dates.stream()
                  .anyMatch(later -> later.from() > at && later.date().eventDate() != null);
      if (found.onward() && found.to() > at || toll || far || other || first) {
        continue; // "rose to 25 on Thursday": when it rose, not when they died
      }
      if (saying(s, found)) {
        said = found;
      } else if (best == null || distance(s, found, at) < distance(s, best, at)) {
        best = found;
      }
    }
    if (best != null && night(best, published) && context.days().at(s.index()) != null) {
      DateRange told = context.days().at(s.index());
      boolean eve =
          told.precision() == DatePrecision.NIGHT
              && published.minusDays(1).equals(told.eventDate());
      return new Told(eve ? told : best.date(), true); // the night that the article has told
    }
    if (best != null) {
      return new Told(photographed(s, best, at) ? DateRange.unknown() : best.date(), true);
    }
    if (best == null && said == null && once(s, find)) {
      return new Told(DateRange.unknown(), true);
    }
    if (perfect(s, find)) {
      return new Told(
          DateRange.cumulative(null, published == null ? LocalDate.EPOCH : published), true);
    }
    @Nullable DateRange before = goesOn(s, at) ? null : context.days().at(s.index());
    if (said != null && said.date().eventDate() != null) {
      LocalDate day = said.date().eventDate();
      boolean same =
          before != null
              && before.eventDate() != null
              && before.start() != null
              && before.end() != null
              && !before.start().isAfter(day)
              && !before.end().isBefore(day);
      boolean people = find.measure().people();
      boolean trails = // "Two died there, the ministry said on Tuesday"; "audio posted on Monday"
          people && (said.from() > at || Reports.shown(s, said));
      return new Told(same || trails && before != null ? before : said.date(), true);
    }
    if (before != null) {
      return new Told(before, true);
    }
    return new Told(published == null ? DateRange.unknown() : DateRange.day(published), false);
  }

  /** "Russian forces continued to shell": of the day of the report, whatever was told before. */
  private static boolean goesOn(Sentence s, int at) {
    for (int i = Math.max(1, at - CONTINUED); i <= Math.min(at, s.size() - 1); i++) {
      if (s.word(i, "continued") || s.word(i, "continue") || s.word(i, "continues")) {
        return true;
      }
    }
    return false;
  }

  /** "recent attacks", "attacks weeks ago": no day among them. */
  static boolean untold(List<Dates.Found> dates) {
    return dates.stream().allMatch(found -> found.date().precision() == DatePrecision.UNKNOWN);
  }

  /** "By Monday the number of wounded had grown to 37": when they were counted. */
  private static boolean counted(Sentence s, Dates.Found found) {
    boolean by = s.word(found.from() - 1, "by") || s.word(found.from() - 1, "as");
    return by
        && found.date().precision() != DatePrecision.RANGE
        && s.any(found.to(), s.size(), "deathtoll", "hurttoll");
  }

  /** "a drone hit a tower that had been struck on Sunday": when the tower had been struck. */
  private static boolean past(Sentence s, Dates.Found found, int at) {
    for (int i = at; i < found.from() - 1; i++) {
      if ((s.word(i, "that") || s.word(i, "which")) && s.word(i + 1, "had")) {
        return true;
      }
    }
    return false;
  }

  /** "overnight" and no more. */
  private static boolean night(Dates.Found found, @Nullable LocalDate published) {
    return published != null
        && found.to() - found.from() == 1
        && found.date().precision() == DatePrecision.NIGHT
        && published.equals(found.date().eventDate());
  }

  /** "officials have reported that": told in the past, of a day that is not told. */
  private static boolean once(Sentence s, Find find) {
    for (Mention say : s.all("say")) {
      if (say.from() < find.anchor()) {
        for (int i = say.from() - 1; i >= Math.max(0, say.from() - 2); i--) {
          if (s.word(i, "have") && s.at(say.from(), "say") != null && !s.word(say.from(), "say")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "has destroyed 20 depots": objects struck up to now. */
  private static boolean perfect(Sentence s, Find find) {
    Integer many = find.counted() == null ? null : find.counted().quantity().best();
    if (find.measure() != Measure.HIT || many != null && many < FEW || find.counted() == null) {
      return false;
    }
    for (int i = find.anchor() - 1; i >= Math.max(0, find.anchor() - 3); i--) {
      if (s.word(i, "has") || s.word(i, "have")) {
        return true;
      }
    }
    return false;
  }

  /** "stated on January 16 that": the day of the statement. */
  private static boolean saying(Sentence s, Dates.Found found) {
    int i = found.from() - 1;
    while (i >= 0 && (s.word(i, "on") || s.word(i, "early") || s.word(i, ","))) {
      i--;
    }
    boolean after = i >= 0 && endsSaying(s, i + 1);
    boolean before = // "on Tuesday, it said", "told the council on Tuesday that"
        s.at(found.to(), "say") != null
            || s.word(found.to(), "that") && s.any(Math.max(0, i - ADDRESSED), i, "say");
    return found.date().precision() == DatePrecision.DAY
        && (after || before || Reports.shown(s, found));
  }

  private static boolean endsSaying(Sentence s, int end) {
    for (int n = 1; n <= 3; n++) {
      if (end - n >= 0 && s.at(end - n, "say") != null && s.at(end - n, "say").to() == end) {
        return true;
      }
    }
    return false;
  }

  /** A caption dates the picture, not the attack whose ruins it shows. */
  private static boolean photographed(Sentence s, Dates.Found found, int at) {
    boolean caption =
        s.any(0, s.size(), "caption") || found.to() == s.size() - 1 && dateline(s, found);
    if (!caption || found.date().precision() == DatePrecision.NIGHT) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
      boolean ruins = s.word(i, "by") && s.any(i - 1, i, "ruined");
      if (s.word(i, "after") || s.word(i, "following") || ruins) {
        return true;
      }
    }
    return false;
  }

  private static boolean dateline(Sentence s, Dates.Found found) {
    boolean year = CalendarDays.year(s, found.to() - 1) != null;
    for (int i = found.from() - 1; year && i >= Math.max(0, found.from() - 3); i--) {
      if (s.word(i, "ukraine") || s.word(i, "russia")) {
        return true;
      }
    }
    return false;
  }

  private static int distance(Sentence s, Dates.Found found, int at) {
    int from = Math.min(found.to(), at);
    int to = Math.max(found.from(), at);
    int crossed = 0;
    for (int i = from; i < to; i++) {
      boolean parts =
          s.word(i, "after")
              || s.word(i, "before")
              || s.word(i, "while")
              || s.word(i, "when")
              || s.word(i, "since")
              || s.word(i, "that") && s.word(i + 1, "had")
              || s.word(i, "which")
              || s.at(i, "say") != null && found.to() <= at
              || s.token(i).is(";");
      crossed += parts ? OTHER_CLAUSE : 0;
    }
    int apart = found.from() >= at ? found.from() - at : (at - found.to()) + 2;
    int vague = found.date().precision() == DatePrecision.UNKNOWN ? OTHER_CLAUSE : 0;
    return apart + crossed + vague; // "previously struck the post on August 23"
  }
}
