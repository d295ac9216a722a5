package org.lull.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Weapon;

/**
 * Reconciles all reports about one attacker and one night (or day, or range): the same inputs give
 * the same attacks in whatever order they come.
 */
public final class NightReconciler {
  private final AttackAssembler assembler;

  public NightReconciler(AgreementPolicy policy) {
    this.assembler = new AttackAssembler(policy);
  }

  /** Attacks in order of place, weapon and target; one placement per report, sorted by report. */
  public Reconciled reconcile(WhenAndWho when, Collection<ToldReport> reports) {
    List<Placement> placements = new ArrayList<>();
    List<ToldReport> asserting = new ArrayList<>();
    List<ToldReport> witnessing = new ArrayList<>();
    for (ToldReport told : reports) {
      if (told.duplicateOf() != null) {
        placements.add(
            new Placement(
                told.report().reportId(),
                null,
                null,
                "its article is a copy of " + told.duplicateOf()));
      } else if (denied(told.report()) || noticed(told.report())) {
        witnessing.add(told);
      } else {
        asserting.add(told);
      }
    }
    Map<UnitKey, List<ToldReport>> units = new ReportSorter(asserting).units();
    Map<UnitKey, List<ToldReport>> witnesses = new TreeMap<>();
    for (ToldReport told : witnessing) {
      Optional<UnitKey> unit = unitAround(told, units);
      if (unit.isPresent()) {
        witnesses.computeIfAbsent(unit.get(), k -> new ArrayList<>()).add(told);
      } else {
        placements.add(new Placement(told.report().reportId(), null, null, nowhere(told.report())));
      }
    }
    List<Attack> attacks = new ArrayList<>();
    units.forEach(
        (unit, told) -> {
          List<ToldReport> with = witnesses.getOrDefault(unit, List.of());
          Attack attack = assembler.assemble(when, unit, partOf(when, unit, units), told, with);
          attacks.add(attack);
          Stream.concat(told.stream(), with.stream())
              .map(t -> placed(t.report(), attack))
              .forEach(placements::add);
        });
    placements.sort(Comparator.comparing(Placement::reportId));
    return new Reconciled(attacks, placements);
  }

  static boolean denied(AttackReport report) {
    return report.certainty() == Certainty.DENIED;
  }

  private static boolean noticed(AttackReport report) {
    return report.measure() == Measure.ALERT || report.measure() == Measure.SIGHTED;
  }

  private static Placement placed(AttackReport report, Attack attack) {
    String role =
        denied(report)
            ? "denies this attack; counts for nothing"
            : noticed(report)
                ? "noticed where and when this attack was"
                : ReportSorter.zero(report) ? "a reported zero" : "tells of this attack";
    String reason =
        Objects.equals(report.eventDate(), attack.eventDate())
            ? role
            : role + "; dated " + report.eventDate() + " there, but its number is this day's";
    return new Placement(report.reportId(), attack.attackId(), null, reason);
  }

  private static String nowhere(AttackReport report) {
    return denied(report)
        ? "denies an attack that no other report tells of there and then"
        : "an alert or a sighting where no attack is told";
  }

  /** An attack in the same place, else in the region around it, else in a location within it. */
  private static Optional<UnitKey> unitAround(
      ToldReport told, Map<UnitKey, List<ToldReport>> units) {
    Place place = ReportSorter.placeOf(told);
    Comparator<UnitKey> sameWeaponFirst =
        Comparator.<UnitKey>comparingInt(u -> u.weapon() == told.report().weapon() ? 0 : 1)
            .thenComparing(Comparator.naturalOrder());
    Stream<List<UnitKey>> choices =
        Stream.of(
            units.keySet().stream().filter(u -> u.place().equals(place)).toList(),
            units.keySet().stream()
                .filter(u -> place.isLocation() && u.place().equals(place.around()))
                .toList(),
            units.keySet().stream()
                .filter(u -> u.place().isLocation() && u.place().around().equals(place))
                .toList());
    return choices
        .filter(found -> !found.isEmpty())
        .findFirst()
        .flatMap(found -> found.stream().min(sameWeaponFirst));
  }

  /**
   * The next larger attack that includes this one: the salvo of several weapons in the same place,
   * else the attack on the region around, else on the country; null for a whole.
   */
  private static @Nullable String partOf(
      WhenAndWho when, UnitKey unit, Map<UnitKey, List<ToldReport>> units) {
    Comparator<UnitKey> nearestFirst =
        Comparator.<UnitKey>comparingInt(
                u -> u.weapon() == unit.weapon() ? 0 : u.weapon() == Weapon.MISSILE ? 1 : 2)
            .thenComparingInt(u -> u.target() == unit.target() ? 0 : 1)
            .thenComparing(Comparator.naturalOrder());
    Place place = unit.place();
    while (true) {
      Place here = place;
      Optional<UnitKey> whole =
          units.keySet().stream()
              .filter(u -> u.place().equals(here))
              .filter(u -> here.equals(unit.place()) ? isSalvoOf(u, unit) : covers(u, unit))
              .filter(u -> units.get(u).stream().anyMatch(t -> !ReportSorter.zero(t.report())))
              .min(nearestFirst);
      if (whole.isPresent()) {
        return AttackAssembler.id(when, whole.get());
      }
      if (place.isWhole()) {
        return null;
      }
      place = place.around();
    }
  }

  /** In one place, missiles are the salvo of ballistic ones, a mixed attack that of its weapons. */
  private static boolean isSalvoOf(UnitKey whole, UnitKey part) {
    return WeaponKinds.includes(whole.weapon(), part.weapon())
        && (whole.target() == part.target() || whole.target() == TargetGroup.UNSPECIFIED);
  }

  private static boolean covers(UnitKey whole, UnitKey part) {
    return whole.weapon() == part.weapon() || WeaponKinds.includes(whole.weapon(), part.weapon());
  }
}
