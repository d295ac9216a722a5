package org.lull.extract;

import java.util.List;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Weapon;

/** Numbers of a whole country, whatever town was told before them or is named behind them. */
final class Nationwide {
  private Nationwide() {}

  /** "killed seven across the country, three of them in Dnipro", "35 drones hit 22 locations". */
  static boolean is(Find find, int from, int to, Context context) {
    Counted counted = find.counted();
    if (counted == null) {
      return false;
    }
    Sentence s = find.sentence();
    if (find.measure() == Measure.LAUNCHED) { // "and one missile at other targets in Ukraine"
      Mention others = s.at(counted.to(), "nationwide");
      return others != null && s.word(counted.to() + 1, "other");
    }
    if (land(find)) {
      return true;
    }
    List<Mention> placed = Where.placed(s, from, to);
    int first = placed.isEmpty() ? s.size() : placed.get(0).from();
    if (wide(s, from, Math.min(first, to))
        || Where.placed(s, from, s.size()).isEmpty() && places(s, from, s.size())) {
      return true;
    }
    int verb = find.anchor();
    boolean after = // "blast in Odesa as four are killed in attacks across Ukraine"
        find.measure().people()
            && wide(s, verb, to)
            && Where.placed(s, verb, to).isEmpty()
            && (Clauses.start(s, verb) > first || s.word(first, verb, "as"));
    if (after) {
      return true;
    }
    boolean blow = find.measure() == Measure.HIT && counted.weapon() != Weapon.UNKNOWN;
    return blow && placed.isEmpty() && context.aims().national(find);
  }

  /** "killed three people in Ukraine as an airport in Moscow closed". */
  private static boolean land(Find find) {
    Sentence s = find.sentence();
    int in = find.counted().to();
    boolean people = find.measure().people();
    boolean named = s.word(in + 2, "'s") || s.at(in + 2, "toponym") != null;
    return people && s.word(in, "in") && Struck.land(s, in + 1) && !named;
  }

  private static boolean wide(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      Mention all = s.at(i, "nationwide");
      boolean listed = // "across Ukraine - including in Kyiv"
          all != null && (s.word(all.to(), "including") || s.word(all.to() + 1, "including"));
      if (all != null && !listed) {
        return true;
      }
    }
    return false;
  }

  /** "22 locations", none of them named. */
  private static boolean places(Sentence s, int from, int to) {
    for (int i = from + 1; i < Math.min(to, s.size()); i++) {
      boolean number =
          s.at(i - 1, "small") != null || Character.isDigit(s.token(i - 1).text().charAt(0));
      if (s.word(i, "locations") && number) {
        return true;
      }
    }
    return false;
  }
}
