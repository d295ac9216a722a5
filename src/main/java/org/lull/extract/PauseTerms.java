package org.lull.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Mention;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Target;
import org.lull.lexicon.Token;

/** The terms of a pause: what it spares, when it was declared, when it holds, how long. */
final class PauseTerms {
  private static final Map<String, Integer> WORDS =
      Map.of(
          "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "seven", 7, "ten", 10, "thirty",
          30);

  /** Declared date and the days on which it holds, as far as the text tells. */
  record Window(@Nullable LocalDate declared, @Nullable LocalDate start, @Nullable LocalDate end) {}

  private PauseTerms() {}

  /** One scope for each kind that the words beside the pause name. */
  static List<PauseScope> scopes(Sentence s, int at) {
    boolean sea = false;
    boolean air = false;
    boolean energy = false;
    boolean partial = false;
    boolean local = false;
    for (int i = Math.max(0, at - 6); i < Math.min(s.size(), at + 9); i++) {
      Token token = s.token(i);
      sea |= token.is("maritime") || token.is("sea") || token.is("naval") || seaName(s, i);
      air |= token.is("air") && i < at || token.is("aerial");
      partial |= token.is("partial") || token.is("limited");
      local |= token.is("local") || token.is("localised") || token.is("localized");
      Mention target = s.at(i, "target");
      energy |= token.is("energy") || target != null && target.value() == Target.ENERGY;
    }
    if (sea && air) {
      return List.of(PauseScope.MARITIME, PauseScope.AIR);
    }
    PauseScope one =
        energy
            ? PauseScope.ENERGY
            : sea
                ? PauseScope.MARITIME
                : air
                    ? PauseScope.AIR
                    : local ? PauseScope.LOCAL : partial ? PauseScope.OTHER : PauseScope.FULL;
    return List.of(one);
  }

  private static boolean seaName(Sentence s, int i) {
    return s.word(i, "black") && s.word(i + 1, "sea");
  }

  /** Days; hours are rounded up to whole days. */
  static @Nullable Integer duration(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      String word = s.token(i).lower();
      int hyphen = word.indexOf('-');
      if (hyphen > 0) {
        Integer days = days(word.substring(0, hyphen), word.substring(hyphen + 1));
        if (days != null) {
          return days;
        }
      }
      if (word.equals("month-long") || word.equals("monthlong")) {
        return 30;
      }
      if (s.word(i - 1, "for") && i + 1 < s.size()) {
        Integer days = days(word, s.token(i + 1).lower());
        if (days != null) {
          return days;
        }
      }
    }
    return null;
  }

  private static @Nullable Integer days(String number, String unit) {
    Integer n = WORDS.get(number);
    if (n == null && number.matches("\\d{1,3}")) {
      n = Integer.valueOf(number);
    }
    if (n == null) {
      return null;
    }
    return switch (unit) {
      case "day", "days" -> n;
      case "hour", "hours" -> (n + 23) / 24;
      case "week", "weeks" -> n * 7;
      case "month", "months" -> n * 30;
      default -> null;
    };
  }

  static Window window(
      Sentence s, List<Dates.Found> dates, @Nullable LocalDate published, PauseStatus status) {
    LocalDate start = null;
    LocalDate end = null;
    LocalDate declared = published;
    for (Dates.Found found : dates) {
      DateRange date = found.date();
      boolean from = s.word(found.from() - 1, "from") || s.word(found.from() - 1, "starting");
      boolean to =
          s.word(found.from() - 1, "to")
              || s.word(found.from() - 1, "until")
              || s.word(found.from() - 1, "through");
      if (from || hours(s, found, "from")) {
        start = ahead(date.start(), published);
      } else if (to || hours(s, found, "to")) {
        end = ahead(date.end(), published);
      } else if (date.precision() == DatePrecision.DAY && status != PauseStatus.VIOLATED) {
        declared = date.start();
      }
    }
    return new Window(declared, start, end);
  }

  /** A pause may hold on days to come: "from 6 January" told on the 5th. */
  private static @Nullable LocalDate ahead(
      @Nullable LocalDate date, @Nullable LocalDate published) {
    boolean lastYears =
        date != null && published != null && date.isBefore(published.minusDays(300));
    return lastYears ? date.plusYears(1) : date;
  }

  private static boolean hours(Sentence s, Dates.Found found, String word) {
    for (int i = found.from() - 1; i >= Math.max(0, found.from() - 5); i--) {
      if (s.word(i, "from") || s.word(i, "to")) {
        return s.word(i, word);
      }
    }
    return false;
  }
}
