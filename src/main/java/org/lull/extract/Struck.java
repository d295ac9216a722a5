package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;
import org.lull.lexicon.Token;

/** Who is struck: "on Ukraine", "at Russian positions", "killing 18 Russian servicemen". */
final class Struck {

  /** Tokens between a side and the verb that tells what befell it. */
  private static final int NOUNS = 6;

  private Struck() {}

  /** Those who were killed or whose things were struck: "killing 18 Russian servicemen". */
  static @Nullable Side fallen(Sentence s, int anchor) {
    for (Mention victims : s.all("victims")) {
      Side side = ((Counted) victims.value()).side();
      if (side != null) {
        return side;
      }
    }
    boolean heard = s.at(anchor, "explosion") != null; // "a Russian depot suffered explosions"
    int from = heard || Clauses.passive(s, anchor) ? Math.max(0, anchor - 6) : anchor;
    int to = heard ? s.size() : Math.min(s.size(), anchor + 5);
    for (int i = from; i < to; i++) {
      Mention side = s.at(i, "side");
      boolean owned = side != null && s.word(side.to(), "'s");
      int of = owned ? side.to() + 1 : side == null ? i : side.to();
      boolean military = side != null && s.word(of - 1, "military"); // "Russian military bases"
      if (side != null && s.any(military ? of - 1 : of, of + 1, "target")) {
        return (Side) side.value();
      }
    }
    return null;
  }

  /** "five were killed in the attack": in the one told before, and no side is named. */
  static boolean theAttack(Sentence s) {
    for (Mention attack : s.all("attack")) {
      if (s.word(attack.from() - 1, "the") && Where.placed(s, attack.to(), s.size()).isEmpty()) {
        return s.all("side").isEmpty();
      }
    }
    return false;
  }

