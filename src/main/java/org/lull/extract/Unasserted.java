package org.lull.extract;

import java.util.List;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;

/**
 * What names weapons and blasts without telling an attack of this war: an exercise, a bomb that
 * somebody planted.
 */
final class Unasserted {

  private Unasserted() {}

  /** True for a find that is no report, whoever's it may be. */
  static boolean is(Find find) {
    Sentence s = find.sentence();
    boolean people = find.measure() == Measure.KILLED || find.measure() == Measure.INJURED;
    return !people && s.any(0, s.size(), "drill") && !s.any(0, s.size(), "kill", "injure");
  }

  /**
   * "killed by a bomb under his car in Moscow", "an explosion in a cafe killed a blogger": murder
   * in a country that is not bombed from the air day by day.
   */
  static boolean planted(Find find, List<Region> regions) {
    Sentence s = find.sentence();
    boolean there = regions.stream().anyMatch(r -> "RU".equals(r.country()));
    if (!there || s.any(0, s.size(), "attack", "shelling", "launch")) {
      return false;
    }
    boolean bomb = false;
    for (Mention weapon : s.all("weapon")) {
      boolean single = s.word(weapon.to() - 1, "bomb") && weapon.to() - weapon.from() == 1;
      boolean air = s.word(weapon.from() - 1, "guided") || s.word(weapon.from() - 1, "cluster");
      if (!single || air) {
        return false;
      }
      bomb = true;
    }
    boolean blast = false;
    for (Mention explosion : s.all("explosion")) {
      blast |= !s.token(explosion.from()).lower().endsWith("s");
    }
    return bomb || blast && s.any(0, s.size(), "kill", "injure");
  }
}
