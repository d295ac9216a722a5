package org.lull.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Region;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/**
 * What one sentence of an article leaves out another tells: a lead without a day is of the night
 * that the article goes on to tell, and the dead of a night died of the weapons of that night.
 */
final class Coherence {
  private static final int NEAR = 2;

  /** Index of the last sentence that sums up what is told below, under a headline that does. */
  private static final int LEAD = 2;

  /** What a headline tells, its text may date by any day of the week before. */
  private static final int WEEK = 6;

  /**
   * Reports that are looked at together: more than any article has, so that only lists without end
   * are cut, and take time in proportion to their length.
   */
  private static final int TOGETHER = 400;

  private Coherence() {}

  static List<Draft> settle(List<Draft> drafts, @Nullable LocalDate published) {
    List<Draft> out = new ArrayList<>(drafts.size());
    for (int from = 0; from < drafts.size(); from += TOGETHER) {
      int to = Math.min(drafts.size(), from + TOGETHER);
      out.addAll(together(drafts.subList(from, to), published));
    }
    return out;
  }

  private static List<Draft> together(List<Draft> drafts, @Nullable LocalDate published) {
    List<Draft> out = new ArrayList<>(drafts);
    if (published != null) {
      out.replaceAll(
          d -> d.dated() && !(weekend(d) && d.local()) ? d : dated(d, drafts, published));
    }
    List<Draft> told = List.copyOf(out);
    out.replaceAll(d -> placed(d, told));
    List<Draft> placed = List.copyOf(out);
    out.replaceAll(d -> targeted(d, placed));
    List<Draft> dated = List.copyOf(out);
    out.replaceAll(d -> d.weapon() == Weapon.UNKNOWN && inherits(d) ? armed(d, dated) : d);
    List<Draft> armed = List.copyOf(out);
    out.replaceAll(d -> d.weapon() == Weapon.MISSILE ? kind(d, armed) : d);
    return out;
  }

  /** The first dated report of the same side that is fresh news. */
  private static Draft dated(Draft d, List<Draft> all, LocalDate published) {
    boolean title = d.find().sentence().field().equals("title");
    boolean headed = all.get(0).find().sentence().field().equals("title");
    if (!title && d.find().sentence().index() > (headed ? LEAD : 0)) {
      return d;
    }
    for (Draft other : all) {
      LocalDate day = other.date().eventDate();
      boolean fresh =
          other.dated()
              && day != null
              && !day.isBefore(published.minusDays(title ? WEEK : NEAR))
              && !day.isAfter(published);
      boolean within = !weekend(d) || day != null && !day.isBefore(d.date().start());
      boolean same =
          within
              && d.attacker() == other.attacker()
              && (!d.local() || !other.local() || shares(d, other));
      if (fresh && same && later(other, d)) {
        return d.withDate(other.date());
      }
    }
    return d;
  }

  /** "over the weekend", of which the text may tell the day. */
  private static boolean weekend(Draft d) {
    LocalDate start = d.date().start();
    return d.date().precision() == DatePrecision.RANGE
        && start != null
        && start.getDayOfWeek() == DayOfWeek.SATURDAY
        && !start.plusDays(1).isBefore(d.date().end());
  }

  private static boolean later(Draft a, Draft b) {
    boolean headline = b.find().sentence().field().equals("title");
    boolean text = a.find().sentence().field().equals("text");
    return headline == !text ? a.find().sentence().index() > b.find().sentence().index() : headline;
  }

  /** A headline's victims fell where the text's only town is. */
  private static Draft placed(Draft d, List<Draft> all) {
    if (!d.people() || d.local() || !d.find().sentence().field().equals("title")) {
      return d;
    }
    List<Region> only = List.of();
    for (Draft other : all) {
      if (other.local() && other.attacker() == d.attacker()) {
        boolean same = only.isEmpty() || only.equals(other.regions());
        if (!same) {
          return d;
        }
        only = other.regions();
      }
    }
    return only.isEmpty() ? d : d.withRegions(only);
  }

  /** Who died in "a strike on an apartment building" died of that target. */
  private static Draft targeted(Draft d, List<Draft> all) {
    if (!d.people() || d.target() != Target.UNSPECIFIED) {
      return d;
    }
    for (Draft other : all) {
      boolean same =
          !other.people()
              && other.find().sentence() == d.find().sentence()
              && other.target() != Target.UNSPECIFIED
              && other.attacker() == d.attacker();
      if (same) {
        return d.withTarget(other.target());
      }
    }
    Draft told = null; // "Seventeen others were taken to hospital", of the market struck before
    for (Draft other : all) {
      boolean struck =
          !other.people()
              && other.target() != Target.UNSPECIFIED
              && other.target() != Target.MILITARY;
      boolean same =
          other.attacker() == d.attacker()
              && Objects.equals(other.date().eventDate(), d.date().eventDate())
              && shares(d, other);
      told = struck && same && just(other, d) ? other : told;
    }
    return told == null ? d : d.withTarget(told.target());
  }

  /** Told in one of the sentences right before, or in the headline of a text's first. */
  private static boolean just(Draft before, Draft d) {
    int apart = d.find().sentence().index() - before.find().sentence().index();
    boolean field = before.find().sentence().field().equals(d.find().sentence().field());
    boolean headline = before.find().sentence().field().equals("title");
    return field ? apart > 0 && apart <= NEAR : headline && d.find().sentence().index() == 0;
  }

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

  private static Draft armed(Draft d, List<Draft> all) {
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
      if (same && shares(d, other)) {
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
  private static Draft kind(Draft d, List<Draft> all) {
    Counted counted = d.find().counted();
    if (counted == null || !counted.details().isEmpty() || !definite(d.find(), counted)) {
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

  private static boolean shares(Draft a, Draft b) {
    for (Region x : a.regions()) {
      for (Region y : b.regions()) {
        if (x.admin1() != null && x.admin1().equals(y.admin1())) {
          return true;
        }
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
