package org.lull.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/**
 * The same claim said twice in an article is one report: the fullest, the earliest among equals,
 * from the text before the title.
 */
final class Duplicates {

  private Duplicates() {}

  /**
   * @param resumed those of an attack told before ("The strikes, which ..."), by identity
   */
  static List<AttackReport> attacks(List<AttackReport> reports, Set<AttackReport> resumed) {
    Map<Key, List<AttackReport>> alike = new HashMap<>();
    Set<AttackReport> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
    List<AttackReport> kept = new ArrayList<>();
    Set<AttackReport> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (AttackReport r : resumed) {
      if (reports.stream().anyMatch(other -> follows(r, other))) {
        told.add(r);
      }
    }
    for (AttackReport report : reports) {
      List<AttackReport> others = alike.computeIfAbsent(Key.of(report), key -> new ArrayList<>(1));
      int same = -1;
      for (int i = 0; i < others.size() && same < 0; i++) {
        boolean adds = told.contains(report) && others.get(i).target() != report.target();
        boolean again = resumed.contains(report) && report.eventDate() == null;
        same = !adds && same(others.get(i), report, again) ? i : -1;
      }
      if (same >= 0 && !fuller(report, others.get(same))) {
        continue;
      }
      if (same >= 0) {
        replaced.add(others.remove(same));
      }
      others.add(report);
      kept.add(report);
    }
    kept.removeIf(replaced::contains);
    List<AttackReport> out = new ArrayList<>(kept);
    out.removeIf(r -> headline(r, kept) || !told.contains(r) && lead(r, kept));
    return out;
  }

  /** "Over 100 munitions" of a headline is the 102 of its text. */
  private static boolean headline(AttackReport r, List<AttackReport> all) {
    Integer told = r.countBest();
    Integer least = r.countLow();
    if (r.evidenceIn().equals("title") && told == null && least != null && r.countHigh() == null) {
      return all.stream().anyMatch(other -> exact(other, r, least));
    }
    if (!r.evidenceIn().equals("title") || told == null || told == 0) {
      return false;
    }
    for (AttackReport other : all) {
      Integer best = other.countBest();
      boolean alike =
          other.evidenceIn().equals("text")
              && best != null
              && other.measure() == r.measure()
              && other.attacker() == r.attacker()
              && Math.abs(best - told) <= 0.1 * best;
      if (alike) {
        return true;
      }
    }
    return false;
  }

  /** "Dozens injured" of a headline are the 32 of its text. */
  private static boolean exact(AttackReport other, AttackReport r, int least) {
    Integer best = other.countBest();
    return other.evidenceIn().equals("text")
        && best != null
        && other.measure() == r.measure()
        && other.attacker() == r.attacker()
        && best >= least
        && best < 10 * least;
  }

  /** What two reports must have in common to be one; only such are compared, one by one. */
  private record Key(
      @Nullable Side attacker,
      Measure measure,
      @Nullable Integer low,
      @Nullable Integer best,
      @Nullable Integer high) {

    static Key of(AttackReport r) {
      Measure measure = numbered(r) ? r.measure() : family(r.measure());
      return new Key(r.attacker(), measure, r.countLow(), r.countBest(), r.countHigh());
    }
  }

  /** {@code again}: the second is "the attack" of no day of its own. */
  private static boolean same(AttackReport a, AttackReport b, boolean again) {
    if (numbered(a) != numbered(b) || !Objects.equals(a.attacker(), b.attacker())) {
      return false;
    }
    if (numbered(a)) {
      boolean counts =
          Objects.equals(a.countLow(), b.countLow())
              && Objects.equals(a.countBest(), b.countBest())
              && Objects.equals(a.countHigh(), b.countHigh());
      return a.measure() == b.measure()
          && counts
          && (a.weapon() == b.weapon()
              || a.weapon() == Weapon.UNKNOWN
              || b.weapon() == Weapon.UNKNOWN)
          && compatible(a, b)
          && near(a, b)
          && (a.claimantSide() == b.claimantSide()
              || a.claimantSide() == null
              || b.claimantSide() == null);
    }
    return family(a.measure()) == family(b.measure())
        && admin(a).equals(admin(b))
        && !apart(a, b)
        && (again || near(a, b))
        && (a.weapon() == b.weapon()
            || a.weapon() == Weapon.UNKNOWN
            || b.weapon() == Weapon.UNKNOWN);
  }

