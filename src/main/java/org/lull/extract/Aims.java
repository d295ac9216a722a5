package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/**
 * Where the weapons told before were aimed: "launched five missiles at Odesa. Air defence shot down
 * two missiles" tells of the same place.
 */
final class Aims {
  private static final int NEAR = 2;

  private final List<Draft> told = new ArrayList<>();

  /** A report, in the order of the text. */
  void remember(Draft draft) {
    Sentence s = draft.find().sentence();
    told.removeIf(old -> !near(old, s));
    if (told.size() < 2 * NEAR || draft.find().measure() == Measure.LAUNCHED) {
      told.add(draft);
    }
  }

  /** Places of the attack of which this number is a part or a detail; empty where none is told. */
  List<Region> of(Find find, @Nullable Side attacker, Weapon weapon) {
    Sentence s = find.sentence();
    boolean added =
        s.all("say").stream()
            .anyMatch(
                say ->
                    s.word(say.from(), "added")
                        || s.word(say.from(), "specified")
                        || s.word(say.from(), "clarified"));
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft before = told.get(i);
      boolean own = find.counted() != null && s.word(find.counted().to(), "of"); // "two of four"
      boolean part =
          !own && before.find().measure() == Measure.LAUNCHED && fewer(find, before.find());
      boolean same =
          before.find().sentence() != s
              && near(before, s)
              && kin(before.weapon(), weapon)
              && before.local()
              && before.attacker() == attacker
              && before.find().measure() != Measure.INTERCEPTED;
      if (same && (added || part && find.measure() != Measure.LAUNCHED)) {
        return before.regions();
      }
    }
    return List.of();
  }

  /** "Russia launched 465 drones. 38 drones struck": of a whole that is not of one place. */
  boolean national(Find find) {
    Sentence s = find.sentence();
    Weapon weapon = find.counted().weapon();
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft before = told.get(i);
      if (near(before, s)
          && kin(before.weapon(), weapon)
          && before.find().measure() == Measure.LAUNCHED
          && fewer(find, before.find())) {
        return !before.local();
      }
    }
    return false;
  }

  /** Told in the same paragraph, a few sentences before. */
  private static boolean near(Draft before, Sentence s) {
    Sentence t = before.find().sentence();
    return t.field().equals(s.field())
        && t.paragraph() == s.paragraph()
        && s.index() - t.index() <= NEAR;
  }

  private static boolean kin(Weapon a, Weapon b) {
    return a == b || a.missile() && b.missile();
  }

  private static boolean fewer(Find part, Find whole) {
    Integer many = part.counted() == null ? null : part.counted().most();
    Integer of = whole.counted() == null ? null : whole.counted().most();
    return many != null && of != null && many <= of;
  }
}
