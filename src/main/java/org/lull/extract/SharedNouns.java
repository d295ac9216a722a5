package org.lull.extract;

import java.util.List;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;
import org.lull.lexicon.Token;
import org.lull.lexicon.Weapon;

/** "five combat and nine reconnaissance drones": two numbers that share a noun. */
final class SharedNouns {
  /** Words of kind between a number and the "and" behind which the noun stands. */
  private static final int KINDS = 3;

  private SharedNouns() {}

  /** Adds the first number of each such pair as a number of weapons. */
  static void share(Sentence s, Quantities quantities) {
    for (Mention told : List.copyOf(s.all("counted"))) {
      Counted whole = (Counted) told.value();
      int and = told.from() - 1;
      if (!s.word(and, "and") || whole.weapon() == Weapon.UNKNOWN) {
        continue;
      }
      for (int i = and - 1; i > Math.max(0, and - KINDS - 2); i--) {
        Quantities.Found found = quantities.at(s, i);
        boolean free = found != null && !found.vague() && s.any(i, i + 1, "counted", "bare");
        if (found != null && !free && found.to() < and) {
          add(s, found, and, whole);
          break;
        }
        boolean kind = s.token(i).kind() == Token.Kind.WORD && s.at(i, "stop") == null;
        if (found != null || !kind || s.any(i, i + 1, "weapon", "victim", "be", "target")) {
          break;
        }
      }
    }
  }

  private static void add(Sentence s, Quantities.Found found, int and, Counted whole) {
    Mention side = null;
    for (int i = found.to(); i < and; i++) {
      side = s.at(i, "side") == null ? side : s.at(i, "side");
    }
    Counted first =
        new Counted(
            found.quantity(),
            whole.weapon(),
            List.of(),
            side == null ? whole.side() : (Side) side.value(),
            false,
            found.from(),
            and);
    s.add(new Mention(found.from(), and, "counted", first));
  }
}
