package org.lull.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;
import org.lull.lexicon.Token;
import org.lull.lexicon.Weapon;
import org.lull.lexicon.WeaponKind;

/**
 * Builds noun phrases from mentions: counted weapons ("57 Ukrainian drones"), counted victims ("at
 * least 12 people"), counted blows ("40 missile strikes") and counted objects ("nine energy
 * facilities").
 */
final class Chunker {
  private static final int MODIFIERS = 7;

  /** Kinds whose forms are whole: a number inside one counts nothing ("in the past 24 hours"). */
  private static final List<String> WHOLE = List.of("period", "past", "night", "weapon");

  private static final WeaponKind AIRCRAFT =
      new WeaponKind("air-strike", Weapon.AIRCRAFT, null, null);
  private static final WeaponKind MIXED = new WeaponKind("pair", Weapon.MIXED, null, null);
  private static final WeaponKind ARTILLERY =
      new WeaponKind("shelling", Weapon.ARTILLERY, null, null);
  private final Quantities quantities;

  Chunker(Quantities quantities) {
    this.quantities = quantities;
  }

  /** Adds the chunks of this sentence to it. */
  void chunk(Sentence s) {
    boolean[] inside = insideWhole(s);
    int i = 0;
    @Nullable Counted last = null;
    while (i < s.size()) {
      boolean name = s.word(i - 1, "project") && s.token(i).text().length() > 2; // "project 1239"
      Quantities.Found found = inside[i] || name ? null : quantities.at(s, i);
      if (found == null) {
        i++;
        continue;
      }
      @Nullable Counted chunk = noun(s, found, last);
      if (chunk != null) {
        i = Math.max(i + 1, chunk.to());
        last = chunk;
      } else {
        i = found.to();
      }
    }
    SharedNouns.share(s, quantities);
    AllOfThem.said(s);
    Tolls.said(s);
    Singles.indefinite(s);
    Persons.single(s);
    for (Mention times : s.all("twice")) {
      if (s.word(times.to(), "as") || s.word(times.to(), "the")) {
        continue; // "more than twice as many"
      }
      s.add(
          new Mention(
              times.from(), times.to(), "blows", Counted.plain(2, times.from(), times.to())));
    }
    Persons.named(s);
    if (s.field().equals("title")) {
      Singles.headline(s);
      Persons.fallen(s);
    }
  }

  private static boolean[] insideWhole(Sentence s) {
    boolean[] inside = new boolean[s.size()];
    for (String kind : WHOLE) {
      for (Mention mention : s.all(kind)) {
        Arrays.fill(inside, mention.from() + 1, mention.to(), true);
      }
    }
    return inside;
  }

