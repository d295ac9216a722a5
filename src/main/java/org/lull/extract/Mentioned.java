package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Toponym;
import org.lull.lexicon.Weapon;

/** Finds that are no report: attacks of nobody, nowhere, in other wars, denied, or in general. */
final class Mentioned {

  private Mentioned() {}

  /** People hurt where no attack is told, units destroyed where no weapon is, here or before. */
  static boolean unheard(Telling told) {
    Sentence s = told.sentence();
    Find find = told.find();
    if (told.context().fresh(s.index())) {
      return false;
    }
    if (find.measure().people()) {
      boolean attack = s.any(0, s.size(), "attack", "weapon", "hit", "shelling");
      return !attack && !launch(s) && !blast(s);
    }
    return told.bare()
        && find.counted().weapon() == Weapon.UNKNOWN
        && find.measure() != Measure.HIT;
  }

  /** Something launched: a fire at a gas station was not. */
  private static boolean launch(Sentence s) {
    return s.all("launch").stream()
        .anyMatch(verb -> !s.word(verb.from(), "fire") && !s.word(verb.from(), "fires"));
  }

  /** An explosion in a country that is bombed; one in a factory elsewhere may be anything. */
  private static boolean blast(Sentence s) {
    return s.any(0, s.size(), "explosion")
        && (Anaphora.at(s, 0, s.size()) >= 0
            || s.all("toponym").stream()
                .anyMatch(place -> "UA".equals(((Toponym) place.value()).country())));
  }

  /** In another war, on the ground, planted, or neither anybody's nor anywhere. */
  static boolean elsewhere(Find find, List<Region> regions, @Nullable Side attacker) {
    Sentence s = find.sentence();
    if (regions.isEmpty()) {
      boolean foreign = !s.all("foreign").isEmpty() && s.all("side").isEmpty();
      if (attacker == null || foreign || Unasserted.abroad(find)) {
        return true; // "Russian strikes hit Aleppo"
      }
    }
    return Advances.ground(find, regions) || Unasserted.planted(find, regions);
  }

  /** "did not strike Donetsk", says the side that is accused. */
  static boolean denied(Find find, Claimants.Speaker speaker, @Nullable Side attacker) {
    return find.counted() != null
        && Zeros.zero(find)
        && attacker != null
        && speaker.side() == attacker;
  }

  /** "daily attacks": no day, number or place of their own (codebook, ruling 17). */
  static boolean generic(Find find, List<Dates.Found> dates, boolean placed, Target target) {
    Sentence s = find.sentence();
    return find.measure() == Measure.STRIKE
        && find.counted() == null
        && s.at(find.anchor(), "attack") != null
        && (s.token(find.anchor()).lower().endsWith("s") || !dates.isEmpty())
        && !placed
        && target == Target.UNSPECIFIED
        && s.field().equals("text")
        && (dates.isEmpty() ? s.index() > 1 : When.untold(dates));
  }
}
