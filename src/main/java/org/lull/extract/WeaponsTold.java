package org.lull.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Target;
import org.lull.lexicon.Toponym;
import org.lull.lexicon.Weapon;
import org.lull.lexicon.WeaponKind;

/** With what an attack was made and what it struck, as far as the sentence tells. */
final class WeaponsTold {

  private WeaponsTold() {}

  static Weapon weapon(Find find) {
    Counted counted = find.counted();
    Sentence s = find.sentence();
    boolean people = find.measure().people();
    if (counted != null && counted.weapon() != Weapon.UNKNOWN && !people) {
      return counted.weapon() == Weapon.MISSILE && launcher(s, counted.to())
          ? Weapon.ROCKET
          : counted.weapon();
    }
    Weapon own = people && counted != null ? own(s, counted) : Weapon.UNKNOWN;
    if (own != Weapon.UNKNOWN) {
      return own;
    }
    int from =
        people
            ? Section.start(s, Clauses.start(s, find.anchor()), find.anchor())
            : Math.max(0, Math.min(find.from(), find.anchor() - 4));
    int to =
        people
            ? Section.end(s, find.anchor())
            : Math.min(
                Math.max(find.to(), Section.end(s, find.anchor())),
                Math.max(find.anchor(), Math.min(find.to(), Aftermath.end(s, find.anchor())))
                    + (find.measure() == Measure.STRIKE || find.measure() == Measure.HIT ? 6 : 0));
    to = Math.min(to, Section.until(s, find.anchor()));
    Weapon out = Weapon.UNKNOWN;
    Mention last = null;
    for (Mention mention : s.all("weapon")) {
      boolean more = // "in a mass drone and missile attack"
          last != null && last.to() + 1 == mention.from() && s.word(last.to(), "and");
      boolean same = // "with an Oreshnik hypersonic missile"
          last != null && last.to() == mention.from() && out.missile();
      boolean struck = // "hit five fighter jets"
          counted != null
              && counted.owned()
              && mention.from() >= counted.from()
              && mention.to() <= counted.to();
      boolean borne =
          struck
              || s.at(mention.to(), "carrier") != null
              || hits(find) && thing(s, mention.to())
              || aimedAt(s, mention, find.anchor())
              || s.at(Compounds.system(s, mention.to()), "launcher") != null && hits(find)
              || downed(s, mention, find);
      Weapon family = ((WeaponKind) mention.value()).family();
      boolean here = mention.from() >= from && (mention.from() < to || more);
      if (!borne && here && !(same && family.missile())) {
        out = join(out, family);
        last = mention;
      }
    }
    out = out == Weapon.UNKNOWN && !people ? doing(find) : out;
    if (!people && Wielded.gunners(s, find.anchor())) {
      return join(out, Weapon.ARTILLERY);
    }
    if (people && out != Weapon.UNKNOWN) {
      return join(out, beside(s, from, to));
    }
    for (Mention mention : s.all("shelling")) {
      if (!people && mention.from() >= from && mention.from() < to
          || out == Weapon.UNKNOWN && mention.from() >= from && mention.from() < to) {
        out = out == Weapon.ROCKET ? Weapon.ARTILLERY : join(out, Weapon.ARTILLERY);
      }
    }
    if (out == Weapon.ARTILLERY && beside(s, from, to) == Weapon.MIXED) {
      return Weapon.MIXED;
    }
    if (out == Weapon.UNKNOWN && !people && Wielded.shells(s, find.anchor())) {
      boolean raids = s.any(find.anchor() + 2, find.anchor() + 6, "airstrike");
      return raids ? Weapon.MIXED : Weapon.ARTILLERY; // "to shell and conduct airstrikes"
    }
    if (out == Weapon.UNKNOWN && s.any(from, to, "airstrike") && (local(s) || one(s, from, to))) {
      return Weapon.AIRCRAFT;
    }
    out = out == Weapon.UNKNOWN && !people ? Wielded.subject(s, find.anchor()) : out;
    out = out == Weapon.UNKNOWN && !people ? Wielded.strike(s, find.anchor()) : out;
    return out == Weapon.UNKNOWN ? Wielded.used(s) : out;
  }

