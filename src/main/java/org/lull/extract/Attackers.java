package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;
import org.lull.lexicon.WeaponKind;

/**
 * Whose weapon it is: told by the phrase, by who launches or who intercepts, by whom it struck, or
 * plain from the place (codebook, ruling 11).
 */
final class Attackers {

  private static final Weapon NAVAL = Weapon.NAVAL_DRONE;

  /** Tokens between who is accused and of what. */
  private static final int ACCUSED = 24;

  /** Verbs of firing that are asked who fires; no sentence of a person has more. */
  private static final int FIRES = 8;

  private Attackers() {}

  static @Nullable Side of(
      Find find, List<Region> regions, Claimants.Speaker speaker, Territory territory) {
    Sentence s = find.sentence();
    Counted counted = find.counted();
    boolean people = find.measure().people();
    if (counted != null && counted.side() != null) {
      return people || counted.owned() ? counted.side().opponent() : counted.side();
    }
    Side mourned = people && counted != null ? mourned(s, counted, speaker) : null;
    if (mourned != null) {
      return mourned.opponent();
    }
    Side weapon = weaponSide(s, find);
    if (weapon != null) {
      return weapon;
    }
    Mention downed = s.endingAt(find.anchor(), "weapon");
    Mention guard = find.measure() == Measure.SIGHTED ? s.at(find.from(), "airdefence") : null;
    Mention guarded = guard == null ? null : s.endingAt(guard.from(), "side");
    if (guarded != null) {
      return ((Side) guarded.value()).opponent(); // "Kyiv air defences at work"
    }
    Mention crashed = find.measure() == Measure.LOST ? s.at(find.anchor(), "weapon") : null;
    Mention flown = crashed == null ? null : s.endingAt(crashed.from(), "side");
    if (flown != null) {
      return (Side) flown.value(); // "Ukrainian drones crashed near Belorechensk"
    }
    Mention owner = downed == null ? null : s.endingAt(downed.from(), "side");
    if (owner != null && s.at(find.anchor(), "intercept") != null) {
      return (Side) owner.value(); // "Russian missiles downed"
    }
    Mention foiled = // "Ukrainian drone attacks were thwarted"
        find.measure() == Measure.INTERCEPTED && counted == null
            ? s.at(find.from() + 1, "attack")
            : null;
    Side attacks = foiled == null ? null : Attributive.of(s, foiled.from());
    if (attacks != null) {
      return attacks;
    }
    boolean stopped =
        find.measure() == Measure.INTERCEPTED
            || find.measure() == Measure.LOST
            || find.measure() != Measure.SIGHTED && tells(s, find.anchor())
            || s.at(find.anchor(), "intercept") != null && find.measure() == Measure.LAUNCHED;
    int count = counted == null ? find.anchor() : counted.to() - 1;
    Side struck = tells(s, find.anchor()) ? Struck.fallen(s, count) : null;
    if (struck != null) {
      return struck.opponent(); // "the mayor reported ten explosions at Russian bases"
    }
    boolean relative = // "behind Russian lines, which destroyed eight Russian aircraft"
        s.word(find.anchor() - 1, "which") && s.word(find.anchor() - 2, ",");
    Side ruined = relative && !stopped ? Struck.fallen(s, find.anchor()) : null;
    if (ruined != null) {
      return ruined.opponent();
    }
    Side sender = stopped ? Agents.sender(s, find) : null;
    if (sender != null) {
      return sender;
    }
    Side launcher = people ? null : Agents.launcher(s, find);
    if (launcher != null) {
      return launcher;
    }
    Side accused = stopped ? null : accused(s, find.anchor());
    if (accused != null) {
      return accused;
    }
    Side by = Agents.by(s, find.anchor());
    if (by != null) {
      return stopped && !Agents.sent(s, find.anchor()) ? by.opponent() : by;
    }
    Side cause = people ? Causes.before(s, find.anchor()) : null;
    if (cause != null) {
      return cause;
    }
    int deed = stopped ? -1 : Causes.deed(s, find.anchor());
    Side doer = deed < 0 ? null : Attributive.of(s, deed);
    if (doer != null) {
      return doer;
    }
    Side denies = stopped ? null : Agents.denies(s, find.anchor(), speaker);
    if (denies != null) {
      return denies;
    }
    boolean noun = s.at(find.anchor(), "attack") != null || s.at(find.anchor(), "shelling") != null;
    Side own = noun && !stopped ? Attributive.of(s, find.anchor()) : null;
    if (own == null && !stopped) {
      own = Struck.aimedAt(s, find.anchor());
    }
    if (own != null) {
      return own;
    }
    int start = Clauses.start(s, find.anchor());
    int before = find.anchor() - 1;
    boolean to = s.word(before, "to") || s.word(before - 1, "to") && adverb(s, before);
    boolean object = s.any(find.anchor() + 1, find.anchor() + 2, "toponym", "occupied", "target");
    boolean verbal = // "have been shelling", "strikes Russian-held Melitopol"
        to || object || s.endingAt(find.anchor(), "be") != null;
    boolean spoken = // "the president denounced the attack": no verb of launching, no attacker
        noun
            && !verbal
            && !s.any(
                Math.max(start, Aftermath.start(s, find.anchor())),
                find.anchor(),
                "launch",
                "fire",
                "hit",
                "striving");
    Side claims = noun && !stopped ? Agents.claims(s, find.anchor()) : null;
    if (claims != null) {
      return claims;
    }
    boolean undergone =
        Wielded.flies(find)
            || spoken && !stopped
            || people && s.any(find.anchor(), find.anchor() + 1, "deathtoll", "hurttoll")
            || s.at(find.anchor(), "rise") != null
            || Clauses.passive(s, find.anchor())
            || stopped && counted != null && counted.to() <= find.anchor();
    Side deadly = people && !undergone ? Causes.deadly(s, find.anchor()) : null;
    if (deadly != null) {
      return deadly;
    }
    Side agent = undergone ? null : Agents.of(s, start, find.anchor(), speaker);
    if (agent != null && stopped) {
      return agent.opponent();
    }
    if (agent != null) {
      return agent;
    }
    Side fallen = Struck.fallen(s, find.anchor());
    if (fallen != null) {
      return fallen.opponent();
    }
    boolean heard = s.at(find.anchor(), "explosion") != null;
    Side blast = heard ? told(s, speaker) : null;
    if (blast != null) {
      return blast; // "explosions in Nova Kakhovka and Ukrainian strikes on a factory"
    }
    Side place = occupied(s) ? null : territory.attacker(regions);
    boolean taken = place == Side.UA && regions.stream().allMatch(r -> "UA".equals(r.country()));
    Side named = taken && !stopped ? told(s, speaker) : null;
    if (named != null) {
      return named; // Russian shelling of a town that Russia has taken since
    }
    if (place != null) {
      boolean held = place == Side.RU && speaker.side() == Side.RU && !regions.isEmpty();
      return held ? Side.UA : place;
    }
    boolean naval = WeaponsTold.weapon(find) == NAVAL;
    if (naval && s.all("side").isEmpty() && speaker.side() == Side.UA) {
      return Side.UA; // at sea nothing tells it but who has such drones and speaks of them
    }
    Side adjective = stopped ? null : Attributive.of(s, find.anchor());
    if (adjective != null) {
      return adjective;
    }
    Side told = stopped ? null : told(s, speaker);
    if (told != null) {
      return told;
    }
    if (occupied(s) && regions.stream().anyMatch(r -> "UA".equals(r.country()))) {
      return Side.UA; // "explosions in the Russian-held Ukrainian port of Mariupol"
    }
    Side victim = Struck.victim(s);
    if (victim != null) {
      return victim.opponent();
    }
    return occupied(s) ? Side.UA : opponent(speaker);
  }

