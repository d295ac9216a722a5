package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Region;
import org.lull.lexicon.Target;
import org.lull.lexicon.Toponym;

/** The terms of a pause: what it spares, where, and for how long. */
final class PauseTerms {
  private static final int AFTER = 7;
  private static final int FAR = 12;
  private static final int SPOT = 20;
  private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");
  private static final String[] KINDS = {"sea", "maritime", "naval", "air", "energy"};
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("a", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("ten", 10),
          Map.entry("thirty", 30),
          Map.entry("sixty", 60));
  private static final Map<String, Integer> HOURS =
      Map.of(
          "hour", 1, "hours", 1, "day", 24, "days", 24, "week", 168, "weeks", 168, "month", 720,
          "months", 720);

  private PauseTerms() {}

  /** Hours in a unit of time, or null. */
  static @Nullable Integer unit(String word) {
    return HOURS.get(word);
  }

  /** One scope for each kind that the phrase, or the words right after it, name. */
  static List<PauseScope> scopes(Sentence s, Mention phrase, PauseStatus status) {
    int end = end(s, phrase);
    List<PauseScope> out = new ArrayList<>();
    if (names(s, phrase.from(), end, "sea", "maritime", "naval", "shipping", "ships", "vessels")
        || follow(s, phrase.from(), end, "black", "sea")) {
      out.add(PauseScope.MARITIME);
    }
    boolean verb = phrase.value() instanceof String;
    boolean air =
        names(s, phrase.from(), verb ? end : phrase.to(), "air", "aerial", "sky", "skies")
            || follow(s, phrase.to(), end, "in", "the", "air")
            || follow(s, phrase.to(), end, "covering", "air")
            || follow(s, phrase.to(), end, "in", "the", "skies");
    if (air) {
      out.add(PauseScope.AIR);
    }
    if (names(s, phrase.from(), end, "energy", "electricity", "grid") || energy(s, phrase, end)) {
      out.add(PauseScope.ENERGY);
    }
    boolean far = names(s, phrase.from(), end, "long-range", "deep", "long-distance");
    if (far && (out.isEmpty() || out.equals(List.of(PauseScope.MARITIME)))) {
      out.add(0, PauseScope.LONG_RANGE);
    }
    if (!out.isEmpty()) {
      return out;
    }
    if (names(s, phrase.from(), phrase.to(), "humanitarian")) {
      return List.of(PauseScope.HUMANITARIAN);
    }
    boolean local =
        names(s, phrase.from(), phrase.to(), "local", "localised", "localized", "zones", "zone");
    boolean placed = !regions(s, phrase, status).isEmpty() || spot(s, phrase);
    boolean corridor = status != PauseStatus.PROPOSED && s.has("corridor");
    if (local || corridor || status != PauseStatus.VIOLATED && placed) {
      return List.of(PauseScope.LOCAL);
    }
    boolean partial =
        names(s, phrase.from(), phrase.to(), "partial", "limited")
            || verb && names(s, phrase.from(), end, "cities", "city", "civilian", "civilians");
    return List.of(partial ? PauseScope.OTHER : PauseScope.FULL);
  }

  /** The places in which it would hold: those that a preposition right after the phrase ties. */
  static List<Region> regions(Sentence s, Mention phrase, PauseStatus status) {
    List<Region> out = new ArrayList<>();
    if (status == PauseStatus.VIOLATED) {
      return out; // the places named are those of the attacks
    }
    boolean halt = phrase.value() instanceof String;
    for (int i = phrase.to(); i < end(s, phrase); i++) {
      Mention place = s.at(i, "toponym");
      boolean struck = halt && s.word(phrase.to(), "on") && i == phrase.to() + 1;
      boolean tied = place != null && (struck || place(s, phrase.to(), i));
      if (place != null && tied && !((Toponym) place.value()).kind().equals("country")) {
        for (Region region : ((Toponym) place.value()).regions()) {
          boolean capital =
              !struck && s.at(i, "side") != null; // "talks in Moscow" is no local truce
          if (region.admin1() != null && !capital && !out.contains(region)) {
            out.add(region);
          }
        }
      }
    }
    return List.copyOf(out);
  }

