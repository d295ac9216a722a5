package org.lull.extract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Token;
import org.lull.lexicon.Weapon;

/** "... and shot down all of the drones": as many as were told to be launched. */
final class AllOfThem {

  private AllOfThem() {}

  /** "launched 16 drones and that air defence shot down all of them": those sixteen. */
  static void said(Sentence s) {
    List<Mention> told = s.all("counted");
    for (int i = 1; i < s.size() && told.size() == 1; i++) {
      boolean them = s.word(i + 1, "of") && (s.word(i + 2, "them") || s.word(i + 2, "these"));
      int to = them ? i + 3 : i + 1;
      boolean after = s.endingAt(i, "intercept") != null && (them || closes(s, to));
      boolean before = // "..., all of them were shot down", "..., all were shot down"
          s.at(to, "be") != null && s.any(to + 1, to + 2, "intercept");
      Counted whole = (Counted) told.get(0).value();
      if (s.word(i, "all") && told.get(0).to() <= i && (after || before)) {
        s.add(
            new Mention(
                i,
                to,
                "counted",
                new Counted(
                    whole.quantity(), whole.weapon(), whole.details(), whole.side(), true, i, to)));
      }
    }
  }

  private static boolean closes(Sentence s, int i) {
    return i >= s.size() || s.token(i).kind() == Token.Kind.MARK || s.word(i, "over");
  }

  /** The report with the number of the launched, or as it is. */
  static Draft counted(Draft d, List<Draft> all) {
    boolean open =
        d.find().counted() == null
            && d.find().measure() == Measure.INTERCEPTED
            && d.weapon() != Weapon.UNKNOWN
            && all(d.find());
    Counted launched = open ? launched(d, all) : null;
    return launched == null ? d : d.withCount(launched);
  }

  /** The only number of such weapons launched on that day; null where several are told. */
  private static @Nullable Counted launched(Draft d, List<Draft> all) {
    Counted out = null;
    for (Draft other : all) {
      boolean same =
          other.find().measure() == Measure.LAUNCHED
              && other.find().counted() != null
              && other.attacker() == d.attacker()
              && other.weapon() == d.weapon()
              && Objects.equals(other.date().eventDate(), d.date().eventDate());
      if (!same) {
        continue;
      }
      Counted told = other.find().counted();
      if (out != null && !out.quantity().equals(told.quantity())) {
        return null;
      }
      out = told;
    }
    return out;
  }

  private static boolean all(Find find) {
    Sentence s = find.sentence();
    for (Mention weapon : s.all("weapon")) {
      int the = weapon.from() - 1;
      int of = s.word(the, "the") || s.word(the, "these") || s.word(the, "those") ? the - 1 : the;
      int word = s.word(of, "of") ? of - 1 : of;
      if (s.word(word, "all") && weapon.from() >= find.from() && weapon.to() <= find.to()) {
        return true;
      }
    }
    return false;
  }
}
