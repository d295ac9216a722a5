package org.lull.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Quantity;
import org.lull.lexicon.Rule;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;
import org.lull.lexicon.WeaponKind;

/** A reported zero is a report: this is how a quiet day is told from an unreported one. */
final class Zeros {

  private Zeros() {}

  static Find find(Sentence s, Rule rule, ShapeMatcher.Match match, int anchor) {
    Mention weapon = match.get("weapon");
    WeaponKind kind = weapon == null ? null : (WeaponKind) weapon.value();
    String measure = rule.yields().substring("zero_".length()).toUpperCase(Locale.ROOT);
    Weapon family = Weapon.UNKNOWN;
    for (Mention named : s.all("weapon")) {
      if (named.from() >= match.from() && named.from() < match.to()) {
        family = WeaponsTold.join(family, ((WeaponKind) named.value()).family());
      }
    }
    Counted none =
        new Counted(
            Quantity.exact(0),
            family,
            kind == null || kind.detail() == null ? List.of() : List.of(kind.detail()),
            side(s, match, kind),
            false,
            match.from(),
            match.to());
    return new Find(
        s, rule.name(), Measure.valueOf(measure), none, match.from(), match.to(), anchor);
  }

  /** "not a single Russian drone". */
  private static @Nullable Side side(
      Sentence s, ShapeMatcher.Match match, @Nullable WeaponKind kind) {
    for (int i = match.from(); kind != null && i < match.to(); i++) {
      if (s.at(i, "side") != null && s.at(s.at(i, "side").to(), "weapon") != null) {
        return (Side) s.at(i, "side").value();
      }
    }
    return kind == null ? null : kind.side();
  }

  static boolean zero(Find find) {
    return find.counted() != null && Integer.valueOf(0).equals(find.counted().quantity().high());
  }
}
