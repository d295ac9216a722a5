package org.lull.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/**
 * One measure of all attacks of an attacker's day, without counting anything twice: of each attack
 * what it adds beyond the smaller ones inside it (locations in regions, regions in joint and
 * national numbers, ballistic missiles in missiles, missiles in a mixed salvo). A number that a
 * party to the war tells for the whole country closes the sum: regional numbers that do not fit
 * into it are not counted, unless that party itself tells more of a part, and so did not mean the
 * whole. Any other whole is at least the sum of its parts.
 */
final class Figures {
  /** A number from which on it is unlikely that two attacks have it by chance. */
  private static final int TELLING = 10;

  private final Measure measure;
  private final List<CountedAttack> smallestFirst;
  private final Map<String, Span> added = new HashMap<>();

  Figures(Measure measure, List<CountedAttack> attacks) {
    this.measure = measure;
    this.smallestFirst = attacks.stream().sorted(Comparator.naturalOrder()).toList();
    for (CountedAttack attack : smallestFirst) {
      Span told = attack.told(measure);
      if (told != null) {
        if (closes(attack)) {
          fit(attack, told);
        }
        added.put(attack.attack().attackId(), told.beyond(inside(attack)));
      }
    }
  }

  /** What the attack adds; null where it tells no number that counts. */
  @Nullable Span added(CountedAttack attack) {
    return added.get(attack.attack().attackId());
  }

  private Span inside(CountedAttack whole) {
    Span sum = Span.ZERO;
    for (CountedAttack part : smallestFirst) {
      Span span = added.get(part.attack().attackId());
      if (span != null && includes(whole, part)) {
        sum = sum.plus(span);
      }
    }
    return sum;
  }

  private boolean includes(CountedAttack whole, CountedAttack part) {
    Weapon weapon = whole.attack().weapon();
    boolean kind = WeaponKinds.includes(weapon, part.attack().weapon());
    if (whole.place().equals(part.place())) {
      return kind && !measure.people();
    }
    if (sameNumber(whole, part)) {
      return true;
    }
    boolean target =
        measure != Measure.HIT
            || whole.target() == TargetGroup.UNSPECIFIED
            || whole.target() == part.target();
    boolean armed = measure.people() || kind || weapon == part.attack().weapon();
    return whole.contains(part) && target && armed;
  }

  /** One number of one side, told once with these regions and once with those. */
  private boolean sameNumber(CountedAttack one, CountedAttack other) {
    Span told = one.told(measure);
    Span again = other.told(measure);
    return one.place().overlaps(other.place())
        && one.attack().weapon() == other.attack().weapon()
        && told != null
        && again != null
        && told.best() == again.best()
        && told.best() >= TELLING
        && one.sharesTeller(other, measure);
  }

  private boolean closes(CountedAttack attack) {
    return attack.place().isWhole()
        && !measure.people()
        && attack.toldBy(measure).stream().anyMatch(s -> s == Side.RU || s == Side.UA)
        && smallestFirst.stream().noneMatch(part -> exceeds(part, attack));
  }

  /** "A new weapon destroyed a drone", where the same side's air force tells of 19 over regions. */
  private boolean exceeds(CountedAttack part, CountedAttack whole) {
    Span some = part.told(measure);
    Span all = whole.told(measure);
    return some != null
        && all != null
        && some.best() > all.best()
        && part.attack().weapon() == whole.attack().weapon()
        && includes(whole, part)
        && part.sharesTeller(whole, measure);
  }

  /** Keeps the parts that fit: those of the whole's own tellers, best told and greatest first. */
  private void fit(CountedAttack whole, Span told) {
    List<CountedAttack> parts = new ArrayList<>();
    for (CountedAttack part : smallestFirst) {
      if (added.containsKey(part.attack().attackId())
          && part.attack().weapon() == whole.attack().weapon()
          && includes(whole, part)) {
        parts.add(part);
      }
    }
    parts.sort(
        Comparator.<CountedAttack>comparingInt(p -> p.place().isJoint() ? 1 : 0)
            .thenComparingInt(p -> p.sharesTeller(whole, measure) ? 0 : 1)
            .thenComparing(p -> p.attack().articles(), Comparator.reverseOrder())
            .thenComparing(p -> added.get(p.attack().attackId()).best(), Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder()));
    double room = told.best();
    for (CountedAttack part : parts) {
      double best = added.get(part.attack().attackId()).best();
      if (best <= room) {
        room -= best;
      } else {
        added.remove(part.attack().attackId());
      }
    }
  }
}
