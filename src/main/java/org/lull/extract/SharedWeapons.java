package org.lull.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Weapon;

/**
 * Weapons that one sentence of an article leaves out and another tells: the dead of a night died of
 * the weapons of that night, and "the missiles" are those that were launched.
 */
final class SharedWeapons {

  private SharedWeapons() {}

  /** Victims, and strikes on a named place that "Russian strikes" leaves without a weapon. */
  private static boolean inherits(Draft d) {
    Measure measure = d.find().measure();
    boolean strike = measure == Measure.STRIKE || measure == Measure.HIT;
    boolean heard = d.find().sentence().at(d.find().anchor(), "explosion") != null;
    return d.people()
        || strike
            && d.local()
            && !heard
            && (d.find().counted() == null || d.find().counted().owned());
  }

  /** Victims and blows without a weapon, with that of the attack to which they belong. */
  static Draft armed(Draft d, List<Draft> all) {
    if (d.weapon() != Weapon.UNKNOWN || !inherits(d)) {
      return d;
    }
    for (Draft other : all) {
      boolean same =
          d.people()
              && !other.people()
              && other.find().sentence() == d.find().sentence()
              && other.attacker() == d.attacker()
              && other.weapon() != Weapon.UNKNOWN
              && other.find().measure() != Measure.INTERCEPTED;
      if (same) {
        return d.withWeapon(other.weapon());
      }
      boolean struck =
          d.people()
              && other.find().measure() == Measure.STRIKE
              && other.find().sentence() == d.find().sentence()
              && other.find().sentence().at(other.find().anchor(), "hit") != null
              && other.find().sentence().at(other.find().anchor(), "attack") == null
              && !beside(d.find(), other.find().anchor());
      if (struck && other.weapon() == Weapon.UNKNOWN) {
        return d; // "two were killed after forces struck a market": with what is not told
      }
    }
    Set<Weapon> here = EnumSet.noneOf(Weapon.class);
    Set<Weapon> everywhere = EnumSet.noneOf(Weapon.class);
    for (Draft other : all) {
      boolean same =
          !other.people()
              && other.weapon() != Weapon.UNKNOWN
              && other.attacker() == d.attacker()
              && other.find().measure() != Measure.ALERT
              && other.date().precision() != DatePrecision.CUMULATIVE
              && Objects.equals(other.date().eventDate(), d.date().eventDate());
      if (same && Coherence.shares(d, other)) {
        here.add(other.weapon());
      } else if (same
          && !other.local()
          && (other.find().measure() == Measure.LAUNCHED
              || other.find().measure() == Measure.STRIKE)) {
        everywhere.add(other.weapon());
      }
    }
    boolean struck = // "two buildings were hit", in the attack told before
        d.find().measure() == Measure.HIT
            && !here.contains(Weapon.MIXED)
            && Clauses.passive(d.find().sentence(), d.find().anchor());
    boolean local = d.people() || struck;
    Weapon told = here.isEmpty() || !local ? joined(everywhere) : joined(here);
    return told == Weapon.UNKNOWN ? d : d.withWeapon(told);
  }

  /** "houses were damaged and two people hurt": both by what was told before. */
  private static boolean beside(Find people, int struck) {
    Sentence s = people.sentence();
    int from = Math.min(people.anchor(), struck);
    for (int i = from; i < Math.max(people.anchor(), struck); i++) {
      if (s.word(i, "after") || s.word(i, "as") || s.word(i, "when")) {
        return false;
      }
    }
    return Clauses.passive(s, struck);
  }

  /** "the missiles", where all that the article tells of that side and day are of one kind. */
  static Draft kind(Draft d, List<Draft> all) {
    Counted counted = d.find().counted();
    if (d.weapon() != Weapon.MISSILE
        || counted == null
        || !counted.details().isEmpty()
        || !definite(d.find(), counted)) {
      return d;
    }
    Weapon kind = Weapon.UNKNOWN;
    for (Draft other : all) {
      boolean same =
          other.attacker() == d.attacker()
              && Objects.equals(other.date().eventDate(), d.date().eventDate());
      boolean exact =
          other.weapon() == Weapon.CRUISE_MISSILE || other.weapon() == Weapon.BALLISTIC_MISSILE;
      if (same && exact && kind != Weapon.UNKNOWN && kind != other.weapon()) {
        return d;
      }
      kind = same && exact ? other.weapon() : kind;
    }
    return kind == Weapon.UNKNOWN ? d : d.withWeapon(kind);
  }

  /** "the 30 missiles", "one of the missiles". */
  private static boolean definite(Find find, Counted counted) {
    for (int i = counted.from() - 1; i < counted.to(); i++) {
      if (find.sentence().word(i, "the")) {
        return true;
      }
    }
    return false;
  }

  private static Weapon joined(Set<Weapon> weapons) {
    Weapon out = Weapon.UNKNOWN;
    for (Weapon weapon : weapons) {
      out = WeaponsTold.join(out, weapon);
    }
    return out;
  }
}