  /** A side that is struck: "on Ukraine", "at Russian positions". */
  static @Nullable Side victim(Sentence s) {
    for (Mention attack : s.all("attack")) {
      boolean on = s.word(attack.to(), "on") || s.word(attack.to(), "against");
      Mention side = on ? s.at(attack.to() + 1, "side") : null;
      if (side != null) {
        return (Side) side.value(); // "sanctions on Russian firms after strikes on Ukraine"
      }
    }
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
    boolean home = s.any(side.to(), side.to() + 1, "locality", "town-noun");
    if (home && s.word(side.to() + 1, "where")) {
      return true; // "Ukrainian village where missile killed 52"
    }
    if (side.from() == 0 && s.word(side.to(), ":") && s.at(side.from(), "nation") != null) {
      return true; // "Ukraine: five injured in rocket attacks"
    }
    if (land(s, side.from()) && s.word(side.from() - 1, "near")) {
      return false; // "a Russian airfield near Ukraine hit by a drone"
    }
    if (s.at(side.to(), "be") != null && s.at(side.to() + 1, "under") != null) {
      return true; // "Ukraine was under attack"
    }
    boolean town = // "explosions hit the capital of Kyiv"
        s.at(side.from(), "place") != null
            && s.word(side.from() - 1, "of")
            && s.at(side.from() - 2, "town-noun") != null;
    if (town || within(s, side) || part(s, side.from()) || flees(s, side) || suffers(s, side)) {
      return true;
    }
    int place = // "Ukrainian city hit by a strike"
        s.any(side.to(), side.to() + 1, "locality", "town-noun") ? side.to() + 1 : side.to();
    boolean by = s.at(place, "hit") != null && s.word(place + 1, "by");
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
          && s.at(j, "night") == null
          && !(s.word(j, "and") && s.endingAt(j, "weapon") != null)
          && !s.token(j).lower().endsWith("ed")
          && !s.token(j).lower().endsWith("al")
          && !s.token(j).lower().endsWith("ing")) {
        break;
      }
    }
    int i = side.from() - 1;
    while (i >= 0 && (s.word(i, "the") || s.word(i, "a") || s.at(i, "quarter") != null)) {
      i--; // "in south Ukraine"
    }
    boolean nation = // "Russia hits Ukraine with drones", but not "after attacks Ukraine said"
        s.at(side.from(), "nation") != null
            && s.at(side.to(), "say") == null
            && !s.word(side.to(), "'s");
    if (i >= 0
        && s.endingAt(i + 1, "hit") != null
        && (past(s.token(i).lower()) || nation && i < side.from())) {
      return true; // "200 drones attacked Ukraine"
    }
    boolean set = s.word(i, "set") && s.any(side.to(), side.to() + 5, "ablaze");
    return i >= 0 && (set || s.at(i, "placing") != null && !s.word(i, "of") && !other(s, i));
  }

  /** "aid for Ukraine", "the war between Russia and Ukraine". */
  private static boolean other(Sentence s, int i) {
    return s.word(i, "for") || s.word(i, "between");
  }

  private static boolean past(String verb) {
    return verb.endsWith("ed") || verb.equals("hit") || verb.equals("struck");
  }

  /** A country of the war, by its name. */
  static boolean land(Sentence s, int i) {
    return s.word(i, "ukraine") || s.word(i, "russia");
  }

  /** "killed in Kyiv after", "killed in Ukraine": where, not by whom. */
  static boolean place(Sentence s, Mention side) {
    return s.at(side.from(), "place") != null || land(s, side.from()) && !s.word(side.to(), "'s");
  }

  /** "a restaurant in Kramatorsk, Ukraine killed 11": where the town lies. */
  private static boolean within(Sentence s, Mention side) {
    return s.word(side.from() - 1, ",")
        && s.endingAt(side.from() - 1, "toponym") != null
        && land(s, side.from())
        && !s.word(side.to(), "'s");
  }

  /** "across all of Ukraine", "in parts of Russia": where, not who. */
  private static boolean part(Sentence s, int at) {
    return s.word(at - 1, "of") && s.endingAt(at - 1, "share") != null;
  }

  /** "Ukrainians flee shelling", "Russians killed in a strike": people who are under attack. */
  private static boolean flees(Sentence s, Mention side) {
    return s.at(side.from(), "nationals") != null && s.any(side.to(), side.to() + 2, "flee");
  }

  /**
   * "Ukrainian soldiers die in a strike", "Ukraine cabinet building hit in a strike": who is hurt.
   */
  private static boolean suffers(Sentence s, Mention side) {
    int most = Math.min(s.size() - 1, side.to() + NOUNS);
    for (int i = side.to(); i < most; i++) {
      boolean harm =
          s.any(i, i + 1, "kill", "injure", "hit", "ruined") && s.at(i, "attack") == null;
      if (harm) {
        String verb = s.token(i).lower();
        int after = i;
        while (after < most
            && !s.token(after).is("targets") // "struck targets in Kyiv"
            && s.any(after, after + 1, "kill", "injure", "hit", "ruined")) {
          after++;
        }
        boolean dies = verb.startsWith("die");
        return (dies || past(verb)) && (s.word(after, "in") || s.word(after, "by"));
      }
      boolean noun = s.token(i).kind() == Token.Kind.WORD && s.at(i, "stop") == null;
      if (!noun || s.any(i, i + 1, "weapon", "attack", "shelling", "placing", "say", "fire")) {
        return false;
      }
    }
    return false;
  }

  /** "attacks on Ukrainian civilians": who attacks those; null where no people of a side follow. */
  static @Nullable Side aimedAt(Sentence s, int anchor) {
    Mention shelled = s.endingAt(anchor, "be") == null ? null : s.at(anchor + 1, "side");
    boolean foes = // "are shelling Ukrainian forces"
        shelled != null
            && s.token(anchor).lower().endsWith("ing")
            && shelled.to() - shelled.from() > 1;
    if (foes) {
      return ((Side) shelled.value()).opponent();
    }
    for (int i = anchor + 1; s.any(anchor, anchor + 1, "fire") && i < anchor + 5; i++) {
      Mention foe = s.word(i, "at") ? s.at(i + 1, "side") : null;
      boolean forces = // "are firing artillery at Ukrainian forces"
          foe != null && (foe.to() - foe.from() > 1 || s.at(foe.to(), "forces") != null);
      if (forces) {
        return ((Side) foe.value()).opponent();
      }
    }
    Mention attack = s.at(anchor, "attack");
    boolean on = attack != null && (s.word(attack.to(), "on") || s.word(attack.to(), "against"));
    Mention side = on ? s.at(attack.to() + 1, "side") : null;
    boolean people = // and not "strikes on Russian-held Melitopol"
        side != null
            && s.token(side.from()).lower().endsWith("ian")
            && s.any(side.to(), side.to() + 1, "victim", "target", "somebody");
    return people ? ((Side) side.value()).opponent() : null;
  }

  /** True where something happens in the land of this side: "at a factory in Russia". */
  static boolean within(Sentence s, Side side) {
    for (Mention land : s.all("nation")) {
      Mention of = s.at(land.from(), "side");
      if (of != null && of.value() == side && s.word(land.from() - 1, "in")) {
        return true;
      }
    }
    return false;
  }
}
