package org.lull.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lull.extract.AttackReport;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Weapon;

/**
 * Says of each report of one attacker and night which attack it tells of. Numbers of weapons keep
 * the weapon they name; what names none goes with the weapon most told of in that place, and so do
 * the victims, who would else be counted once per weapon that some article names. Targets part the
 * strikes of one place and weapon; what names no target goes with the one most told of.
 */
final class ReportSorter {
  private final List<ToldReport> reports;
  private final Map<Place, Weapon> weaponOf = new HashMap<>();
  private final Map<Place, Weapon> missileOf = new HashMap<>();
  private final Map<String, TargetGroup> targetOf = new HashMap<>();

  ReportSorter(Collection<ToldReport> reports) {
    this.reports = reports.stream().sorted(ToldReport.IN_TIME).toList();
    Map<Place, List<ToldReport>> places = new TreeMap<>();
    for (ToldReport told : this.reports) {
      places.computeIfAbsent(placeOf(told), p -> new ArrayList<>()).add(told);
    }
    places.forEach(this::learnWeapon);
    places.forEach(this::learnTargets);
  }

  /** Attacks in order of place, weapon and target, each with its reports in time order. */
  Map<UnitKey, List<ToldReport>> units() {
    Map<UnitKey, List<ToldReport>> units = new TreeMap<>();
    for (ToldReport told : reports) {
      units.computeIfAbsent(unitOf(told), k -> new ArrayList<>()).add(told);
    }
    return units;
  }

  static Place placeOf(ToldReport told) {
    return Place.of(told.report().regions());
  }

  private UnitKey unitOf(ToldReport told) {
    AttackReport report = told.report();
    Place place = placeOf(told);
    Weapon weapon = weaponOf(place, report);
    TargetGroup principal =
        targetOf.getOrDefault(place.key() + '|' + weapon, TargetGroup.UNSPECIFIED);
    TargetGroup own = TargetGroup.of(report.target());
    boolean parted = report.measure() == Measure.STRIKE || report.measure() == Measure.HIT;
    return new UnitKey(place, weapon, parted && own != TargetGroup.UNSPECIFIED ? own : principal);
  }

  private Weapon weaponOf(Place place, AttackReport report) {
    Weapon principal = weaponOf.getOrDefault(place, Weapon.UNKNOWN);
    if (report.measure().people()) {
      return principal;
    }
    if (Figure.told(report)) {
      return report.weapon();
    }
    return switch (report.weapon()) {
      case UNKNOWN, MIXED -> principal;
      case MISSILE -> missileOf.getOrDefault(place, Weapon.MISSILE);
      default -> report.weapon();
    };
  }

  private void learnWeapon(Place place, List<ToldReport> here) {
    Weapon named = mostTold(here, r -> r.weapon() != Weapon.UNKNOWN && r.weapon() != Weapon.MIXED);
    Weapon generic = mostTold(here, r -> r.weapon() == Weapon.MIXED);
    Weapon missile = mostTold(here, r -> WeaponKinds.includes(Weapon.MISSILE, r.weapon()));
    if (missile != Weapon.UNKNOWN) {
      missileOf.put(place, missile);
    }
    weaponOf.put(
        place,
        named == Weapon.UNKNOWN
            ? generic
            : named == Weapon.MISSILE ? missileOf.getOrDefault(place, named) : named);
  }

  private static Weapon mostTold(List<ToldReport> here, Predicate<AttackReport> named) {
    Map<Weapon, Set<String>> voices = new TreeMap<>();
    for (ToldReport told : here) {
      if (!zero(told.report()) && named.test(told.report())) {
        voices
            .computeIfAbsent(told.report().weapon(), w -> new HashSet<>())
            .add(told.report().articleId());
      }
    }
    return most(voices, Weapon.UNKNOWN);
  }

  private void learnTargets(Place place, List<ToldReport> here) {
    Map<Weapon, Map<TargetGroup, Set<String>>> voices = new TreeMap<>();
    for (ToldReport told : here) {
      TargetGroup group = TargetGroup.of(told.report().target());
      if (group != TargetGroup.UNSPECIFIED) {
        voices
            .computeIfAbsent(weaponOf(place, told.report()), w -> new TreeMap<>())
            .computeIfAbsent(group, g -> new HashSet<>())
            .add(told.report().articleId());
      }
    }
    voices.forEach(
        (weapon, groups) ->
            targetOf.put(place.key() + '|' + weapon, most(groups, TargetGroup.UNSPECIFIED)));
  }

  /** The key with most voices; of equals the first in the order of its kind. */
  private static <K> K most(Map<K, Set<String>> voices, K none) {
    K found = none;
    int most = 0;
    for (Map.Entry<K, Set<String>> entry : voices.entrySet()) {
      if (entry.getValue().size() > most) {
        most = entry.getValue().size();
        found = entry.getKey();
      }
    }
    return found;
  }

  /** A reported zero of weapons or strikes; "no casualties" is not coded. */
  static boolean zero(AttackReport report) {
    return !report.measure().people()
        && Integer.valueOf(0).equals(report.countBest())
        && Integer.valueOf(0).equals(report.countHigh());
  }
}
