package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Actor;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.WeaponKind;

/**
 * Whose weapon it is: told by the phrase, by who launches or who intercepts, or plain from the
 * place (codebook, ruling 11).
 */
final class Attackers {

  private Attackers() {}

  static @Nullable Side of(Find find, List<Region> regions, Claimants.Speaker speaker) {
    Sentence s = find.sentence();
    Counted counted = find.counted();
    boolean people = find.measure() == Measure.KILLED || find.measure() == Measure.INJURED;
    if (counted != null && counted.side() != null) {
      return people ? counted.side().opponent() : counted.side();
    }
    Side weapon = weaponSide(s, find);
    if (weapon != null) {
      return weapon;
    }
    Side place = bySide(regions);
    boolean stopped =
        s.at(find.anchor(), "intercept") != null
            || find.measure() == Measure.INTERCEPTED
            || find.measure() == Measure.LOST;
    if (stopped) {
      Side defender = agent(s, 0, find.anchor());
      if (place != null) {
        return place;
      }
      return defender == null ? opponent(speaker) : defender.opponent();
    }
    Side by = by(s, find.anchor());
    if (by != null) {
      return by;
    }
    Side agent = agent(s, afterSaying(s, find.anchor()), find.anchor());
    boolean atHome = agent != null && place != null && agent != place && !occupied(s);
    if (agent != null && !(people && place != null) && !atHome) {
      return agent;
    }
    Side victim = victim(s);
    if (place != null) {
      return place;
    }
    return victim != null ? victim.opponent() : opponent(speaker);
  }

  /** The token after the last verb of saying, so that who speaks is not taken for who attacks. */
  private static int afterSaying(Sentence s, int anchor) {
    for (int i = anchor - 1; i >= 0; i--) {
      if (s.at(i, "say") != null) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Nobody attacks his own land, but for land that the other side holds. */
  private static boolean occupied(Sentence s) {
    return s.any(0, s.size(), "occupied");
  }

  /** A side that is struck: "on Ukraine", "at Russian positions". */
  static @Nullable Side victim(Sentence s) {
    for (Mention side : s.all("side")) {
      if (struck(s, side)) {
        return (Side) side.value();
      }
    }
    return null;
  }

  private static boolean struck(Sentence s, Mention side) {
    if (s.endingAt(side.from(), "pause") != null) {
      return true; // "stop strikes on Ukrainian energy"
    }
    int i = side.from() - 1;
    while (i >= 0 && (s.word(i, "the") || s.word(i, "a"))) {
      i--;
    }
    return i >= 0 && s.at(i, "placing") != null && !s.word(i, "of") && !s.word(i, "for");
  }

  /** The nearest side before the anchor that is no target and not named as speaking. */
  private static @Nullable Side agent(Sentence s, int from, int anchor) {
    for (int i = Math.min(anchor, s.size()) - 1; i >= from; i--) {
      Mention side = s.at(i, "side");
      if (side != null && !struck(s, side)) {
        return (Side) side.value();
      }
      Mention actor = s.at(i, "actor");
      if (actor != null) {
        Side of = ((Actor) actor.value()).side();
        if (of == Side.RU || of == Side.UA) {
          return of;
        }
      }
    }
    return null;
  }

  /**
   * The attacker that a place makes plain; null where places of both countries or none are named.
   */
  static @Nullable Side bySide(List<Region> regions) {
    Side out = null;
    for (Region region : regions) {
      if (region.country() == null) {
        continue;
      }
      boolean occupied = "UA-43".equals(region.admin1()) || "UA-40".equals(region.admin1());
      Side side = region.country().equals("RU") || occupied ? Side.UA : Side.RU;
      if (out != null && out != side) {
        return null;
      }
      out = side;
    }
    return out;
  }

  private static @Nullable Side opponent(Claimants.Speaker speaker) {
    Side side = speaker.side();
    return side == null || side == Side.OTHER ? null : side.opponent();
  }

  private static @Nullable Side weaponSide(Sentence s, Find find) {
    for (int i = find.from(); i < find.to(); i++) {
      Mention weapon = s.at(i, "weapon");
      if (weapon != null && ((WeaponKind) weapon.value()).side() != null) {
        return ((WeaponKind) weapon.value()).side();
      }
    }
    return null;
  }

  /** "attacks from Russia", "attack by Ukrainian forces". */
  private static @Nullable Side by(Sentence s, int anchor) {
    for (int i = anchor + 1; i < Math.min(s.size(), anchor + 4); i++) {
      if ((s.word(i, "by") || s.word(i, "from")) && s.at(i + 1, "side") != null) {
        return (Side) s.at(i + 1, "side").value();
      }
    }
    return null;
  }
}
