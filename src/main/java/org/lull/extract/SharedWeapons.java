package org.lull.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/**
 * Weapons that one sentence of an article leaves out and another tells: the dead of a night died of
 * the weapons of that night, and "the missiles" are those that were launched.
 */
final class SharedWeapons {
  private static final int NEAR = 2;

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
      if (parted(d, other)) {
        continue;
      }
      boolean same =
          d.people()
              && !other.people()
              && other.find().sentence() == d.find().sentence()
              && other.attacker() == d.attacker()
              && other.weapon() != Weapon.UNKNOWN
              && (!d.local() || !other.local() || Coherence.shares(d, other))
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
    int nearest = Integer.MAX_VALUE;
    Set<Weapon> everywhere = EnumSet.noneOf(Weapon.class);
    boolean headline = d.find().sentence().field().equals("title");
    for (Draft other : all) {
      boolean same =
          !other.people()
              && other.weapon() != Weapon.UNKNOWN
              && other.attacker() == d.attacker()
              && other.find().measure() != Measure.ALERT
              && other.date().precision() != DatePrecision.CUMULATIVE
              && Objects.equals(other.date().eventDate(), d.date().eventDate());
      if (same && Coherence.shares(d, other)) {
        int apart = apart(d, other); // of several told there, the one told next to it
        if (apart < nearest) {
          here.clear();
          nearest = apart;
        }
        if (apart == nearest) {
          here.add(other.weapon());
        }
      } else if (same
          && !other.local()
          && (other.find().measure() == Measure.LAUNCHED
              || other.find().measure() == Measure.STRIKE
              || headline && other.find().measure() == Measure.HIT)) {
        everywhere.add(other.weapon());
      }
    }
    boolean struck = // "two buildings were hit", in the attack told before
        d.find().measure() == Measure.HIT
            && !here.contains(Weapon.MIXED)
            && Clauses.passive(d.find().sentence(), d.find().anchor());
    boolean local = d.people() || struck;
    Weapon campaign =
        specific(d, all) && everywhere.size() > 1 ? Weapon.UNKNOWN : joined(everywhere);
    Weapon told = here.isEmpty() || !local ? campaign : joined(here);
    return told == Weapon.UNKNOWN ? d : d.withWeapon(told);
  }

  /** "killed seven, including one killed when missiles hit Dnipro": the missiles killed the one. */
  private static boolean parted(Draft d, Draft other) {
    Sentence s = d.find().sentence();
    for (int i = d.find().anchor();
        other.find().sentence() == s && i < other.find().anchor();
        i++) {
      if (Section.part(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** "a strike on a parcel terminal": one blow, with one of the weapons of a night. */
  private static boolean specific(Draft d, List<Draft> all) {
    Sentence s = d.find().sentence();
    boolean untold = d.people() && !s.any(0, s.size(), "attack", "weapon", "shelling", "hit");
    for (Draft other : all) {
      Sentence told = other.find().sentence();
      int anchor = other.find().anchor();
      boolean before = // "Six more were injured."
          untold && told.field().equals(s.field()) && told.index() == s.index() - 1;
      boolean one =
          (told == s || before)
              && other.find().measure() == Measure.STRIKE
              && other.find().counted() == null
              && !told.token(anchor).lower().endsWith("s")
              && (other.target() != Target.UNSPECIFIED || told.word(anchor, "strike"))
              && other.local();
      if (one) {
        return true;
      }
    }
    return false;
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

  /** "the missiles", "both missiles", "two missiles" of those told before: of what kind. */
  static Draft kind(Draft d, List<Draft> all) {
    Counted counted = d.find().counted();
    boolean vague =
        d.weapon() == Weapon.MISSILE && (counted == null || counted.details().isEmpty());
    if (!vague) {
      return d;
    }
    if (rockets(d, all)) {
      return d.withWeapon(Weapon.ROCKET);
    }
    boolean definite = counted != null && definite(d.find(), counted);
    boolean part =
        counted != null
            && switch (d.find().measure()) {
              case INTERCEPTED, LOST, HIT -> true;
              default -> false;
            };
    Weapon kind = Weapon.UNKNOWN;
    for (Draft other : all) {
      boolean same =
          other.attacker() == d.attacker()
              && Objects.equals(other.date().eventDate(), d.date().eventDate());
      boolean exact =
          (other.weapon() == Weapon.CRUISE_MISSILE || other.weapon() == Weapon.BALLISTIC_MISSILE)
              && !Shares.of(other.find());
      boolean deadly = // "the missile killed three", of an Iskander
          d.people()
              && !other.people()
              && near(other, d)
              && the(d.find().sentence())
              && Coherence.shares(d, other);
      boolean alike = // "a missile hit the hospital. It was a Kh-101 that struck the hospital"
          d.find().measure() == Measure.HIT
              && Objects.equals(counted == null ? null : counted.most(), 1)
              && (other.find().measure() == Measure.HIT || other.find().measure() == Measure.STRIKE)
              && d.target() != Target.UNSPECIFIED
              && d.target() == other.target()
              && near(other, d)
              && Coherence.shares(d, other);
      boolean before = definite || deadly || alike || part && whole(other.find(), d.find());
      if (same && exact && before && kind != Weapon.UNKNOWN && kind != other.weapon()) {
        return d;
      }
      kind = same && exact && before ? other.weapon() : kind;
    }
    return kind == Weapon.UNKNOWN ? d : d.withWeapon(kind);
  }

  /** "launched five Kalibrs. Air defence shot down two missiles": no more than were launched. */
  private static boolean whole(Find launched, Find part) {
    int apart = part.sentence().index() - launched.sentence().index();
    boolean near =
        part.sentence().field().equals(launched.sentence().field())
            && apart >= 0
            && apart <= NEAR
            && launched.measure() == Measure.LAUNCHED
            && launched.counted() != null;
    Integer most = near ? launched.counted().most() : null;
    Integer many = near ? part.counted().most() : null;
    return most != null && many != null && many <= most;
  }

  /** Sentences between two reports; a headline stands before the first. */
  private static int apart(Draft a, Draft b) {
    return Math.abs(line(a.find().sentence()) - line(b.find().sentence()));
  }

  private static int line(Sentence s) {
    return s.field().equals("title") ? -1 : s.index();
  }

  private static boolean the(Sentence s) {
    return s.all("weapon").stream().anyMatch(weapon -> s.word(weapon.from() - 1, "the"));
  }

  private static boolean near(Draft a, Draft b) {
    Sentence s = a.find().sentence();
    Sentence t = b.find().sentence();
    return s.field().equals(t.field()) && Math.abs(s.index() - t.index()) <= NEAR;
  }

  /** A headline's HIMARS attack is the "missile attack" of its text. */
  private static boolean rockets(Draft d, List<Draft> all) {
    Draft first = all.get(0);
    return d.attacker() == Side.UA
        && d.detail() == null
        && first.find().sentence().field().equals("title")
        && "HIMARS".equals(first.detail())
        && first.attacker() == Side.UA
        && Objects.equals(first.date().eventDate(), d.date().eventDate());
  }

  /** "the 30 missiles", "one of the missiles", "both missiles". */
  private static boolean definite(Find find, Counted counted) {
    for (int i = counted.from() - 1; i < counted.to(); i++) {
      if (find.sentence().word(i, "the") || find.sentence().word(i, "both")) {
        return true;
      }
    }
    return find.sentence().word(counted.to(), "of")
        && find.sentence().word(counted.to() + 1, "the");
  }

  private static Weapon joined(Set<Weapon> weapons) {
    Weapon out = Weapon.UNKNOWN;
    for (Weapon weapon : weapons) {
      out = WeaponsTold.join(out, weapon);
    }
    return out;
  }
}
