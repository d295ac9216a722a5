package org.lull.extract;

import org.lull.lexicon.Token;
import org.lull.lexicon.Weapon;
import org.lull.lexicon.WeaponKind;

/** Words of several parts in the names of weapons, and which of two names says more. */
final class Compounds {
  private Compounds() {}

  /** Behind the words between a missile and its launcher: "S-300 air defense missile systems". */
  static int system(Sentence s, int from) {
    int i = from;
    while (i < s.size() && s.at(i, "system-word") != null) {
      i++;
    }
    return i;
  }

  /** "ground-, air-, and sea-based missiles": where a word with a hanging hyphen ends. */
  static int hung(Sentence s, int i) {
    boolean hangs = s.word(i + 1, "-") && s.token(i).kind() == Token.Kind.WORD;
    if (!hangs || !(s.word(i + 2, ",") || s.word(i + 2, "and") || s.word(i + 2, "or"))) {
      return i;
    }
    int to = s.word(i + 2, ",") ? i + 3 : i + 2;
    return s.word(to, "and") || s.word(to, "or") ? to + 1 : to;
  }

  /** "Shahed 131 and -136 drones": behind the numbers of models, before the noun. */
  static int models(Sentence s, int from) {
    int i = number(s, from) ? from + 1 : from;
    boolean other = s.word(i, "and") || s.word(i, "or");
    i = other && s.word(i + 1, "-") && number(s, i + 2) ? i + 3 : i;
    return i < s.size() && s.at(i, "weapon") != null ? i : from;
  }

  private static boolean number(Sentence s, int i) {
    return i < s.size() && s.token(i).kind() == Token.Kind.NUMBER;
  }

  /** "air defences destroyed 44 of 64 targets": what flies, of any kind. */
  static boolean flying(Sentence s, int noun) {
    return s.word(noun, "targets") && s.any(0, noun, "airdefence");
  }

  /** "missiles from two ships", but "an attack from 15 missiles". */
  static boolean carried(Sentence s, int number) {
    return s.word(number - 1, "from") && s.endingAt(number - 1, "attack") == null;
  }

  static boolean kin(Weapon general, Weapon told) {
    return general == told || general == Weapon.MISSILE && told.missile();
  }

  static WeaponKind wider(WeaponKind a, WeaponKind b) {
    return a.family() == b.family() || b.family() == Weapon.MISSILE ? a : b;
  }
}
