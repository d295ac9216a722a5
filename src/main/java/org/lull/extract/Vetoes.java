package org.lull.extract;

import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Token;
import org.lull.lexicon.Weapon;

/** Matches that tell no event of their own, each kind with the words that show it. */
final class Vetoes {
  private static final int REPELLED = 10;
  private static final int ATTACKED = 7;
  private static final int DOWNED = 8;

  private Vetoes() {}

  /**
   * No verb but a noun: "the attack", "Russian targets", "heading towards targets": what is struck.
   */
  static boolean aim(Sense r) {
    Sentence s = r.s();
    boolean noun = // "used 31 drones in the attack on Kyiv"
        r.measure() == Measure.HIT
            && r.number() != null
            && r.anchor() > r.number().to()
            && (s.word(r.anchor() - 1, "the") || s.word(r.anchor() - 1, "its") || during(r));
    if (noun) {
      return true;
    }
    boolean act = // "rockets destroy a museum": they are not what is destroyed
        r.measure() == Measure.INTERCEPTED
            && (s.word(r.anchor(), "destroy") || s.word(r.anchor(), "destroys"))
            && s.endingAt(r.anchor(), "weapon") != null
            && s.any(r.anchor() + 1, r.anchor() + 3, "target");
    if (act) {
      return true;
    }
    boolean weight = s.token(r.anchor()).is("pounds") || s.token(r.anchor()).is("pound");
    if (weight && s.token(r.anchor() - 1).kind() == Token.Kind.NUMBER) {
      return true; // "88 pounds of explosives"
    }
    if (!s.token(r.anchor()).is("targets")) {
      return false;
    }
    Mention owner = s.endingAt(r.anchor(), "side");
    boolean adjective = owner != null && s.token(r.anchor() - 1).lower().endsWith("n");
    boolean object = s.endingAt(r.anchor(), "hit") != null; // "struck targets in Kyiv"
    return adjective || object || s.at(r.anchor() - 1, "placing") != null;
  }

  /** "a drone during a Russian attack on Kyiv": no verb. */
  private static boolean during(Sense r) {
    Sentence s = r.s();
    for (int i = r.anchor() - 1; i > Math.max(r.number().to() - 1, r.anchor() - 5); i--) {
      if (s.word(i, "during") || s.word(i, "amid")) {
        return s.at(r.anchor(), "attack") != null;
      }
    }
    return false;
  }

  /** The number belongs to another verb, or is what was fired at. */
  static boolean another(Sense r) {
    if (r.number() == null) {
      return false;
    }
    Sentence s = r.s();
    Mention number = r.number();
    boolean at =
        r.measure() == Measure.LAUNCHED
            && s.word(number.from() - 1, "at")
            && !Tolls.number(s, number.from());
    boolean meant = // "downed the latest drone to attack Moscow"
        r.measure() == Measure.HIT
            && r.anchor() == number.to() + 1
            && s.word(number.to(), "to")
            && s.any(Math.max(0, number.from() - 4), number.from(), "intercept");
    boolean arms = number.kind().equals("counted") || number.kind().equals("bare");
    boolean daily = // "60,000 shells per day"
        arms
            && (s.word(number.to(), "per")
                || s.word(number.to(), "a")
                    && s.word(number.to() + 1, "day")
                    && !s.word(number.to() + 2, "after"));
    boolean supplied = // "purchasing 800,000 shells"
        arms && s.any(Math.max(0, number.from() - 2), number.from(), "supply");
    boolean fielded = // "destroyed three artillery systems": not stopped in the air
        r.measure() == Measure.INTERCEPTED
            && r.counted().weapon() == Weapon.ARTILLERY
            && s.token(r.anchor()).lower().startsWith("destroy");
    boolean none = // "six missiles, none of which were shot down"
        r.measure() == Measure.INTERCEPTED && s.word(number.to(), r.anchor(), "none");
    boolean gone = s.word(number.to() - 1, "missing") || s.word(number.to() - 2, "missing");
    if (meant || daily || supplied || fielded || none || gone) {
      return true;
    }
    boolean participle = // "attacked with 13 drones, damaging ..."
        r.measure() == Measure.HIT
            && r.anchor() > number.to()
            && s.token(r.anchor()).lower().endsWith("ing")
            && s.word(r.anchor() - 1, ",");
    boolean downing = // "launched ten missiles, with Ukraine's forces destroying six": the six
        s.at(r.anchor(), "intercept") != null
            && r.anchor() > number.to()
            && s.token(r.anchor()).lower().endsWith("ing")
            && s.any(r.anchor() + 1, r.anchor() + 3, "counted", "bare");
    boolean delivered = // "Iran sent more than 3,500 drones to Russia"
        r.measure() == Measure.LAUNCHED
            && s.any(Math.max(0, r.anchor() - 4), r.anchor(), "foreign", "suppliers")
            && s.word(number.to(), "to")
            && s.at(number.to() + 1, "side") != null;
    boolean ground = // "repelled 17 attacks"
        r.measure() == Measure.INTERCEPTED
            && number.kind().equals("blows")
            && r.counted().weapon() == Weapon.UNKNOWN;
    boolean repelled =
        r.measure() != Measure.INTERCEPTED
            && s.word(number.from() - 1, "by")
            && repelled(s, number.from());
    boolean speaker = // "An official said four people were killed"
        number.kind().equals("victims")
            && s.any(number.to(), r.anchor(), "say")
            && s.any(number.to(), r.anchor(), "victims", "bare");
    boolean between = // "20 drones launched at Kyiv, 18 were shot down"
        r.measure() == Measure.INTERCEPTED
            && s.any(number.to(), r.anchor(), "launch")
            && s.any(number.to(), r.anchor(), "bare", "counted");
    boolean foiled = // "thwarted an attack on Crimea with 42 drones"
        r.measure() != Measure.INTERCEPTED && foiled(s, number.from());
    boolean put = // "put the number of rockets at eight, and said five had been shot down"
        r.measure() == Measure.INTERCEPTED
            && r.anchor() > number.to()
            && Tolls.number(s, number.from());
    boolean beside = // "shelled in the vicinity of one of the buildings"
        r.measure() == Measure.HIT
            && number.kind().equals("objects")
            && s.word(number.from() - 1, "of")
            && s.word(number.from() - 2, "vicinity");
    boolean missing = // "30 people are missing and 75 injured"
        number.kind().equals("victims") && s.any(number.to(), r.anchor(), "astray");
    return at
        || between
        || foiled
        || missing
        || beside
        || put
        || otherVerb(r)
        || speaker
        || participle
        || downing
        || delivered
        || ground
        || repelled
        || Objections.another(s, number, r.anchor(), r.measure());
  }