  /** "accused Kyiv of shelling Donetsk": who is accused. */
  private static @Nullable Side accused(Sentence s, int anchor) {
    for (int i = anchor - 1; i >= Math.max(0, anchor - ACCUSED); i--) {
      Mention side = s.at(i, "side");
      boolean of = side != null && (s.word(side.to(), "of") || s.word(side.to(), "for"));
      boolean passive = // "Russia accused of hollow talks as strike injures dozens"
          side != null && s.word(side.to(), "accused") && s.word(side.to() + 1, "of");
      boolean held = // "vowed to hold Russia accountable after a barrage of missiles"
          side != null
              && s.word(i - 1, "hold")
              && (s.word(side.to(), "accountable") || s.word(side.to(), "responsible"));
      if (of && s.endingAt(i, "blame") != null || passive || held) {
        return (Side) side.value();
      }
      if (s.word(i, "while") || s.token(i).is(";")) {
        return null;
      }
    }
    return null;
  }

  /** "63 of its soldiers were killed": whose losses its own government tells. */
  private static @Nullable Side mourned(Sentence s, Counted counted, Claimants.Speaker speaker) {
    boolean party = speaker.side() == Side.RU || speaker.side() == Side.UA;
    for (int i = counted.from(); party && i < Math.min(s.size(), counted.to() + 3); i++) {
      if (s.word(i, "its") || s.word(i, "our")) {
        return speaker.side();
      }
    }
    return null;
  }

