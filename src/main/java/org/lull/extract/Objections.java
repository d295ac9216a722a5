package org.lull.extract;

import org.lull.lexicon.Actor;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Token;
import org.lull.lexicon.Weapon;
import org.lull.lexicon.WeaponKind;

/** Why a match of a rule is no report, or one of another measure. */
final class Objections {

  private Objections() {}

  /** Attacks and assaults without a weapon are of troops; strikes and raids are from the air. */
  static boolean advance(Sentence s, ShapeMatcher.Match match) {
    if (s.any(match.from(), match.to() + 1, "weapon", "airstrike")) {
      return false;
    }
    for (int i = match.from(); i < match.to() && s.word(match.from(), "not"); i++) {
      if (s.at(i, "attack") != null) {
        String noun = s.token(s.at(i, "attack").to() - 1).lower();
        return noun.startsWith("attack") || noun.startsWith("assault");
      }
    }
    return false;
  }

  private static boolean sent(Sentence s, ShapeMatcher.Match match) {
    return match.bound().stream()
        .anyMatch(
            verb ->
                s.word(verb.from(), "sends")
                    || s.word(verb.from(), "sent")
                    || s.word(verb.from(), "send"));
  }

  /** Aircraft shot down are no attack stopped, and what a drone destroyed is no drone destroyed. */
  static boolean weaponless(Sentence s, ShapeMatcher.Match match, Measure measure) {
    for (Mention mention : match.bound()) {
      boolean manned =
          mention.value() instanceof Counted counted && counted.weapon() == Weapon.AIRCRAFT
              || mention.value() instanceof WeaponKind kind && kind.family() == Weapon.AIRCRAFT;
      boolean ours =
          measure == Measure.INTERCEPTED
              || measure == Measure.LAUNCHED
              || measure == Measure.SIGHTED;
      boolean shells = // "exchanges of artillery fire were reported"
          measure == Measure.SIGHTED
              && mention.value() instanceof WeaponKind kind
              && kind.family() == Weapon.ARTILLERY;
      String noun = s.token(mention.to() - 1).lower();
      boolean gun = // "the destruction of a howitzer": no shell in flight
          measure == Measure.INTERCEPTED
              && (noun.startsWith("howitzer") || noun.startsWith("mortar"));
      if (manned && ours || shells || gun) {
        return true;
      }
      boolean weapon = mention.kind().equals("weapon") || mention.kind().equals("counted");
      boolean thing = s.at(aside(s, mention.to()), "target") != null;
      boolean system =
          thing || s.at(mention.to(), "carrier") != null || s.at(mention.to(), "launcher") != null;
      if (measure == Measure.INTERCEPTED && mention.kind().equals("weapon") && system) {
        return true; // "destroyed an anti-aircraft missile system"
      }
      if (weapon && sent(s, match) && s.at(mention.to(), "carrier") != null) {
        return true; // "sends drone experts"
      }
      if (weapon && measure == Measure.INTERCEPTED && foreign(s, mention)) {
        return true; // "a US drone"
      }
    }
    return false;
  }

  static boolean stopped(Sentence s, int anchor) {
    for (int i = anchor - 1; i >= Math.max(0, anchor - 7) && s.at(anchor, "attack") != null; i--) {
      if (s.at(i, "intercept") != null) {
        return true;
      }
      if (s.any(i, i + 1, "hit", "launch", "kill", "injure")
          || s.token(i).is(",")
          || s.word(i, "and")) {
        return false;
      }
    }
    return false;
  }

  /** Behind an abbreviation in brackets: "an unmanned aerial vehicle (UAV) operations center". */
  static int aside(Sentence s, int i) {
    return s.word(i, "(") && s.word(i + 2, ")") ? i + 3 : i;
  }

