package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;

/** Who is struck: "on Ukraine", "at Russian positions", "killing 18 Russian servicemen". */
final class Struck {

  private Struck() {}

  /** Those who were killed or whose things were struck: "killing 18 Russian servicemen". */
  static @Nullable Side fallen(Sentence s, int anchor) {
    for (Mention victims : s.all("victims")) {
      Side side = ((Counted) victims.value()).side();
      if (side != null) {
        return side;
      }
    }
    int from = Clauses.passive(s, anchor) ? Math.max(0, anchor - 6) : anchor;
    for (int i = from; i < Math.min(s.size(), anchor + 5); i++) {
      Mention side = s.at(i, "side");
      if (side != null && s.at(side.to(), "target") != null) {
        return (Side) side.value();
      }
    }
    return null;
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

  static boolean struck(Sentence s, Mention side) {
    if (s.endingAt(side.from(), "pause") != null) {
      return true; // "stop strikes on Ukrainian energy"
    }
    boolean by = s.at(side.to(), "hit") != null && s.word(side.to() + 1, "by");
    boolean passive = s.at(side.to(), "be") != null && s.any(side.to() + 1, side.to() + 2, "hit");
    boolean toll = s.at(side.to(), "deathtoll") != null || s.at(side.to(), "hurttoll") != null;
    if (by || passive || toll || s.at(side.to(), "under") != null || Where.owns(s, side)) {
      return true; // "Kyiv comes under attack", "Moscow buildings damaged"
    }
    if (s.word(side.to(), "'s") && s.any(side.to(), side.to() + 6, "attack")) {
      return false; // "in Russia's ninth missile attack"
    }
    for (int j = side.to(); j < Math.min(s.size(), side.to() + 4); j++) {
      if (s.at(j, "attack") != null || s.at(j, "shelling") != null) {
        return false; // "homes lost to Russian attacks"
      }
      if (s.at(j, "weapon") == null
          && !s.word(j, "and")
          && !s.token(j).lower().endsWith("ed")
          && !s.token(j).lower().endsWith("al")
          && !s.token(j).lower().endsWith("ing")) {
        break;
      }
    }
    int i = side.from() - 1;
    while (i >= 0 && (s.word(i, "the") || s.word(i, "a"))) {
      i--;
    }
    if (i >= 0 && s.endingAt(i + 1, "hit") != null && past(s.token(i).lower())) {
      return true; // "200 drones attacked Ukraine"
    }
    boolean set = s.word(i, "set") && s.any(side.to(), side.to() + 5, "ablaze");
    return i >= 0 && (set || s.at(i, "placing") != null && !s.word(i, "of") && !s.word(i, "for"));
  }

  private static boolean past(String verb) {
    return verb.endsWith("ed") || verb.equals("hit") || verb.equals("struck");
  }
}