  private static boolean place(Sentence s, int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - 4); i--) {
      if (s.word(i, "in") || s.word(i, "around") || s.word(i, "near") || s.word(i, "at")) {
        return true;
      }
    }
    return false;
  }

  /** "a ceasefire for Wednesday to the soldiers holed up in the Azovstal works". */
  private static boolean spot(Sentence s, Mention phrase) {
    for (int i = phrase.to(); i < Math.min(s.size(), phrase.to() + SPOT); i++) {
      if (s.word(i, ",") || s.word(i, "as") || s.at(i, "say") != null) {
        return false;
      }
      if (s.at(i, "spot") != null) {
        return true;
      }
    }
    return false;
  }

  /** The phrase and a few words more, as far as its clause goes. */
  private static int end(Sentence s, Mention phrase) {
    int end = phrase.to();
    int limit = phrase.to() + AFTER;
    while (end < s.size() && (end < limit || list(s, end))) {
      boolean list = list(s, end);
      limit = list ? end + AFTER : limit;
      boolean stops =
          s.word(end, ",") && !list
              || s.word(end, ";")
              || s.word(end, "as")
              || s.word(end, "after")
              || s.word(end, "but")
              || s.word(end, "while")
              || s.word(end, "despite")
              || s.word(end, "that")
              || s.word(end, "when")
              || s.at(end, "say") != null
              || PausePhrases.at(s, end) != null;
      if (stops) {
        break;
      }
      end++;
    }
    return end;
  }

  /** "in the air, at sea": the comma of a list of kinds. */
  private static boolean list(Sentence s, int i) {
    return s.word(i, ",") && names(s, i + 1, Math.min(s.size(), i + 3), KINDS);
  }

  private static boolean names(Sentence s, int from, int to, String... words) {
    for (int i = from; i < to; i++) {
      for (String word : words) {
        if (s.word(i, word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean follow(Sentence s, int from, int to, String... words) {
    for (int i = from; i < to; i++) {
      boolean all = true;
      for (int j = 0; j < words.length; j++) {
        all &= s.word(i + j, words[j]);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static boolean energy(Sentence s, Mention phrase, int end) {
    for (int i = phrase.from(); i < end; i++) {
      Mention target = s.at(i, "target");
      if (target != null && target.value() == Target.ENERGY && !s.word(i, "nuclear")) {
        return phrase.value() instanceof String;
      }
    }
    return false;
  }

  /** Days, hours rounded up to whole days: in the phrase, or "for 30 days" soon after it. */
  static @Nullable Integer duration(Sentence s, Mention phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Integer days = told(s, i);
      if (days != null) {
        return days;
      }
    }
    for (int i = phrase.to(); i < Math.min(s.size(), phrase.to() + FAR); i++) {
      boolean longer = s.word(i, "by") && s.endingAt(i, "longer") != null;
      boolean lasting = longer || s.word(i, "for") || s.word(i, "lasting") || s.word(i, "of");
      boolean least = s.word(i + 1, "at") && s.word(i + 2, "least");
      Integer days = lasting ? told(s, least ? i + 3 : i + 1) : null;
      if (days != null) {
        return days;
      }
    }
    return null;
  }

  private static @Nullable Integer told(Sentence s, int i) {
    if (i >= s.size()) {
      return null;
    }
    String word = s.token(i).lower();
    if (word.equals("month-long") || word.equals("monthlong")) {
      return 30;
    }
    if (word.equals("week-long") || word.equals("weeklong")) {
      return 7;
    }
    String[] parts = word.split("-");
    if (parts.length >= 2) {
      return days(parts[0], parts[1]);
    }
    int unit = s.word(i + 1, "-") || s.word(i + 1, "full") ? i + 2 : i + 1;
    return unit < s.size() ? days(word, s.token(unit).lower()) : null;
  }

  private static @Nullable Integer days(String number, String unit) {
    String digits = number.toLowerCase(Locale.ROOT);
    Integer n = NUMBERS.get(digits);
    if (n == null && FIGURE.matcher(digits).matches()) {
      n = Integer.valueOf(digits);
    }
    Integer hours = HOURS.get(unit);
    return n == null || hours == null ? null : (n * hours + 23) / 24;
  }
}
