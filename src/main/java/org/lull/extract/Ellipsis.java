package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Quantity;
import org.lull.lexicon.Token;
import org.lull.lexicon.Weapon;
import org.lull.lexicon.WeaponKind;

/** Numbers whose noun is left out because the phrase before them has told it. */
final class Ellipsis {

  private Ellipsis() {}

  /**
   * "65 were shot down", "13 over the Tver region", "28 of them": the noun is that of the phrase
   * before.
   */
  static @Nullable Counted of(Sentence s, Quantities.Found found, @Nullable Counted last) {
    int i = found.to();
    boolean date = // "on September 25 and 26 in Odesa"
        found.from() > 2
            && (s.word(found.from() - 1, "and") || s.word(found.from() - 1, "or"))
            && s.at(found.from() - 3, "month") != null;
    if (date || year(s, found)) {
      return null;
    }
    boolean dash = i < s.size() && s.token(i).is("-") && s.word(i + 1, "over");
    if (i < s.size()
        && !dash
        && (s.at(i, "unit") != null || s.at(i, "month") != null || s.token(i).is("-"))) {
      return null;
    }
    boolean hurt =
        s.endingAt(found.from(), "kill") != null
            || s.endingAt(found.from(), "injure") != null
            || s.endingAt(found.from(), "slay") != null;
    boolean stands = // "the death toll is now 89"
        (s.word(found.from() - 1, "now") || s.endingAt(found.from(), "be") != null)
            && s.any(0, found.from(), "deathtoll", "hurttoll");
    boolean put = // "put the number of wounded in the attack at seven"
        s.word(found.from() - 1, "at") && s.any(0, found.from(), "hurttoll", "deathtoll");
    boolean toll = // "has risen to 14", "bringing the death toll to 11"
        stands
            || put
            || s.word(found.from() - 1, "to") && risen(s, found.from())
            || s.word(found.from() - 1, "at")
                && (s.endingAt(found.from() - 1, "rise") != null
                    || s.endingAt(found.from() - 1, "deathtoll") != null);
    boolean tallied = !toll && Tolls.number(s, found.from());
    boolean grave = s.word(found.from() - 1, "left") && s.at(i, "grave") != null;
    boolean among = // "Two of the dead were children"
        s.word(i, "of")
            && (s.word(i + 1, "the") || s.word(i + 1, "those"))
            && s.any(i + 2, i + 3, "kill", "injure");
    boolean open =
        i >= s.size()
            || hurt
            || grave
            || among
            || toll
            || tallied
            || s.endingAt(found.from(), "intercept") != null && !noun(s, i)
            || s.at(i, "over") != null
            || s.word(i, "reportedly") && s.at(i + 1, "over") != null
            || dash
            || outOf(s, found.from()) && last != null && last.weapon() != Weapon.UNKNOWN
            || Tolls.included(s, found.from(), i) && last != null && last.weapon() != Weapon.UNKNOWN
            || s.at(i, "be") != null
            || s.at(i, "launch") != null
            || s.at(i, "intercept") != null && !wreck(s, i)
            || s.at(i, "lose") != null
            || s.at(i, "perf") != null && s.at(i + 1, "lose") != null
            || s.at(i, "hit") != null
            || s.at(i, "kill") != null
            || s.at(i, "injure") != null
            || reported(s, i)
            || s.at(i, "astray") != null && s.word(i + 1, "and") && s.at(i + 2, "injure") != null
            || s.word(i, "of")
                && (s.word(i + 1, "them")
                    || s.word(i + 1, "whom") && last != null && last.weapon() == Weapon.UNKNOWN
                    || s.word(i + 1, "which")
                    || s.word(i + 1, "those")
                    || s.word(i + 1, "these"))
            || s.word(i, "of") && ownedNumber(s, i + 1)
            || s.word(i, "of") && number(s, i + 1)
            || s.word(i, "of") && s.word(i + 1, "the") && number(s, i + 2)
            || s.word(i, "out") && s.word(i + 1, "of")
            || s.word(i, "who") && last != null
            || s.word(i, "each")
            || s.word(i, "others")
            || s.word(i, "other") && !noun(s, i + 1) && s.at(i + 1, "head") == null;
    if (!open) {
      return null;
    }
    boolean harmed = // "destroyed a house and damaged seven more"
        (s.word(found.from() - 1, "damaged") || s.word(found.from() - 1, "damaging"))
            && (s.word(i, "more")
                || s.word(i - 1, "more")
                || s.word(i, "others")
                || s.word(i, "other"));
    if (harmed || missing(s, i)) {
      return null;
    }
    boolean victims =
        hurt
            || grave
            || toll
            || among
            || s.word(i, "who")
            || i < s.size() && s.any(i, i + 1, "kill", "injure", "astray")
            || reported(s, i);
    int to = i;
    boolean whole = among || number(s, i + 1) || number(s, i + 2) || ownedNumber(s, i + 1);
    if (s.word(i, "of") && whole) {
      to = i;
    } else if (s.word(i, "of")) {
      to = i + 2;
    } else if (s.word(i, "others") || s.word(i, "other")) {
      to = i + 1;
    }
    if (last == null && (s.word(i, "of") || tallied)) {
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

  /** "35 others are still missing": nobody knows whether they were hurt. */
  static boolean missing(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 4); i++) {
      if (s.word(i, "missing") || s.word(i, "unaccounted")) {
        return true;
      }
    }
    return false;
  }

  /** "Nine reported killed". */
  private static boolean reported(Sentence s, int i) {
    boolean told =
        s.word(i, "reported")
            || s.word(i, "reportedly")
            || s.word(i, "confirmed")
            || s.word(i, "feared");
    return told && s.any(i + 1, i + 2, "kill", "injure");
  }

  /** "two destroyed S-300 launchers": not a verb. */
  private static boolean wreck(Sentence s, int i) {
    return s.word(i, "destroyed") && s.any(i + 1, i + 3, "weapon", "target", "launcher");
  }

  /** "shot down 43 missiles out of 84". */
  static boolean outOf(Sentence s, int number) {
    return s.word(number - 1, "of")
        && s.word(number - 2, "out")
        && s.endingAt(number - 2, "counted") != null;
  }

  private static boolean risen(Sentence s, int number) {
    return s.endingAt(number - 1, "rise") != null
        || s.any(0, number, "rise") && s.any(0, number, "deathtoll", "hurttoll");
  }

  /** A word of which nothing is known, or a party: "destroyed two Russian boats". */
  private static boolean noun(Sentence s, int i) {
    return i < s.size()
        && s.token(i).kind() == Token.Kind.WORD
        && !s.token(i).lower().endsWith("ly")
        && (s.at(i).isEmpty() || s.any(i, i + 1, "side", "carrier", "launcher"));
  }

  /** "of Russia's 38 refineries". */
  private static boolean ownedNumber(Sentence s, int i) {
    Mention side = s.at(i, "side");
    return side != null && s.word(side.to(), "'s") && number(s, side.to() + 1);
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
}
