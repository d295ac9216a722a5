package org.lull.panel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many people, as told day by day: a later and higher toll replaces an earlier one; a lower one
 * does so only when told by as many voices, since a part of the victims ("two children") is easily
 * taken for a toll.
 */
final class TollInTime {
  private TollInTime() {}

  /** The toll that stands after the last day; null where no article tells one. */
  static @Nullable Figure standing(List<ToldFigure> told) {
    Map<LocalDate, Map<Integer, Voices>> days = new TreeMap<>();
    for (ToldFigure one : told) {
      days.computeIfAbsent(one.day(), d -> new TreeMap<>())
          .merge(one.figure().value(), new Voices(one.figure(), 1), Voices::and);
    }
    Voices standing = null;
    for (Map<Integer, Voices> day : days.values()) {
      Voices today = ofDay(day.values());
      if (standing == null || today.figure().value() > standing.figure().value()) {
        standing = today;
      } else if (today.figure().value() == standing.figure().value()) {
        standing = standing.and(today);
      } else if (today.count() >= standing.count()) {
        standing = today;
      }
    }
    return standing == null ? null : standing.figure().ordered();
  }

  /** The highest that two voices tell, else the highest; given from low to high. */
  private static Voices ofDay(Collection<Voices> values) {
    Voices found = null;
    for (Voices voices : values) {
      if (found == null || voices.count() > 1 || found.count() == 1) {
        found = voices;
      }
    }
    if (found == null) {
      throw new IllegalArgumentException("a day without a toll has no toll");
    }
    return found;
  }

  private record Voices(Figure figure, int count) {
    Voices and(Voices other) {
      Figure sharper = other.figure.sharpness() > figure.sharpness() ? other.figure : figure;
      return new Voices(sharper, count + other.count);
    }
  }
}