  /** The number stands in another clause than the verb. */
  private static boolean otherVerb(Sense r) {
    return switch (r.measure()) {
      case HIT -> later(r);
      case LAUNCHED -> r.anchor() < r.number().from() && aside(r) ? downed(r) : later(r);
      case INTERCEPTED -> others(r);
      default -> false;
    };
  }

  /** "Thousands were left without power after drones struck a substation". */
  private static boolean later(Sense r) {
    for (int i = r.number().to(); i < r.anchor(); i++) {
      if (r.s().word(i, "after") || r.s().word(i, "because") || r.s().word(i, "when")) {
        return true;
      }
    }
    return false;
  }

  /** "launched 31 drones, with one missile and 19 drones shot down": the missile is no launch. */
  private static boolean aside(Sense r) {
    int from = r.number().from();
    return r.s().word(from - 1, "with") && r.s().word(from - 2, ",");
  }

  private static boolean downed(Sense r) {
    return r.s().any(r.number().to(), r.number().to() + DOWNED, "intercept");
  }

  /** "31 drones, with 19 drones shot down": the 31 were not. */
  private static boolean others(Sense r) {
    for (int i = r.number().to(); i < r.anchor(); i++) {
      if (r.s().word(i, "with") && r.s().word(i - 1, ",")) {
        return r.s().any(i + 1, r.anchor(), "counted");
      }
    }
    return false;
  }

  private static boolean foiled(Sentence s, int number) {
    if (!s.word(number - 1, "with") && !s.word(number - 1, "involving")) {
      return false;
    }
    for (int i = number - 2; i >= Math.max(0, number - REPELLED); i--) {
      if (s.at(i, "intercept") != null && s.at(i, "hit") == null) {
        return s.any(i + 1, number, "attack");
      }
      if (s.word(i, "and") || s.token(i).is(",") || s.token(i).is(";")) {
        return false;
      }
    }
    return false;
  }

  /** "repelled an attack by", but not "destroyed by". */
  private static boolean repelled(Sentence s, int number) {
    for (int i = Math.max(0, number - REPELLED); i < number - 1; i++) {
      if (s.at(i, "intercept") != null && s.at(i, "hit") == null) {
        return true;
      }
    }
    return false;
  }

  /** "destroyed in an attack with a guided bomb", "a tank was destroyed by a drone". */
  static boolean means(Sense r) {
    if (r.number() == null || r.measure() != Measure.INTERCEPTED) {
      return false;
    }
    Sentence s = r.s();
    int from = r.number().from();
    boolean with =
        s.at(r.anchor(), "hit") != null
            && s.word(from - 1, "with")
            && s.any(r.anchor() + 1, from, "attack");
    boolean by = s.word(from - 1, "by") && !s.any(from - ATTACKED, from - 1, "attack");
    return with || by;
  }

  /** What has no number and is no event: wrecks, destroyers, attacks that were stopped. */
  static boolean uncounted(Sense r) {
    if (r.number() != null) {
      return false;
    }
    Sentence s = r.s();
    int anchor = r.anchor();
    if (r.measure() == Measure.INTERCEPTED) {
      boolean wreck = // "debris of a destroyed drone"
          s.word(anchor - 1, "a") || s.word(anchor - 1, "the") || s.word(anchor - 1, "of");
      Mention verb = s.at(anchor, "intercept"); // "the plane was shot down by a missile"
      boolean destroyer =
          verb != null && s.word(verb.to(), "by") && s.any(verb.to() + 1, verb.to() + 6, "weapon");
      return wreck || destroyer; // "a house destroyed by a drone"
    }
    Mention attack = s.at(anchor, "attack"); // "missile attack thwarted"
    boolean thwarted =
        attack != null && s.any(attack.to(), attack.to() + 3, "foiled") && r.number() == null;
    return r.measure() == Measure.STRIKE // "repelled a drone attack"
            && thwarted
        || r.measure() == Measure.STRIKE
            && (Objections.stopped(s, anchor) || Objections.downed(s, anchor));
  }
}