  /**
   * The noun after a number: modifiers are passed over, the first weapon, victim, blow or object
   * decides.
   */
  private @Nullable Counted noun(Sentence s, Quantities.Found found, @Nullable Counted last) {
    @Nullable WeaponKind weapon = null;
    @Nullable Side side = null;
    List<String> details = new ArrayList<>();
    int i = found.to();
    boolean verb = // "four missiles were downed and two struck houses"
        last != null
            && last.weapon() != Weapon.UNKNOWN
            && (s.word(i, "hit") || s.word(i, "struck") || s.word(i, "reached"));
    int stop = verb ? i : Math.min(s.size(), i + MODIFIERS);
    if ((s.word(i, "units") || s.word(i, "pieces")) && s.word(i + 1, "of")) {
      return null; // "30 units of military equipment": no things that attacks are told of
    }
    if (s.word(i, "out") && s.word(i + 1, "of")) {
      return Ellipsis.of(s, found, last); // "six out of six missiles"
    }
    while (i < stop) {
      int hung = Compounds.hung(s, i);
      if (hung > i) {
        i = hung;
        stop = Math.min(s.size(), i + MODIFIERS);
        continue;
      }
      @Nullable Mention here = s.at(i, "weapon");
      if (here != null) {
        WeaponKind kind = (WeaponKind) here.value();
        weapon =
            weapon == null || weapon.family() == Weapon.UNKNOWN
                ? kind
                : Compounds.wider(weapon, kind);
        side = side == null ? kind.side() : side;
        if (kind.detail() != null && !details.contains(kind.detail())) {
          details.add(kind.detail());
        }
        i = Compounds.models(s, here.to());
        Mention other = s.word(i, "and") ? s.at(i + 1, "weapon") : null;
        boolean pair = other != null && s.at(other.to(), "attack") != null;
        if (pair) { // "40 missile and drone strikes"
          weapon = MIXED;
          i = other.to();
        }
        stop = Math.min(s.size(), i + 3);
        continue;
      }
      boolean shots = // "fired six rounds at Enerhodar"
          s.word(i, "rounds")
              && i == found.to()
              && s.endingAt(found.from(), "fire") != null
              && !s.word(i + 1, "of");
      if (shots && !found.vague()) {
        return add(s, "counted", found, ARTILLERY, details, side, i + 1);
      }
      boolean rounds = s.word(i, "rounds") && s.word(i + 1, "of") && s.at(i + 2, "weapon") != null;
      if (s.at(i, "rank") != null && weapon == null && !rounds) {
        return null; // "two waves of drones", but "14 rounds of HIMARS rockets"
      }
      if (rounds) {
        i += 2;
        continue;
      }
      Mention barrage = s.at(i, "shelling");
      boolean shellings = // "14 artillery strikes"
          barrage != null && weapon == null && s.token(barrage.to() - 1).lower().endsWith("s");
      if (shellings && !found.vague()) {
        return add(s, "blows", found, ARTILLERY, details, side, barrage.to());
      }
      boolean kind = s.word(i, "attack") && s.any(i + 1, i + 3, "weapon");
      if (kind) { // "71 one-way attack drones"
        i++;
        continue;
      }
      if (s.at(i, "attack") != null || s.at(i, "blow") != null) {
        // "several strikes" is a manner of speaking; the blows that follow are coded
        weapon = weapon == null && s.at(i, "airstrike") != null ? AIRCRAFT : weapon;
        boolean shells =
            s.at(i, "blow") != null
                && (s.word(s.at(i, "blow").to() - 1, "shelling") || s.word(i, "fire"));
        weapon = weapon == null && shells ? ARTILLERY : weapon;
        return found.vague() ? null : add(s, "blows", found, weapon, details, side, end(s, i));
      }
      if (weapon != null) {
        break;
      }
      boolean others = s.word(i, "others") && last != null && last.weapon() != Weapon.UNKNOWN;
      boolean owned = // "two of his colleagues"
          i == found.to()
              && s.word(i, "of")
              && (s.word(i + 1, "his") || s.word(i + 1, "her") || s.word(i + 1, "their"))
              && s.at(i + 2, "victim") != null;
      if (owned) {
        i += 2;
      }
      if (s.word(i, "lives")) {
        return add(s, "lives", found, null, details, null, i + 1);
      }
      if (s.at(i, "victim") != null && !(others && i == found.to())) {
        Mention victim = s.at(i, "victim");
        if (Ellipsis.missing(s, victim.to())) {
          return null;
        }
        side = s.at(i, "side") == null ? side : (Side) s.at(i, "side").value();
        side = side == null && last != null && s.word(i, "others") ? last.side() : side;
        Mention army = side == null ? Soldiers.army(s, victim.to()) : null;
        side = army == null ? side : (Side) army.value();
        return add(s, "victims", found, null, details, side, victim.to());
      }
      if (s.word(i, "troops") && Soldiers.fallen(s, found.from(), i + 1)) {
        return add(s, "victims", found, null, details, side, i + 1);
      }
      Mention aim = s.at(i, "target");
      if (aim != null && s.word(aim.to() - 1, "personnel")) {
        return add(s, "victims", found, null, details, side, aim.to());
      }
      if (i == found.to() && Compounds.flying(s, i)) {
        return add(s, "counted", found, MIXED, details, side, i + 1);
      }
      if (aim != null && !s.word(i + 1, "'s")) {
        return objects(s, found, side, aim.to());
      }
      if (s.at(i, "side") != null) {
        side = (Side) s.at(i, "side").value();
        int owner = i;
        i = Math.max(i + 1, s.at(i, "side").to()); // "Russian military personnel"
        for (int j = owner + 1; j < i; j++) { // "one Russian military target"
          i = s.at(j, "target") != null ? j : i;
        }
        continue;
      } else if (!modifier(s, i)) {
        break;
      }
      i++;
    }
    if (weapon != null) {
      Mention system = s.at(Compounds.system(s, i), "launcher");
      if (system != null) { // "three S-300 air defense systems": what is struck
        return objects(s, found, side, system.to());
      }
      boolean borne = s.at(i, "carrier") != null || Compounds.carried(s, found.from());
      boolean part =
          s.word(found.to(), "of") && last != null && Compounds.kin(weapon.family(), last.weapon());
      if (part && !borne) { // "one of the missiles": of those told before
        Counted same =
            new Counted(
                found.quantity(),
                last.weapon(),
                last.details(),
                last.side(),
                true,
                found.from(),
                i);
        s.add(new Mention(found.from(), i, "counted", same));
        return same;
      }
      if (weapon.family() == Weapon.AIRCRAFT) { // "five Russian fighter jets": what may be struck
        objects(s, found, side, i);
      }
      return borne ? null : add(s, "counted", found, weapon, details, side, i);
    }
    Mention army = side == null ? null : s.endingAt(i, "side");
    boolean troops =
        army != null && army.to() - army.from() > 1 && Soldiers.fallen(s, found.from(), i);
    if (troops) { // "killed more than 600 Ukrainian troops"
      return add(s, "victims", found, null, details, side, i);
    }
    return Ellipsis.of(s, found, last);
  }

  /** Things of a side that may be struck. */
  private static Counted objects(Sentence s, Quantities.Found found, @Nullable Side side, int to) {
    Counted objects =
        new Counted(
            found.quantity(), Weapon.UNKNOWN, List.of(), side, false, found.from(), to, true);
    s.add(new Mention(found.from(), to, "objects", objects));
    return objects;
  }

  private static int end(Sentence s, int i) {
    Mention mention = s.at(i, "attack") == null ? s.at(i, "blow") : s.at(i, "attack");
    return mention == null ? i + 1 : mention.to();
  }

  private static Counted add(
      Sentence s,
      String kind,
      Quantities.Found found,
      @Nullable WeaponKind weapon,
      List<String> details,
      @Nullable Side side,
      int to) {
    Weapon family = weapon == null ? Weapon.UNKNOWN : weapon.family();
    Counted chunk =
        new Counted(found.quantity(), family, List.copyOf(details), side, false, found.from(), to);
    s.add(new Mention(found.from(), to, kind, chunk));
    return chunk;
  }

  static boolean modifier(Sentence s, int i) {
    Token token = s.token(i);
    if (token.kind() != Token.Kind.WORD) {
      return token.is("(") || token.is(")") || token.is("\"") || token.is("'");
    }
    return s.at(i, "stop") == null
        && s.at(i, "plan") == null
        && !token.is("including")
        && s.at(i, "be") == null
        && s.at(i, "say") == null
        && s.at(i, "unit") == null
        && s.at(i, "launch") == null
        && s.at(i, "intercept") == null
        && s.at(i, "over") == null;
  }
}
