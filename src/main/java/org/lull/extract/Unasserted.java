package org.lull.extract;

import java.util.List;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

/**
 * What names weapons and blasts without telling an attack of this war: an exercise, a bomb that
 * somebody planted.
 */
final class Unasserted {

  /** Tokens between an attack and the word that makes it none of ours. */
  private static final int NEAR = 6;

  private Unasserted() {}

  /** True for a find that is no report, whoever's it may be. */
  static boolean is(Find find) {
    Sentence s = find.sentence();
    boolean people = find.measure().people();
    boolean drill = s.any(0, s.size(), "drill") && !s.any(0, s.size(), "kill", "injure");
    return !people && (drill || prospective(find));
  }

  /** "is likely to renew his assault": what may come, or what it would be for. */
  private static boolean prospective(Find find) {
    Sentence s = find.sentence();
    if (find.counted() != null || find.measure() != Measure.STRIKE) {
      return false;
    }
    for (Mention prospect : s.all("prospect")) {
      int to = prospect.to();
      boolean before = to <= find.anchor() && find.anchor() - to <= NEAR;
      boolean past = s.word(to, "have"); // "likely to have struck"
      boolean parted = false;
      for (int i = to; before && i < find.anchor(); i++) {
        parted |= s.token(i).is(",") || s.word(i, "after") || s.word(i, "that") || s.word(i, "as");
      }
      if (before && !past && !parted) {
        return true;
      }
    }
    return false;
  }

  /**
   * "killed by a bomb under his car in Moscow", "an explosion in a cafe killed a blogger": murder
   * in a country that is not bombed from the air day by day.
   */
  static boolean planted(Find find, List<Region> regions) {
    Sentence s = find.sentence();
    boolean there = regions.stream().anyMatch(r -> "RU".equals(r.country()));
    boolean inRussia = regions.isEmpty() && Struck.within(s, Side.RU);
    boolean told = // "whether it was an accident or an attack" tells none
        s.any(0, s.size(), "attack", "shelling", "launch") && !s.any(0, s.size(), "mishap");
    if (s.any(0, s.size(), "mishap") && s.any(0, s.size(), "explosion") && !told) {
      return true; // "an explosion at a factory said to hold fireworks"
    }
    if (!there && !inRussia || told) {
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

  /** "Russian strikes hit Aleppo": in another war. */
  static boolean abroad(Find find) {
    Sentence s = find.sentence();
    for (Mention land : s.all("foreign")) {
      boolean near = land.from() > find.anchor() && land.from() - find.anchor() < NEAR;
      int in = s.at(land.from() - 1, "quarter") == null ? land.from() - 1 : land.from() - 2;
      boolean there = s.at(in, "placing") != null || s.endingAt(land.from(), "hit") != null;
      if (near && there) {
        return true;
      }
    }
    return false;
  }
}