  /** "destroys drones targeting Moscow": what they were after, had they not been stopped. */
  static boolean downed(Sentence s, int anchor) {
    if (s.at(anchor, "intercept") != null
        && s.any(anchor + 1, anchor + 4, "weapon")
        && !s.any(anchor + 1, anchor + 10, "target")) {
      return true; // "destroyed the Kh-59 missiles over Poltava Oblast"
    }
    Mention weapon = s.endingAt(anchor, "weapon");
    boolean after = weapon != null && s.token(anchor).lower().endsWith("ing");
    return after && s.any(Math.max(0, weapon.from() - 4), weapon.from(), "intercept");
  }

  /**
   * Weapons destroyed are intercepted, unless they destroy: "37 of which troops destroyed", but
   * "dozens of missiles knocked out power stations".
   */
  static Measure destroyed(Sentence s, Mention number, int anchor, Measure measure) {
    boolean weapons = number.kind().equals("counted") || number.kind().equals("bare");
    boolean before = number.to() <= anchor;
    if (!weapons || !before || s.at(anchor, "intercept") == null) {
      return measure;
    }
    Mention verb = s.at(anchor, "intercept");
    boolean object =
        s.any(anchor + 1, until(s, verb.to(), anchor + 6), "target")
                && s.at(verb.to(), "over") == null
            || anchor - number.to() <= 1
                && s.token(anchor).is("knocked")
                && s.word(anchor + 1, "out")
                && thing(s, verb.to());
    boolean passive = Clauses.passive(s, anchor) || s.word(number.to(), "of");
    if (measure == Measure.HIT && !object) {
      return Measure.INTERCEPTED;
    }
    return measure == Measure.INTERCEPTED && object && !passive ? Measure.HIT : measure;
  }

  /** Up to where another clause begins: "shot down a day after a market was attacked". */
  private static int until(Sentence s, int from, int most) {
    int i = from;
    while (i < most
        && i < s.size()
        && !s.word(i, "after")
        && !s.word(i, "amid")
        && !s.word(i, "as")
        && !s.word(i, "but")
        && !s.word(i, ",")) {
      i++;
    }
    return i;
  }

  /**
   * "52 drones, of which 47 were stopped": the verb of the 47; "lost a wall to a mortar round": not
   * the round was lost.
   */
  static boolean another(Sentence s, Mention number, int anchor, Measure measure) {
    if (measure == Measure.LOST && anchor < number.from() && s.word(number.from() - 1, "to")) {
      return true;
    }
    for (int i = number.to(); i + 1 < anchor && number.kind().equals("counted"); i++) {
      if (s.word(i, "of") && s.word(i + 1, "which") && s.at(i + 2, "bare") != null) {
        return true;
      }
    }
    return false;
  }

  /** "part of a drone fell on a house": its debris, no hit (codebook, ruling 8). */
  static boolean debris(Sentence s, Mention number) {
    int of = number.from() - 1;
    return s.word(of, "of")
        && (s.endingAt(of, "debris") != null || s.word(of - 1, "part") || s.word(of - 1, "parts"));
  }

  private static boolean thing(Sentence s, int i) {
    return i < s.size() && s.token(i).kind() == Token.Kind.WORD && s.at(i).isEmpty();
  }

  private static boolean foreign(Sentence s, Mention weapon) {
    for (int i = Math.max(0, weapon.from() - 5); i < weapon.to(); i++) {
      Mention actor = s.at(i, "actor");
      if (actor != null && ((Actor) actor.value()).side() == Side.OTHER) {
        return actor.to() < weapon.to();
      }
    }
    return false;
  }

  /** Things damaged are not counted, things struck are (ruling 2). */
  static boolean damaged(Sentence s, Mention number, int anchor) {
    String verb = s.token(anchor).lower();
    boolean harm =
        verb.startsWith("damag") || verb.startsWith("destroy") && !s.word(anchor + 1, "the");
    boolean told = s.word(number.from() - 1, "to") && s.word(number.from() - 2, "damage");
    return number.kind().equals("objects") && (harm && civil((Counted) number.value(), s) || told);
  }

  private static boolean civil(Counted objects, Sentence s) {
    for (Mention target : s.all("target")) {
      if (target.to() == objects.to()) {
        return target.value() != Target.MILITARY;
      }
    }
    return false;
  }
}
