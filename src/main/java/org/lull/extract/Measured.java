package org.lull.extract;

import org.lull.lexicon.Measure;
import org.lull.lexicon.Weapon;

/** Which measure a verb tells, where the rule alone cannot say (codebook, rulings 1 and 2). */
final class Measured {
  private Measured() {}

  /** The measure after the verb and what stands beside it. */
  static Sense byVerb(Sense told) {
    Sense r = told;
    if (r.measure() == Measure.HIT && (salvo(r) || aimed(r) || tried(r))) {
      r = r.as(Measure.LAUNCHED);
    }
    if (r.measure() == Measure.LAUNCHED && (bomber(r) || infinitive(r) || purpose(r))) {
      r = r.as(Measure.HIT);
    }
    return r;
  }

  /** The measure after what the number counts. */
  static Sense byObject(Sense told) {
    if (told.number() == null) {
      return told;
    }
    Sense r = told.as(Objections.destroyed(told.s(), told.number(), told.anchor(), told.measure()));
    if (r.measure() != Measure.INTERCEPTED) {
      return r;
    }
    if (launcher(r)) {
      return r.as(Measure.HIT);
    }
    return share(r) ? r.as(Measure.LAUNCHED) : r;
  }

  /** A country "hit with 367 drones" is a salvo (codebook, ruling 2). */
  private static boolean salvo(Sense r) {
    for (int i = r.anchor() + 1; i < r.match().to(); i++) {
      if (r.s().word(i, "with")) {
        return r.s().at(r.anchor() + 1, "side") != null;
      }
    }
    return false;
  }

  /** "20 drones targeted the capital": launched, whatever they struck; one that attacks, hit. */
  private static boolean aimed(Sense r) {
    return r.weapons()
        && (r.verb("rain") || r.verb("target") || r.verb("attack") && many(r.counted()));
  }

  private static boolean many(Counted counted) {
    return counted.quantity().best() == null || counted.quantity().best() > 1;
  }

  /** "a drone dropped an explosive on the premises". */
  private static boolean bomber(Sense r) {
    return r.number() != null
        && r.number().to() <= r.anchor()
        && r.s().at(r.anchor() - 1, "be") == null
        && r.verb("drop");
  }

  /** "two drones had tried to hit a storage site". */
  private static boolean tried(Sense r) {
    Sentence s = r.s();
    int to = r.anchor() - 1;
    return r.weapons()
        && r.number().to() <= r.anchor()
        && s.word(to, "to")
        && s.any(to - 1, to, "trying");
  }

  /** "claimed to strike the cruiser with two missiles". */
  private static boolean infinitive(Sense r) {
    Sentence s = r.s();
    return r.number() != null
        && r.number().from() > r.anchor()
        && s.at(r.anchor(), "hit") != null
        && s.at(r.anchor(), "attack") != null
        && s.word(r.anchor() - 1, "to")
        && s.at(r.anchor() + 1, "side") == null;
  }

  /** "used a naval drone to strike the bridge". */
  private static boolean purpose(Sense r) {
    if (r.number() == null || !r.s().word(r.number().to(), "to")) {
      return false;
    }
    int verb = r.number().to() + 1;
    return r.s().word(verb, "strike") || r.s().word(verb, "hit");
  }

  /** "destroyed six HIMARS": launchers, no rockets in flight. */
  private static boolean launcher(Sense r) {
    String noun = r.s().token(r.number().to() - 1).lower();
    return r.verb("destroy")
        && r.counted().weapon() == Weapon.ROCKET
        && !noun.startsWith("rocket")
        && !noun.startsWith("missile");
  }

  /** "80% of 80 drones": the number is that of the launched. */
  private static boolean share(Sense r) {
    int of = r.number().from() - (r.s().word(r.number().from() - 1, "the") ? 2 : 1);
    return r.s().word(of, "of")
        && (r.s().word(of - 1, "%") || r.s().word(of - 1, "percent") || r.s().word(of - 1, "most"));
  }
}