  private static boolean adverb(Sentence s, int i) {
    return s.token(i).lower().endsWith("ly");
  }

  /** "counted 458 drones", "reported 20 strikes on his city": who counts was attacked. */
  private static boolean tells(Sentence s, int anchor) {
    boolean told =
        s.at(anchor, "figures") != null
            || s.at(anchor, "tally") != null
            || s.at(anchor, "recorded") != null;
    return told && s.at(anchor, "launch") == null;
  }

  /** "... were killed after Moscow launched missiles": who attacks elsewhere in the sentence. */
  private static @Nullable Side told(Sentence s, Claimants.Speaker speaker) {
    List<Mention> fires = s.all("fire");
    for (Mention fire : fires.subList(0, Math.min(FIRES, fires.size()))) {
      Side side = Agents.of(s, Clauses.start(s, fire.from()), fire.from(), speaker);
      if (side != null) {
        return side;
      }
    }
    for (Mention hit : s.any(0, s.size(), "explosion") ? s.all("hit") : List.<Mention>of()) {
      Side side = // "footage of an explosion suggests that Ukrainian forces targeted the depot"
          s.at(hit.from(), "attack") == null
              ? Agents.of(s, Clauses.start(s, hit.from()), hit.from(), speaker)
              : null;
      if (side != null) {
        return side;
      }
    }
    for (String kind : List.of("attack", "shelling")) {
      for (Mention attack : s.all(kind)) {
        Side side = Attributive.of(s, attack.from());
        if (side != null) {
          return side;
        }
      }
    }
    return null;
  }

  private static boolean occupied(Sentence s) {
    return s.any(0, s.size(), "occupied");
  }

  private static @Nullable Side opponent(Claimants.Speaker speaker) {
    Side side = speaker.side();
    return side == null || side == Side.OTHER ? null : side.opponent();
  }

  private static @Nullable Side weaponSide(Sentence s, Find find) {
    if (find.counted() != null && find.counted().weapon() == Weapon.UNKNOWN) {
      return null;
    }
    for (int i = find.from(); i < find.to(); i++) {
      Mention weapon = s.at(i, "weapon");
      if (weapon != null
          && ((WeaponKind) weapon.value()).side() != null
          && s.at(weapon.to(), "carrier") == null
          && s.at(Compounds.system(s, weapon.to()), "launcher") == null
          && !WeaponsTold.thing(s, weapon.to())
          && !WeaponsTold.downed(s, weapon, find)) {
        return ((WeaponKind) weapon.value()).side();
      }
    }
    return null;
  }
}
