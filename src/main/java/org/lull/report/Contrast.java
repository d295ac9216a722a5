package org.lull.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.panel.Agreed;
import org.lull.panel.Attack;
import org.lull.panel.Claim;

/**
 * One measure of one attack as several sides tell it, in one row.
 *
 * @param claims those with a number, at most one a side
 * @param agreed the figure that is counted, and why
 */
record Contrast(
    LocalDate day, Attack attack, Measure measure, List<Claim> claims, Optional<Agreed> agreed) {

  /** Where sides give numbers for the same thing, by day. */
  static List<Contrast> of(List<Attack> attacks) {
    List<Contrast> found = new ArrayList<>();
    for (Attack attack : attacks) {
      Map<Measure, List<Claim>> byMeasure = new LinkedHashMap<>();
      attack.claims().stream()
          .filter(claim -> number(claim) != null)
          .forEach(c -> byMeasure.computeIfAbsent(c.measure(), m -> new ArrayList<>()).add(c));
      byMeasure.forEach(
          (measure, claims) -> {
            if (attack.eventDate() != null && claims.size() > 1) {
              Optional<Agreed> agreed =
                  attack.agreed().stream().filter(a -> a.measure() == measure).findFirst();
              found.add(new Contrast(attack.eventDate(), attack, measure, claims, agreed));
            }
          });
    }
    found.sort(
        Comparator.comparing(Contrast::day)
            .thenComparing(c -> c.attack().attackId())
            .thenComparing(Contrast::measure));
    return found;
  }

  /** The number that a claim stands for: its best, else what bounds it. */
  static @Nullable Integer number(Claim claim) {
    return claim.best() != null ? claim.best() : claim.low() != null ? claim.low() : claim.high();
  }

  /** How far the sides are apart, as a ratio of the largest number to the smallest. */
  double spread() {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (Claim claim : claims) {
      int number = Objects.requireNonNull(number(claim));
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
    return (most + 1.0) / (least + 1.0);
  }

  String words() {
    return Words.day(day)
        + ", "
        + Words.attacker(attack.attacker())
        + ", "
        + Words.code(attack.weapon().code())
        + where();
  }

  /** What is counted, and when: {@code drones intercepted, 24 Mar 2025}. */
  String counted() {
    String what =
        switch (measure) {
          case KILLED, INJURED -> "people " + Words.code(measure.code());
          case HIT -> "hits by " + Words.weapons(attack.weapon());
          default -> Words.weapons(attack.weapon()) + " " + Words.code(measure.code());
        };
    return what + ", " + Words.day(day);
  }

  /** Whose attack it was, and where. */
  String whose() {
    return Words.attacker(attack.attacker()) + where();
  }

  private static @Nullable String country(Region region) {
    return region.country() == null ? null : Words.country(Side.valueOf(region.country()));
  }

  private String where() {
    List<String> places =
        attack.regions().stream()
            .map(region -> region.admin1() == null ? country(region) : Tile.name(region.admin1()))
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .distinct()
            .toList();
    if (places.isEmpty()) {
      return "";
    }
    return places.size() <= 3
        ? ", " + String.join(", ", places)
        : ", " + places.size() + " regions";
  }
}