  /** "conducted 50 artillery strikes, destroying two depots": with what it was done. */
  private static Weapon doing(Find find) {
    Sentence s = find.sentence();
    int anchor = find.anchor();
    Weapon out = Weapon.UNKNOWN;
    if (s.word(anchor - 1, ",") && s.token(anchor).lower().endsWith("ing")) {
      for (Mention blows : s.all("blows")) {
        out = blows.to() < anchor ? ((Counted) blows.value()).weapon() : out;
      }
    }
    return out;
  }

  /** "missiles fired from HIMARS launchers" are rockets. */
  private static boolean launcher(Sentence s, int after) {
    int i = s.any(after, after + 1, "launch", "fire") ? after + 1 : after;
    Mention from = s.word(i, "from") ? s.at(i + 1, "weapon") : null;
    return from != null && ((WeaponKind) from.value()).family() == Weapon.ROCKET;
  }

  /** "shelling and airstrikes", "drone attacks and shelling": the shelling or raid of a pair. */
  private static Weapon beside(Sentence s, int from, int to) {
    List<Mention> arms = new ArrayList<>(s.all("weapon"));
    arms.addAll(s.all("shelling"));
    arms.addAll(s.all("airstrike"));
    arms.sort(Comparator.comparingInt(Mention::from));
    for (int i = 1; i < arms.size(); i++) {
      Mention a = arms.get(i - 1);
      Mention b = arms.get(i);
      boolean here = a.from() >= from && b.to() <= to && a.to() <= b.from();
      if (here && paired(s, a.to(), b.from())) {
        boolean raid = s.at(a.from(), "airstrike") != null || s.at(b.from(), "airstrike") != null;
        boolean shells = s.at(a.from(), "shelling") != null || s.at(b.from(), "shelling") != null;
        if (raid || shells) {
          return raid ? Weapon.MIXED : Weapon.ARTILLERY;
        }
      }
    }
    return Weapon.UNKNOWN;
  }

  private static boolean paired(Sentence s, int from, int to) {
    boolean and = false;
    for (int i = from; i < to; i++) {
      and |= s.word(i, "and") || s.word(i, ",") || s.word(i, "well");
      boolean part =
          and && (s.word(i, "as") || s.word(i, "and") || s.word(i, "well") || s.word(i, ","));
      if (!part && s.at(i, "attack") == null && s.at(i, "side") == null && !s.word(i, "as")) {
        return false;
      }
    }
    return and;
  }

  /** "an attack on Russian cruise missiles that went by train": what was attacked. */
  private static boolean aimedAt(Sentence s, Mention weapon, int anchor) {
    for (int i = weapon.from() - 1; i > Math.max(anchor, weapon.from() - 4); i--) {
      if (s.word(i, "on") || s.word(i, "against")) {
        return s.at(anchor, "attack") != null && s.at(weapon.to(), "attack") == null;
      }
      if (s.at(i, "side") == null && s.at(i).size() > 0) {
        return false;
      }
    }
    return false;
  }

  /** "an S-400 air defense system": what is struck, but not "a drone port attack". */
  static boolean thing(Sentence s, int i) {
    Mention target = s.at(i, "target");
    return target != null && !s.any(target.to(), target.to() + 3, "attack");
  }

  private static boolean hits(Find find) {
    return find.counted() != null || find.sentence().at(find.anchor(), "hit") != null;
  }

  /** "struck positions and destroyed Russian drones": not what the positions were struck with. */
  static boolean downed(Sentence s, Mention weapon, Find find) {
    if (find.measure() != Measure.STRIKE && find.measure() != Measure.HIT) {
      return false;
    }
    if (s.at(find.anchor(), "debris") != null) {
      return false;
    }
    int i =
        s.endingAt(weapon.from(), "side") == null
            ? weapon.from()
            : s.endingAt(weapon.from(), "side").from();
    return s.endingAt(i, "intercept") != null;
  }

