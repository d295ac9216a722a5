package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Actor;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;

/** Who acts in a clause: the side that is its subject, or for which its subject stands. */
final class Agents {

  /** Tokens between a weapon and who launched it. */
  private static final int LAUNCHED = 10;

  /** Tokens of who claims responsibility. */
  private static final int CLAIMANT = 9;

  private Agents() {}

  /** The side of the subject: the first side in the clause that acts and is not acted upon. */
  static @Nullable Side of(Sentence s, int from, int anchor, Claimants.Speaker speaker) {
    boolean participle = // "attack hits Kyiv and parts of Ukraine, killing 12": not the name before
        s.word(anchor - 1, ",") && s.token(anchor).lower().endsWith("ing");
    for (int i = anchor - 1; !participle && i >= Math.max(from, anchor - 2); i--) {
      Mention side = s.at(i, "side");
      if (side != null && !adjectival(s, side) && !Struck.struck(s, side) && side.to() <= anchor) {
        return (Side) side.value(); // "..., Moscow launched": the nearest subject
      }
    }
    Side near = participle ? null : actor(s, from, anchor);
    if (near != null) {
      return near;
    }
    @Nullable Side loose = null;
    for (int i = from; i < anchor; i++) {
      boolean own =
          i >= anchor - 5 && s.word(i, "its")
              || s.word(i, "our")
              || i >= anchor - 3 && s.word(i, "it")
              || s.word(i, "they")
              || s.word(i, "we");
      boolean party = i >= anchor - 5 && (speaker.side() == Side.RU || speaker.side() == Side.UA);
      if (own
          && party
          && (s.word(i, "they")
              || s.word(i, "it")
              || s.word(i, "we")
              || s.at(i + 1, "forces") != null)) {
        boolean suffered = s.word(anchor + 1, "us") || s.word(anchor + 1, "our");
        return s.word(i, "they") && suffered ? speaker.side().opponent() : speaker.side();
      }
      Mention side = s.at(i, "side");
      if (side != null && linked(s, side)) {
        continue;
      }
      if (side != null
          && !Struck.struck(s, side)
          && (!s.word(side.to(), "'s") || s.at(side.to() + 1, "forces") != null)
          && acts(s, side, anchor)
          && !modifies(s, side, anchor)) {
        return (Side) side.value();
      }
      boolean beside = side != null && side.to() >= anchor - 4 && !modifies(s, side, anchor);
      if (beside && !Struck.struck(s, side) && loose == null) {
        loose = (Side) side.value();
      }
      Mention actor = s.at(i, "actor");
      Side of = actor == null ? null : ((Actor) actor.value()).side();
      if (of == Side.RU || of == Side.UA) {
        boolean suffers = // "missiles to target his country's power stations"
            s.word(anchor + 1, "his") && s.word(anchor + 2, "country");
        return suffers ? of.opponent() : of;
      }
    }
    return loose;
  }

  /** "and the Ukrainian air force shot down all": who acts right before an active verb. */
  private static @Nullable Side actor(Sentence s, int from, int anchor) {
    for (int end = anchor; end > Math.max(from, anchor - 2); end--) {
      Mention actor = s.endingAt(end, "actor");
      Side side = actor == null ? null : ((Actor) actor.value()).side();
      boolean object = actor != null && s.at(actor.from() - 1, "placing") != null;
      if ((side == Side.RU || side == Side.UA) && !object && s.at(anchor, "attack") == null) {
        return side;
      }
      boolean passes = s.token(end - 1).lower().endsWith("ly") || s.at(end - 1, "perf") != null;
      if (!passes) {
        return null;
      }
    }
    return null;
  }

  /** "Kyiv claims its first strike on a tanker": who claims or denies it. */
  static @Nullable Side claims(Sentence s, int anchor) {
    for (int i = anchor - 1; i >= Math.max(1, anchor - 6); i--) {
      boolean owns = s.word(i, "responsibility") && s.word(i + 1, "for");
      Side owner = owns ? before(s, i) : null;
      if (owner != null) {
        return owner; // "Ukraine's SBU has claimed responsibility for an attack"
      }
      if (s.at(i, "side") != null
          || s.at(i, "stop") != null && !s.word(i, "for")
          || s.token(i).is(",")) {
        return null;
      }
      boolean verb =
          s.word(i, "claims") || s.word(i, "claimed") || s.word(i, "denies") || s.word(i, "denied");
      Mention claimant = verb ? s.endingAt(i, "side") : null;
      if (claimant != null) {
        return (Side) claimant.value();
      }
    }
    return null;
  }

  /** The first side of the words before "claims responsibility". */
  private static @Nullable Side before(Sentence s, int responsibility) {
    boolean claims = s.token(responsibility - 1).lower().startsWith("claim");
    for (int i = Math.max(0, responsibility - CLAIMANT); claims && i < responsibility; i++) {
      if (s.at(i, "side") != null) {
        return (Side) s.at(i, "side").value();
      }
    }
    return null;
  }

  /** "the bridge connecting Crimea and Russia": a land, nobody's deed. */
  private static boolean linked(Sentence s, Mention side) {
    Mention other = s.word(side.from() - 1, "and") ? s.endingAt(side.from() - 1, "toponym") : null;
    int verb = other == null ? -1 : other.from() - 1;
    return s.word(verb, "connecting") || s.word(verb, "linking") || s.word(verb, "between");
  }

