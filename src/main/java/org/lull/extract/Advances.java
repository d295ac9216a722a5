package org.lull.extract;

import java.util.List;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;
import org.lull.lexicon.Toponym;

/** Attacks on the ground, which are not coded: troops attack a village, assaults towards a line. */
final class Advances {
  private static final int TOWN = 150_000;

  private Advances() {}

  /** True for an attack or assault without a weapon on small places, by forces or troops. */
  static boolean ground(Find find, List<Region> regions) {
    Sentence s = find.sentence();
    String word = s.token(find.anchor()).lower();
    boolean advance = word.startsWith("attack") || word.startsWith("assault");
    boolean plain = find.measure() == Measure.STRIKE && find.counted() == null && advance;
    boolean unnumbered = find.measure() == Measure.STRIKE && find.counted() == null;
    boolean told = // "conducted spoiling attacks on positions near Kozacha Lopan"
        unnumbered
            && (advance || s.any(find.anchor(), find.anchor() + 4, "attack"))
            && s.any(0, s.size(), "ground-word")
            && !s.any(0, s.size(), "weapon", "shelling", "airstrike", "explosion");
    if (told) {
      return true;
    }
    if (!plain || armed(s) || regions.stream().noneMatch(r -> r.location() != null)) {
      return false;
    }
    boolean troops = word.startsWith("assault"); // of troops, where no weapon is named
    for (int i = 0; i < s.size(); i++) {
      Mention side = s.at(i, "side");
      boolean forces = side != null && (side.to() - i > 1 || s.at(side.to(), "forces") != null);
      troops |= forces || s.word(i, "troops") || s.word(i, "forces");
    }
    return troops && small(s);
  }

  private static boolean armed(Sentence s) {
    return s.any(0, s.size(), "weapon", "shelling", "airstrike", "explosion", "target");
  }

  private static boolean small(Sentence s) {
    for (Mention place : s.all("toponym")) {
      Toponym town = (Toponym) place.value();
      boolean settlement = town.kind().equals("city") || town.kind().equals("object");
      if (settlement && (town.population() >= TOWN || town.kind().equals("object"))) {
        return false;
      }
    }
    return true;
  }
}
