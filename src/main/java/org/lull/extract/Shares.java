package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Weapon;
import org.lull.lexicon.WeaponKind;

/** What a relative clause tells of the weapons before it: of what kind some were, what all met. */
final class Shares {
  private Shares() {}

  static void complete(Sentence s, List<Find> finds) {
    for (Mention bare : s.all("bare")) {
      Find whole = before(finds, bare.from());
      int to = of(s, bare);
      Kind kind = whole == null || to < 0 ? null : kind(s, to);
      if (kind != null) {
        Counted part = (Counted) bare.value();
        Counted named =
            new Counted(
                part.quantity(),
                kind.weapon(),
                kind.details(),
                whole.counted().side(),
                true,
                part.from(),
                part.to());
        finds.removeIf(f -> f.counted() != null && f.counted().from() == part.from());
        finds.add(
            new Find(
                s, whole.rule(), whole.measure(), named, part.from(), part.to(), whole.anchor()));
      }
    }
    for (int i = 1; i + 2 < s.size(); i++) {
      boolean all = (s.word(i - 1, "all") || s.word(i - 1, "both")) && s.word(i, "of");
      Find whole = all && s.word(i + 1, "which") ? before(finds, i) : null;
      int verb = s.at(i + 2, "be") != null ? s.at(i + 2, "be").to() : s.size();
      if (whole != null && s.at(verb, "intercept") != null) {
        finds.add(
            new Find(
                s,
                "intercepted <count> <weapon>",
                Measure.INTERCEPTED,
                whole.counted(),
                whole.from(),
                verb + 1,
                verb));
      }
    }
  }

  /** True of "72 of which were cruise missiles": a share, so others were of other kinds. */
  static boolean of(Find find) {
    Counted counted = find.counted();
    Sentence s = find.sentence();
    return counted != null
        && (s.word(counted.from() - 1, "which") || s.word(counted.to() - 1, "which"));
  }

  private record Kind(Weapon weapon, List<String> details) {}

  /** Behind "of which 60", "32 of which", "about 90 of them": where its verb or kind stands. */
  private static int of(Sentence s, Mention part) {
    boolean which = s.word(part.from() - 1, "which") && s.word(part.from() - 2, "of");
    boolean them = s.word(part.to() - 1, "which") || s.word(part.to() - 1, "them");
    return which || them && s.word(part.to() - 2, "of") ? part.to() : -1;
  }

  /** "were cruise missiles", "were ballistic", "Shaheds". */
  private static @Nullable Kind kind(Sentence s, int to) {
    int i = s.at(to, "be") == null ? to : s.at(to, "be").to();
    Mention weapon = s.at(i, "weapon");
    if (weapon != null) {
      WeaponKind kind = (WeaponKind) weapon.value();
      return new Kind(kind.family(), kind.detail() == null ? List.of() : List.of(kind.detail()));
    }
    if (s.word(i, "ballistic")) {
      return new Kind(Weapon.BALLISTIC_MISSILE, List.of());
    }
    return null;
  }

  /** The last weapons told before, launched or stopped. */
  private static @Nullable Find before(List<Find> finds, int from) {
    Find out = null;
    for (Find find : finds) {
      Counted counted = find.counted();
      boolean weapons =
          counted != null && !counted.elliptic() && counted.weapon() != Weapon.UNKNOWN;
      boolean later = weapons && (out == null || counted.from() > out.counted().from());
      out = weapons && counted.from() < from && later ? find : out;
    }
    return out;
  }
}
