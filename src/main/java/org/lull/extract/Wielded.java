package org.lull.extract;

import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Weapon;
import org.lull.lexicon.WeaponKind;

/** The weapon that is the subject of a verb of striking, however far before it. */
final class Wielded {
  private static final int OPENS = 4;

  private Wielded() {}

  /** "Drones operated by the SBU struck five jets", "aircraft conducted five strikes". */
  static Weapon subject(Sentence s, int verb) {
    boolean strikes = s.any(verb, verb + 1, "hit", "fire", "launch");
    if (!strikes || s.at(verb, "attack") != null || Clauses.passive(s, verb)) {
      return Weapon.UNKNOWN;
    }
    if (s.at(verb - 1, "flyers") != null) {
      return Weapon.AIRCRAFT;
    }
    int start = Clauses.start(s, verb);
    for (int i = start; i < Math.min(verb, start + OPENS); i++) {
      Mention weapon = s.at(i, "weapon");
      if (weapon != null) {
        boolean flown = s.at(weapon.to(), "flown") != null && !s.any(weapon.to() + 1, verb, "hit");
        return flown ? ((WeaponKind) weapon.value()).family() : Weapon.UNKNOWN;
      }
    }
    return Weapon.UNKNOWN;
  }

  /** "shot down two missiles and the remaining three struck a field": the missiles did. */
  static boolean flies(Find find) {
    Counted counted = find.counted();
    return find.measure() == Measure.HIT
        && counted != null
        && counted.weapon() != Weapon.UNKNOWN
        && counted.to() <= find.anchor()
        && counted.to() >= find.anchor() - 2
        && find.sentence().any(0, counted.from(), "intercept");
  }

  /** "an air strike on an airfield destroyed seven helicopters": with what it was made. */
  static Weapon strike(Sentence s, int verb) {
    boolean active =
        s.at(verb, "hit") != null && s.at(verb, "attack") == null && !Clauses.passive(s, verb);
    for (int i = verb - 1; active && i >= Math.max(0, verb - OPENS * 2); i--) {
      if (s.at(i, "attack") != null) {
        Mention weapon = s.endingAt(i, "weapon");
        boolean raid = s.at(i, "airstrike") != null || s.endingAt(i + 1, "airstrike") != null;
        boolean one = !s.token(i).lower().endsWith("s");
        return weapon != null
            ? ((WeaponKind) weapon.value()).family()
            : raid && one ? Weapon.AIRCRAFT : Weapon.UNKNOWN;
      }
      if (s.any(i, i + 1, "stop", "launch", "weapon") || s.token(i).is(",")) {
        return Weapon.UNKNOWN;
      }
    }
    return Weapon.UNKNOWN;
  }

  /** "..., and officials said that ATACMS were used in the strikes". */
  static Weapon used(Sentence s) {
    for (Mention weapon : s.all("weapon")) {
      Mention be = s.at(weapon.to(), "be");
      int verb = be == null ? weapon.to() : be.to();
      boolean attack = s.word(verb + 1, "in") && s.any(verb + 2, verb + 4, "attack");
      if (s.word(verb, "used") && attack) {
        return ((WeaponKind) weapon.value()).family();
      }
    }
    return Weapon.UNKNOWN;
  }

  /** "continued to shell Kryvyi Rih". */
  static boolean shells(Sentence s, int verb) {
    return s.word(verb, "shell") || s.word(verb, "to") && s.word(verb + 1, "shell");
  }

  /** "artillery units destroyed three depots": right before an active verb. */
  static boolean gunners(Sentence s, int verb) {
    boolean units = s.word(verb - 1, "units") || s.word(verb - 1, "crews");
    return units && s.word(verb - 2, "artillery") && !Clauses.passive(s, verb);
  }
}