  /** "Ukrainian forces struck", "Russia launched", but not "Ukrainian cities were struck". */
  private static boolean acts(Sentence s, Mention side, int anchor) {
    if (!adjectival(s, side)) {
      return true;
    }
    for (int i = side.to(); i < Math.min(anchor + 1, side.to() + 4); i++) {
      if (s.any(i, i + 1, "weapon", "forces", "flyers") || i == anchor) {
        return true;
      }
    }
    return false;
  }

  /** "prevented a Ukrainian attack by shooting down ...": the attack's side, not the subject. */
  private static boolean modifies(Sentence s, Mention side, int anchor) {
    if (s.at(anchor, "intercept") == null) {
      return false;
    }
    for (int i = side.to(); i < Math.min(anchor, side.to() + 3); i++) {
      if (s.at(i, "attack") != null && !s.word(i - 1, "to")) {
        return true;
      }
    }
    return false;
  }

  /** "attacks from Russia", "attack by Ukrainian forces". */
  static @Nullable Side by(Sentence s, int anchor) {
    for (int i = anchor + 1; i < Math.min(s.size(), anchor + 5); i++) {
      boolean in =
          (s.word(i, "in") || s.word(i, "during")) && s.any(anchor, anchor + 1, "kill", "injure");
      boolean told = s.word(i, "by") && s.endingAt(i, "say") != null; // "attacks reported by Kyiv"
      boolean from = s.word(i, "by") && !told || s.word(i, "from") || in;
      Mention side = s.at(s.word(i + 1, "the") || s.word(i + 1, "a") ? i + 2 : i + 1, "side");
      boolean owner =
          side != null && s.word(side.to(), "'s") && s.at(side.to() + 1, "forces") == null;
      boolean attack =
          !in
              || side != null
                  && !Struck.place(s, side)
                  && s.any(side.to(), side.to() + 3, "attack", "shelling");
      if (from && side != null && !owner && attack && s.at(side.to(), "head") == null) {
        return (Side) side.value();
      }
      if (s.at(i, "stop") != null && !from) {
        return null;
      }
    }
    return null;
  }

  /** "intercepted ten missiles fired by Russia": by whom they were fired, not stopped. */
  static boolean sent(Sentence s, int anchor) {
    for (int i = anchor + 1; i < Math.min(s.size(), anchor + 6); i++) {
      if (s.word(i, "by")) {
        return s.any(i - 1, i, "launch", "fire");
      }
    }
    return false;
  }

  /** The opponent of the only side whose people a headline names. */
  static @Nullable Side facing(Sentence s) {
    Side one = null;
    for (Mention mention : s.all("actor")) {
      Side side = ((Actor) mention.value()).side();
      boolean party = side == Side.RU || side == Side.UA;
      if (party && one != null && one != side) {
        return null;
      }
      one = party ? side : one;
    }
    return one == null || !s.all("side").isEmpty() ? null : one.opponent();
  }

  private static boolean adjectival(Sentence s, Mention side) {
    String form = s.token(side.to() - 1).lower();
    return form.endsWith("n") && !form.endsWith("kremlin");
  }

  /** "fending off drones that Russia launched": the side that sent what was stopped. */
  static @Nullable Side sender(Sentence s, Find find) {
    for (Mention weapon : s.all("weapon")) {
      boolean own = weapon.to() > find.from() && weapon.from() < find.to();
      int that = weapon.to();
      Mention side =
          s.word(that, "that") || s.word(that, "which") || s.word(that, "by")
              ? s.at(that + 1, "side")
              : null;
      boolean sent = side != null && s.any(side.to(), side.to() + 2, "launch", "fire");
      if (own && sent) {
        return (Side) side.value();
      }
    }
    return null;
  }

  /** "missiles aimed at Kyiv were launched by Russian aircraft": by whom. */
  static @Nullable Side launcher(Sentence s, Find find) {
    for (Mention weapon : s.all("weapon")) {
      boolean own = weapon.to() > find.from() && weapon.from() < find.to();
      int end = Math.min(s.size(), weapon.to() + LAUNCHED);
      for (int i = weapon.to(); own && i < end && s.at(i, "weapon") == null; i++) {
        boolean by = s.any(i, i + 1, "launch", "fire") && s.word(i + 1, "by");
        Mention side =
            by ? s.at(s.word(i + 2, "the") || s.word(i + 2, "a") ? i + 3 : i + 2, "side") : null;
        if (side != null) {
          return (Side) side.value();
        }
      }
    }
    return null;
  }

  /** "Russia denies striking a hospital": it is who is said to have done it. */
  static @Nullable Side denies(Sentence s, int anchor, Claimants.Speaker speaker) {
    boolean party = speaker.side() == Side.RU || speaker.side() == Side.UA;
    if (!party || speaker.certainty() != Certainty.DENIED) {
      return null;
    }
    for (Mention say : s.all("say")) {
      if ("deny".equals(say.value()) && say.to() <= anchor) {
        boolean other = false; // "denied that Ukraine had struck the bridge"
        for (Mention side : s.all("side")) {
          boolean told = side.from() >= say.to() && side.to() <= anchor;
          other |= told && side.value() != speaker.side();
        }
        return other ? null : speaker.side();
      }
    }
    return null;
  }
}
