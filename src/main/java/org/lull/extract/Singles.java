package org.lull.extract;

import java.util.List;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Quantity;
import org.lull.lexicon.Token;
import org.lull.lexicon.Weapon;
import org.lull.lexicon.WeaponKind;

/**
 * One weapon or one person told without a number: "a drone", "its driver", a headline's "missile".
 */
final class Singles {

  /** Words that an office may have: "Deputy Occupation Administration Head". */
  private static final int OFFICE = 10;

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

  /** "Journalist killed by rocket fire": a headline's bare singular person. */
  static void fallen(Sentence s) {
    for (Mention person : s.all("one-person")) {
      boolean hurt = s.any(person.to(), person.to() + 1, "kill", "injure");
      boolean told = s.at(person.from(), "victims") != null;
      for (Mention victims : s.all("victims")) {
        told |= victims.from() <= person.from() && person.to() <= victims.to();
      }
      if (hurt && !told) {
        Counted one =
            new Counted(
                Quantity.exact(1),
                Weapon.UNKNOWN,
                List.of(),
                null,
                false,
                person.from(),
                person.to());
        s.add(new Mention(person.from(), person.to(), "victims", one));
      }
    }
  }

  /** "killed one person and wounded another", "and another was wounded". */
  private static boolean other(Sentence s, int i) {
    boolean hurt = s.endingAt(i, "injure") != null || s.endingAt(i, "kill") != null;
    boolean end = i + 1 >= s.size() || s.token(i + 1).kind() == Token.Kind.MARK;
    boolean object = hurt && (end || s.at(i + 1, "over") != null || s.at(i + 1, "stop") != null);
    boolean subject =
        s.at(i + 1, "be") != null && s.any(i + 2, i + 4, "injure", "kill") && s.word(i - 1, "and");
    return object || subject;
  }

  /** "killed Deputy Head Aleksei Ivanov": an office and a name after the verb are one person. */
  static void named(Sentence s) {
    for (Mention kill : s.all("kill")) {
      boolean active = s.token(kill.from()).lower().startsWith("kill");
      int i = kill.to();
      boolean office = false;
      while (active && i < Math.min(s.size(), kill.to() + OFFICE) && !named(s, i, office)) {
        office |= s.at(i, "role") != null || s.at(i, "one-person") != null;
        boolean word = s.token(i).kind() == Token.Kind.WORD || s.word(i, "(") || s.word(i, ")");
        active = word && s.at(i, "stop") == null;
        active &= s.at(i, "victims") == null;
        i++;
      }
      if (active && office && named(s, i, true)) {
        Counted one =
            new Counted(
                Quantity.exact(1), Weapon.UNKNOWN, List.of(), null, false, kill.to(), i + 2);
        s.add(new Mention(kill.to(), i + 2, "victims", one));
      }
    }
  }

  /** Two words in capitals of which nothing is known, after an office. */
  private static boolean named(Sentence s, int i, boolean office) {
    return office && i + 1 < s.size() && name(s, i) && name(s, i + 1);
  }

  private static boolean name(Sentence s, int i) {
    return s.token(i).capital() && s.token(i).kind() == Token.Kind.WORD && s.at(i).isEmpty();
  }

  /** "a woman", "its driver", "a 68-year-old man": one person. */
  static void single(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean article =
          s.word(i, "a")
              || s.word(i, "an")
              || s.word(i, "its")
              || s.word(i, "another")
              || (s.word(i, "the") || s.word(i, "his") || s.word(i, "her"))
                  && s.endingAt(i, "harming") != null;
      if (!article) {
        continue;
      }
      int j = i + 1;
      while (j < Math.min(s.size(), i + 4)
          && s.at(j, "one-person") == null
          && (aged(s, j) || s.at(j, "age") != null || s.at(j, "side") != null)) {
        j++;
      }
      if (s.word(i, "another") && other(s, i)) {
        s.add(
            new Mention(
                i,
                i + 1,
                "victims",
                new Counted(Quantity.exact(1), Weapon.UNKNOWN, List.of(), null, false, i, i + 1)));
        continue;
      }
      Mention person = s.at(j, "one-person");
      boolean old = person == null && j > i + 1 && aged(s, j - 1);
      int to = person == null ? j : person.to();
      if ((person != null || old) && s.at(i, "victims") == null) {
        int pair = second(s, to);
        Quantity many = Quantity.exact(pair > to ? 2 : 1);
        s.add(
            new Mention(
                i,
                pair,
                "victims",
                new Counted(many, Weapon.UNKNOWN, List.of(), null, false, i, pair)));
        i = pair - 1;
      }
    }
  }

  /** "a mother and her son": behind the second of two persons, else the same place. */
  private static int second(Sentence s, int to) {
    boolean aged = s.at(to + 1, "age") != null;
    boolean owned = aged || s.word(to + 1, "her") || s.word(to + 1, "his") || s.word(to + 1, "a");
    int j = aged ? to + 1 : to + 2;
    while (owned && j < to + 5 && s.at(j, "one-person") == null && old(s, j)) {
      j++;
    }
    boolean pair = s.word(to, "and") && owned && s.at(j, "one-person") != null;
    return pair ? s.at(j, "one-person").to() : to;
  }

  /** "68-year-old", "two-day-old". */
  private static boolean aged(Sentence s, int i) {
    return s.token(i).lower().endsWith("-old");
  }

  private static boolean old(Sentence s, int i) {
    return i < s.size() && (aged(s, i) || s.at(i, "age") != null);
  }

  /** "a drone", "one missile": an article before a singular weapon counts one. */
  static void indefinite(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean one =
          s.word(i, "a") || s.word(i, "an") || s.word(i, "another") && s.at(i, "counted") == null;
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
      int behind = weapon == null ? 0 : Chunker.system(s, weapon.to());
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
                    kind.side(),
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

  private static boolean nounFollows(Sentence s, int after) {
    int i = Objections.aside(s, after);
    if (s.word(i, "fire") || s.at(i + 1, "weapon") != null && !s.token(i).is(",")) {
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