  /**
   * An unnumbered strike that names no place is folded into a report of the same side and date that
   * does.
   */
  private static boolean lead(AttackReport r, List<AttackReport> all) {
    if (!numbered(r) && r.measure() == Measure.INTERCEPTED) {
      return all.stream().anyMatch(other -> counts(other, r));
    }
    if (numbered(r) || family(r.measure()) != Measure.STRIKE) {
      return false;
    }
    if (!admin(r).isEmpty()) {
      return summed(r, all);
    }
    for (AttackReport other : all) {
      boolean tells =
          !other.equals(r)
              && (numbered(other) && other.measure() != Measure.INTERCEPTED
                  || !admin(other).isEmpty())
              && (family(other.measure()) == Measure.STRIKE || other.measure() == Measure.LAUNCHED)
              && Objects.equals(other.attacker(), r.attacker())
              && near(r, other)
              && (r.weapon() == Weapon.UNKNOWN || r.weapon() == other.weapon());
      if (tells) {
        return true;
      }
    }
    return false;
  }

  /** "Drones downed", and how many of them. */
  private static boolean counts(AttackReport other, AttackReport r) {
    return numbered(other)
        && other.measure() == Measure.INTERCEPTED
        && other.attacker() == r.attacker()
        && near(other, r)
        && admin(other).containsAll(admin(r));
  }

  /** "The strikes, which hit a hospital": told after the number, it says what it did not. */
  private static boolean follows(AttackReport r, AttackReport other) {
    boolean text = r.evidenceIn().equals("text") && other.evidenceIn().equals("text");
    return text
        && numbered(other)
        && near(r, other)
        && other.attacker() == r.attacker()
        && other.target() != r.target()
        && r.begin() > other.begin()
        && r.target() != Target.UNSPECIFIED;
  }

  /** A summary whose regions the details of the same sentence tell one by one. */
  private static boolean summed(AttackReport r, List<AttackReport> all) {
    Set<String> left = admin(r);
    if (left.size() < 2) {
      return false;
    }
    int details = 0;
    for (AttackReport other : all) {
      boolean detail =
          !other.equals(r)
              && other.begin() == r.begin()
              && family(other.measure()) == Measure.STRIKE
              && left.containsAll(admin(other))
              && !admin(other).isEmpty()
              && admin(other).size() < admin(r).size();
      if (detail) {
        left.removeAll(admin(other));
        details++;
      }
    }
    return details > 1 && left.isEmpty();
  }

  private static Measure family(Measure measure) {
    return measure == Measure.HIT || measure == Measure.LAUNCHED ? Measure.STRIKE : measure;
  }

  private static boolean near(AttackReport a, AttackReport b) {
    return Objects.equals(a.eventDate(), b.eventDate());
  }

  private static boolean compatible(AttackReport a, AttackReport b) {
    Set<String> left = admin(a);
    Set<String> right = admin(b);
    return left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains);
  }

  /** Both name towns of the region, and none is the same. */
  private static boolean apart(AttackReport a, AttackReport b) {
    Set<String> left = towns(a);
    Set<String> right = towns(b);
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
  }

  private static Set<String> towns(AttackReport r) {
    Set<String> out = new HashSet<>();
    r.regions()
        .forEach(
            region -> {
              if (region.location() != null) {
                out.add(region.location());
              }
            });
    return out;
  }

  private static Set<String> admin(AttackReport r) {
    Set<String> out = new HashSet<>();
    r.regions()
        .forEach(
            region -> {
              if (region.admin1() != null) {
                out.add(region.admin1());
              }
            });
    return out;
  }

  private static boolean numbered(AttackReport r) {
    return r.countLow() != null || r.countBest() != null || r.countHigh() != null;
  }

  private static boolean fuller(AttackReport a, AttackReport b) {
    return weight(a) > weight(b);
  }

  private static int weight(AttackReport r) {
    int weight = r.evidenceIn().equals("text") ? 1 : 0;
    weight += admin(r).isEmpty() ? 0 : 4;
    weight += r.weapon() == Weapon.UNKNOWN ? 0 : 2;
    weight += r.claimantSide() == null ? 0 : 1;
    return weight;
  }
}
