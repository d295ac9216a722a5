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
    if (counted != null && counted.side() != null) {
      return counted.side();
    }
    Side weapon = weaponSide(s, find);
    if (weapon != null) {
      return weapon;
    }
    boolean stopped = find.measure() == Measure.INTERCEPTED || find.measure() == Measure.LOST;
    Side place = bySide(regions);
    if (stopped) {
      Side defender = before(s, find.anchor());
      return place != null ? place : defender != null ? defender.opponent() : opponent(speaker);
    }
    Side by = by(s, find.anchor());
    if (by != null) {
      return by;
    }
    Side adjective = adjacent(s, find.anchor());
    if (adjective != null) {
      return adjective;
    }
    if (find.measure() == Measure.LAUNCHED || find.measure() == Measure.HIT) {
      Side subject = before(s, find.anchor());
      if (subject != null && (place == null || place == subject)) {
        return subject;
      }
    }
    if (place != null) {
      return place;
    }
    Side subject = before(s, find.anchor());
    return subject;
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

  /**
   * "Russian overnight drone strikes": a side within a few words before the anchor, no verb
   * between.
   */
  private static @Nullable Side adjacent(Sentence s, int anchor) {
    for (int i = anchor - 1; i >= Math.max(0, anchor - 6); i--) {
      if (s.at(i, "side") != null) {
        return (Side) s.at(i, "side").value();
      }
      if (s.at(i, "say") != null || s.word(i, ",") || s.word(i, "on") || s.word(i, "in")) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Side before(Sentence s, int anchor) {
    for (int i = Math.min(anchor, s.size()) - 1; i >= 0; i--) {
      Mention side = s.at(i, "side");
      if (side != null) {
        return (Side) side.value();
      }
      Mention actor = s.at(i, "actor");
      if (actor != null && ((Actor) actor.value()).side() != null) {
        Side of = ((Actor) actor.value()).side();
        if (of != Side.OTHER) {
          return of;
        }
      }
    }
    return null;
  }
}
