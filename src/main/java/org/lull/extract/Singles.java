package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Quantity;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;
import org.lull.lexicon.WeaponKind;

/** One weapon told without a number: "a drone", "the missile", a headline's "missile". */
final class Singles {

  private Singles() {}

  /** "Russian missile hits hospital": a headline's bare singular counts one (ruling 23). */
  static void headline(Sentence s) {
    for (Mention weapon : s.all("weapon")) {
      int i = weapon.from();
      String form = s.token(weapon.to() - 1).lower();
      boolean single = !form.endsWith("s") && !form.equals("artillery") && !form.equals("aircraft");
      boolean counted = false;
      for (Mention other : s.all("counted")) {
        counted |= other.from() <= i && other.to() >= weapon.to();
      }
      boolean alone = !nounFollows(s, weapon.to()) && s.at(weapon.to(), "carrier") == null;
      WeaponKind kind = (WeaponKind) weapon.value();
      if (single && !counted && alone && kind.family() != Weapon.UNKNOWN) {
        List<String> details = kind.detail() == null ? List.of() : List.of(kind.detail());
        Counted one =
            new Counted(
                Quantity.exact(1), kind.family(), details, kind.side(), false, i, weapon.to());
        s.add(new Mention(i, weapon.to(), "counted", one));
      }
    }
  }

  /** "a Ukrainian S-300": whose it is said to be, else whose such weapons are. */
  private static @Nullable Side owner(Sentence s, int from, Mention weapon, @Nullable Side known) {
    for (int i = from; i < weapon.from(); i++) {
      Mention side = s.at(i, "side");
      if (side != null && s.token(side.to() - 1).lower().endsWith("ian")) {
        return (Side) side.value();
      }
    }
    return known;
  }

  /** "a drone", "one missile": an article before a singular weapon counts one. */
  static void indefinite(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean one =
          s.word(i, "a")
              || s.word(i, "an")
              || s.word(i, "another") && s.at(i, "counted") == null
              || s.word(i, "the") && downed(s, i);
      one &= !s.word(i - 1, "not");
      if (!one) {
        continue;
      }
      int j = i + 1;
      while (j < Math.min(s.size(), i + 5)
          && s.at(j, "weapon") == null
          && s.at(j, "placing") == null
          && Chunker.modifier(s, j)) {
        j++;
      }
      Mention weapon = s.at(j, "weapon");
      while (weapon != null
          && ((WeaponKind) weapon.value()).family() != Weapon.ROCKET
          && s.at(kind(s, weapon), "weapon") != null) {
        Mention model = weapon; // "a KAB-500 guided bomb", "a Kh-31P anti-radar missile"
        weapon = s.at(kind(s, weapon), "weapon");
        if (((WeaponKind) weapon.value()).detail() == null) {
          weapon = new Mention(weapon.from(), weapon.to(), "weapon", model.value());
        }
      }
      int behind = weapon == null ? 0 : Compounds.system(s, weapon.to());
      boolean borne =
          weapon != null
              && (s.at(weapon.to(), "carrier") != null || s.at(behind, "launcher") != null);
      boolean singular =
          !borne && weapon != null && !s.token(weapon.to() - 1).lower().endsWith("s");
      if (weapon != null && singular && !nounFollows(s, weapon.to())) {
        WeaponKind kind = (WeaponKind) weapon.value();
        List<String> details = kind.detail() == null ? List.of() : List.of(kind.detail());
        s.add(
            new Mention(
                i,
                weapon.to(),
                "counted",
                new Counted(
                    Quantity.exact(1),
                    kind.family(),
                    details,
                    owner(s, i, weapon, kind.side()),
                    false,
                    i,
                    weapon.to())));
      }
    }
  }

  /** Behind a model and a word that says what it is against. */
  private static int kind(Sentence s, Mention model) {
    int to = model.to();
    return to < s.size() - 1 && s.token(to).lower().startsWith("anti-") ? to + 1 : to;
  }

  /** "shot down the missile and all 12 drones": the one that was told. */
  private static boolean downed(Sentence s, int the) {
    int weapon = the + 1;
    return s.endingAt(the, "intercept") != null
        && s.at(weapon, "weapon") != null
        && (s.word(s.at(weapon, "weapon").to(), "and") || s.at(weapon, "attack") == null);
  }

  private static boolean nounFollows(Sentence s, int after) {
    int i = Objections.aside(s, after);
    if (s.word(i, "fire")
        || s.word(i, "wave")
        || s.word(i, "range")
        || s.at(i, "footage") != null
        || s.at(i + 1, "weapon") != null && !s.token(i).is(",")) {
      return true; // "rocket fire", "Storm Shadow long-range missiles"
    }
    int j = i;
    while (j < Math.min(s.size(), i + 7)
        && s.at(j, "attack") == null
        && (s.word(j, ",") || s.word(j, "and") || s.word(j, "air") || s.at(j, "weapon") != null)) {
      j++;
    }
    if (j > i && s.at(j, "attack") != null) {
      return true; // "a drone, missile, and air attack"
    }
    return i < s.size()
        && (s.at(i, "attack") != null || s.at(i, "weapon") != null || s.at(i, "of-weapon") != null);
  }
}
