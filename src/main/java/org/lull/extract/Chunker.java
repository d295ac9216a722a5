package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Quantity;
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
  private static final WeaponKind AIRCRAFT =
      new WeaponKind("air-strike", Weapon.AIRCRAFT, null, null);
  private final Quantities quantities;

  Chunker(Quantities quantities) {
    this.quantities = quantities;
  }

  /** Adds the chunks of this sentence to it. */
  void chunk(Sentence s) {
    int i = 0;
    @Nullable Counted last = null;
    while (i < s.size()) {
      Quantities.Found found = quantity(s, i);
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
    Singles.indefinite(s);
    Singles.single(s);
    for (Mention times : s.all("twice")) {
      s.add(
          new Mention(
              times.from(),
              times.to(),
              "blows",
              new Counted(
                  Quantity.exact(2),
                  Weapon.UNKNOWN,
                  List.of(),
                  null,
                  false,
                  times.from(),
                  times.to())));
    }
    if (s.field().equals("title")) {
      Singles.headline(s);
    }
  }

  private Quantities.@Nullable Found quantity(Sentence s, int i) {
    for (String kind : List.of("period", "past", "night", "weapon")) {
      for (Mention mention : s.all(kind)) {
        if (mention.from() < i && mention.to() > i) {
          return null; // "in the past 24 hours"
        }
      }
    }
    return quantities.at(s, i);
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
    int stop = Math.min(s.size(), i + MODIFIERS);
    while (i < stop) {
      @Nullable Mention here = s.at(i, "weapon");
      if (here != null) {
        WeaponKind kind = (WeaponKind) here.value();
        weapon = weapon == null || weapon.family() == Weapon.UNKNOWN ? kind : wider(weapon, kind);
        side = side == null ? kind.side() : side;
        if (kind.detail() != null && !details.contains(kind.detail())) {
          details.add(kind.detail());
        }
        i = here.to();
        stop = Math.min(s.size(), i + 3);
        continue;
      }
      if (s.at(i, "rank") != null) {
        return null; // "two waves of drones"
      }
      if (s.at(i, "attack") != null || s.at(i, "blow") != null) {
        // "several strikes" is a manner of speaking; the blows that follow are coded
        weapon = weapon == null && s.at(i, "airstrike") != null ? AIRCRAFT : weapon;
        return found.vague() ? null : add(s, "blows", found, weapon, details, side, end(s, i));
      }
      if (weapon != null) {
        break;
      }
      if (s.at(i, "victim") != null) {
        Mention victim = s.at(i, "victim");
        side = s.at(i, "side") == null ? side : (Side) s.at(i, "side").value();
        return add(s, "victims", found, null, details, side, victim.to());
      }
      if (s.at(i, "target") != null && !s.word(i + 1, "'s")) {
        int to = s.at(i, "target").to();
        Counted objects =
            new Counted(
                found.quantity(), Weapon.UNKNOWN, List.of(), side, false, found.from(), to, true);
        s.add(new Mention(found.from(), to, "objects", objects));
        return objects;
      }
      if (s.at(i, "side") != null) {
        side = (Side) s.at(i, "side").value();
      } else if (!modifier(s, i)) {
        break;
      }
      i++;
    }
    if (weapon != null) {
      if (s.at(i, "launcher") != null) { // "three S-300 systems": what is struck
        int to = s.at(i, "launcher").to();
        Counted objects =
            new Counted(
                found.quantity(), Weapon.UNKNOWN, List.of(), side, false, found.from(), to, true);
        s.add(new Mention(found.from(), to, "objects", objects));
        return objects;
      }
      boolean borne = s.at(i, "carrier") != null || s.word(found.from() - 1, "from");
      boolean part =
          s.word(found.to(), "of") && last != null && kin(weapon.family(), last.weapon());
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
      return borne ? null : add(s, "counted", found, weapon, details, side, i);
    }
    return elliptic(s, found, last);
  }

  private static boolean kin(Weapon general, Weapon told) {
    return general == told
        || general == Weapon.MISSILE
            && (told == Weapon.CRUISE_MISSILE || told == Weapon.BALLISTIC_MISSILE);
  }

  private static int end(Sentence s, int i) {
    Mention mention = s.at(i, "attack") == null ? s.at(i, "blow") : s.at(i, "attack");
    return mention == null ? i + 1 : mention.to();
  }

  /**
   * "65 were shot down", "13 over the Tver region", "28 of them": the noun is that of the phrase
   * before.
   */
  private static @Nullable Counted elliptic(
      Sentence s, Quantities.Found found, @Nullable Counted last) {
    int i = found.to();
    if (year(s, found)) {
      return null;
    }
    if (i < s.size()
        && (s.at(i, "unit") != null || s.at(i, "month") != null || s.token(i).is("-"))) {
      return null;
    }
    boolean hurt =
        s.endingAt(found.from(), "kill") != null || s.endingAt(found.from(), "injure") != null;
    boolean open =
        i >= s.size()
            || hurt
            || s.endingAt(found.from(), "intercept") != null && !noun(s, i)
            || s.at(i, "over") != null
            || s.at(i, "be") != null
            || s.at(i, "launch") != null
            || s.at(i, "intercept") != null
            || s.at(i, "lose") != null
            || s.at(i, "hit") != null
            || s.at(i, "kill") != null
            || s.at(i, "injure") != null
            || s.word(i, "of")
                && (s.word(i + 1, "them") || s.word(i + 1, "which") || s.word(i + 1, "those"))
            || s.word(i, "of") && number(s, i + 1)
            || s.word(i, "of") && s.word(i + 1, "the") && number(s, i + 2)
            || s.word(i, "out") && s.word(i + 1, "of")
            || s.word(i, "who") && last != null
            || s.word(i, "others")
            || s.word(i, "other");
    if (!open) {
      return null;
    }
    boolean victims =
        hurt
            || s.word(i, "who")
            || i < s.size() && (s.at(i, "kill") != null || s.at(i, "injure") != null);
    int to = i;
    if (s.word(i, "of") && (number(s, i + 1) || number(s, i + 2))) {
      to = i;
    } else if (s.word(i, "of")) {
      to = i + 2;
    } else if (s.word(i, "others") || s.word(i, "other")) {
      to = i + 1;
    }
    if (last == null && s.word(i, "of")) {
      last = named(s, found.from());
    }
    Counted chunk =
        new Counted(
            found.quantity(),
            last == null ? Weapon.UNKNOWN : last.weapon(),
            last == null ? List.of() : last.details(),
            last == null ? null : last.side(),
            true,
            found.from(),
            to,
            last != null && last.owned());
    s.add(new Mention(found.from(), to, victims ? "victims" : "bare", chunk));
    return chunk;
  }

  /** "launched Kalibr missiles, four of which ...": the weapon named before, without a number. */
  private static @Nullable Counted named(Sentence s, int before) {
    Counted out = null;
    for (Mention mention : s.all("weapon")) {
      if (mention.to() <= before) {
        WeaponKind kind = (WeaponKind) mention.value();
        List<String> details = kind.detail() == null ? List.of() : List.of(kind.detail());
        out =
            new Counted(
                Quantity.exact(0), kind.family(), details, kind.side(), true, before, before);
      }
    }
    return out;
  }

  /** A word of which nothing is known, or a party: "destroyed two Russian boats". */
  private static boolean noun(Sentence s, int i) {
    return s.token(i).kind() == Token.Kind.WORD
        && !s.token(i).lower().endsWith("ly")
        && (s.at(i).isEmpty() || s.at(i, "side") != null);
  }

  private static boolean number(Sentence s, int i) {
    return i < s.size() && s.token(i).kind() == Token.Kind.NUMBER;
  }

  private static boolean year(Sentence s, Quantities.Found found) {
    String form = s.token(found.from()).text();
    return found.to() == found.from() + 1
        && form.length() == 4
        && (form.startsWith("19") || form.startsWith("20"))
        && Character.isDigit(form.charAt(2))
        && Character.isDigit(form.charAt(3));
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
      return token.is("(") || token.is(")") || token.is("\"");
    }
    return s.at(i, "stop") == null
        && s.at(i, "be") == null
        && s.at(i, "say") == null
        && s.at(i, "unit") == null
        && s.at(i, "launch") == null
        && s.at(i, "intercept") == null
        && s.at(i, "over") == null;
  }

  private static WeaponKind wider(WeaponKind a, WeaponKind b) {
    return a.family() == b.family() || b.family() == Weapon.MISSILE ? a : b;
  }
}
