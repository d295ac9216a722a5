package org.lull.panel;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lull.lexicon.Weapon;

/** What the official tally of the whole country has for one attacker's day, by weapon. */
final class OfficialDay {
  static final OfficialDay NONE = new OfficialDay();

  private final Map<Weapon, Double> launched = new TreeMap<>();

  void add(Weapon weapon, double weapons) {
    launched.merge(weapon, weapons, Double::sum);
  }

  /** Weapons of which the tally has rows, and none launched. */
  Set<Weapon> zeros() {
    Set<Weapon> zeros = new TreeSet<>();
    launched.forEach(
        (weapon, sum) -> {
          if (sum == 0) {
            zeros.add(weapon);
          }
        });
    return zeros;
  }

  String state() {
    return launched.isEmpty()
        ? CoverageCalendar.UNKNOWN
        : zeros().size() == launched.size() ? CoverageCalendar.ZERO : CoverageCalendar.COUNTED;
  }
}
