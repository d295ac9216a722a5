package org.lull.extract;

import java.util.List;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;
import org.lull.lexicon.Target;
import org.lull.lexicon.Toponym;
import org.lull.lexicon.Weapon;

/** Attacks on the ground, which are not coded: troops attack a village, assaults towards a line. */
final class Advances {
  private static final int TOWN = 150_000;

  /** Tokens between a verb ("conducted", "launched") and the attack that it conducts. */
  private static final int OBJECT = 6;

  private Advances() {}

  /** True for an attack or assault without a weapon by forces or troops, and for sabotage. */
  static boolean ground(Find find, List<Region> regions) {
    Sentence s = find.sentence();
    boolean bare = !weapons(s) && !s.any(0, s.size(), "shelling", "airstrike", "explosion");
    if (bare && repels(s) && find.measure() != Measure.INTERCEPTED) {
      return true; // "repelled nine attacks, destroying eight tanks and killing 170"
    }
    if (armed(s) || find.measure() != Measure.STRIKE && find.measure() != Measure.HIT) {
      return false;
    }
    if (s.any(0, s.size(), "sabotage")) {
      return true; // "saboteurs blew up three power lines"
    }
    boolean blows = find.counted() != null && find.counted().weapon() == Weapon.UNKNOWN;
    int attack = attack(find);
    if (attack < 0 || find.counted() != null && !blows) {
      return false;
    }
    if (s.any(0, s.size(), "ground-word")) {
      return true; // "conducted spoiling attacks on positions near Kozacha Lopan"
    }
    if (find.counted() != null || s.any(0, s.size(), "kill", "injure")) {
      return false;
    }
    boolean civil = s.all("target").stream().anyMatch(target -> target.value() != Target.MILITARY);
    if (!civil && line(s, attack)) {
      return true;
    }
    boolean waves = s.token(attack).is("assaults") && s.any(0, attack, "side");
    if (waves && !s.any(0, s.size(), "target")) {
      return true; // "continued to conduct assaults"
    }
    if (s.any(0, s.size(), "target") || regions.stream().noneMatch(r -> r.location() != null)) {
      return false;
    }
    boolean troops = s.token(attack).lower().startsWith("assault");
    for (int i = 0; i < s.size(); i++) {
      Mention side = s.at(i, "side");
      boolean forces = side != null && (side.to() - i > 1 || s.at(side.to(), "forces") != null);
      troops |= forces || s.word(i, "troops") || s.word(i, "forces");
      troops |= s.at(i, "front-town") != null; // "Russia attacks Bakhmut": fought for on foot
    }
    return troops && small(s);
  }

  /** Attacks without a weapon repelled: those of troops. */
  private static boolean repels(Sentence s) {
    for (Mention verb : s.all("intercept")) {
      boolean foiled = s.token(verb.from()).lower().startsWith("repel");
      for (int i = verb.to(); foiled && i < Math.min(s.size(), verb.to() + OBJECT); i++) {
        String word = s.token(i).lower();
        if (word.equals("attacks") || word.equals("assaults") || word.equals("assault")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The word of attack or assault itself, or the one that a verb of launching has as object. */
  private static int attack(Find find) {
    Sentence s = find.sentence();
    int anchor = find.anchor();
    boolean verb = s.at(anchor, "attack") == null && s.at(anchor, "launch") != null;
    for (int i = anchor; i < Math.min(s.size(), anchor + (verb ? OBJECT : 1)); i++) {
      String word = s.token(i).lower();
      if (word.startsWith("attack") || word.startsWith("assault")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "attacked positions near", "attacks west of Donetsk City", "assaults in the Lyman direction".
   */
  private static boolean line(Sentence s, int attack) {
    for (int i = attack + 1; i < Math.min(s.size(), attack + OBJECT); i++) {
      boolean bearing =
          s.at(i, "bearing") != null && s.word(i + 1, "of") && s.at(i + 2, "toponym") != null;
      boolean toward = i == attack + 1 && (s.word(i, "towards") || s.word(i, "toward"));
      if (bearing || toward || s.endingAt(i + 1, "line-word") != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean armed(Sentence s) {
    return s.any(0, s.size(), "weapon", "shelling", "airstrike", "explosion");
  }

  private static boolean small(Sentence s) {
    for (Mention place : s.all("toponym")) {
      Toponym town = (Toponym) place.value();
      boolean settlement = town.kind().equals("city") || town.kind().equals("object");
      if (settlement && (town.population() >= TOWN || town.kind().equals("object"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean weapons(Sentence s) {
    for (Mention weapon : s.all("weapon")) {
      if (s.at(weapon.to(), "carrier") == null && s.at(weapon.to(), "launcher") == null) {
        return true;
      }
    }
    return false;
  }

  /** "killed 250 troops and destroyed 16 tanks": what fighting costs, no attack is told. */
  static boolean tally(Sentence s) {
    if (weapons(s) || s.any(0, s.size(), "attack", "shelling", "explosion")) {
      return false;
    }
    int arms = 0;
    for (Mention objects : s.all("objects")) {
      arms += s.any(objects.from(), objects.to(), "armour") ? 1 : 0;
    }
    boolean troops = s.any(0, s.size(), "troops");
    for (Mention side : s.all("side")) { // "killed 250 Ukrainian troops"
      troops |= side.to() - side.from() > 1 && s.any(0, side.from(), "kill");
    }
    return arms > 1 || arms > 0 && troops;
  }
}