  /** "rockets killed three, and a man was killed by shelling": with what the last of them fell. */
  private static Weapon own(Sentence s, Counted victims) {
    boolean first = true;
    for (Mention before : s.all("victims")) {
      first &= before.from() >= victims.from();
    }
    for (int i = victims.to(); !first && i < Math.min(s.size(), victims.to() + 6); i++) {
      if (s.any(i, i + 1, "victims", "bare")) {
        return Weapon.UNKNOWN;
      }
      boolean by = s.word(i, "by") || s.word(i, "in") || s.word(i, "when");
      if (by && s.at(i + 1, "shelling") != null) {
        return Weapon.ARTILLERY;
      }
      Mention weapon = by ? s.at(s.word(i + 1, "a") ? i + 2 : i + 1, "weapon") : null;
      if (weapon != null) {
        return ((WeaponKind) weapon.value()).family();
      }
    }
    return Weapon.UNKNOWN;
  }

  static Weapon join(Weapon a, Weapon b) {
    if (a == Weapon.UNKNOWN || a == b || a == Weapon.AIRCRAFT) {
      return b == Weapon.UNKNOWN ? a : b; // aircraft that dropped bombs: bombs
    }
    if (b == Weapon.UNKNOWN || b == Weapon.AIRCRAFT) {
      return a;
    }
    boolean missiles = a.missile() && b.missile();
    return missiles ? Weapon.MISSILE : Weapon.MIXED;
  }

  /** "an air strike near Zaporizhzhia killed 100": one, and so by aircraft. */
  private static boolean one(Sentence s, int from, int to) {
    return s.all("airstrike").stream()
        .anyMatch(
            raid ->
                raid.from() >= from
                    && raid.from() < to
                    && s.token(raid.to() - 1).lower().endsWith("strike")
                    && !s.word(raid.from() - 1, "massive"));
  }

  /** Air strikes on a town are by aircraft; those of a campaign may be of any kind (ruling 10). */
  private static boolean local(Sentence s) {
    for (Mention mention : s.all("toponym")) {
      Toponym place = (Toponym) mention.value();
      if (!place.kind().equals("region")
          && !place.kind().equals("country")
          && place.population() < 700_000) {
        return true;
      }
    }
    return false;
  }

  static @Nullable String detail(Find find) {
    if (find.counted() != null) {
      List<String> details = find.counted().details();
      return details.isEmpty() ? null : String.join(", ", details);
    }
    for (int i = find.from(); i < find.to(); i++) {
      Mention weapon = find.sentence().at(i, "weapon");
      if (weapon != null && ((WeaponKind) weapon.value()).detail() != null) {
        return ((WeaponKind) weapon.value()).detail();
      }
    }
    return null;
  }

  /** "air defence caused a missile to hit a house": what is said to be the cause is not struck. */
  private static boolean blamed(Find find, Mention target) {
    return target.to() <= find.anchor() && find.sentence().word(target.to(), "caused");
  }

  static Target target(Find find, int zoneFrom, int zoneEnd) {
    boolean stopped =
        switch (find.measure()) {
          case INTERCEPTED, LOST, SIGHTED, ALERT -> true;
          default -> false;
        };
    if (stopped) {
      return Target.UNSPECIFIED;
    }
    int clause = Math.min(Clauses.start(find.sentence(), find.anchor()), find.from());
    for (Mention mention : find.sentence().all("target")) {
      boolean here = mention.from() >= Math.min(zoneFrom, find.from());
      if (here && mention.from() >= clause && mention.from() < zoneEnd && !blamed(find, mention)) {
        return (Target) mention.value();
      }
    }
    return Target.UNSPECIFIED;
  }
}
