package org.lull.extract;

import java.util.List;
import java.util.Set;
import org.lull.lexicon.Measure;

/** Numbers at the end of a list, far from the verb that rules them. */
final class Listed {
  private Listed() {}

  /** "launched an unspecified number of missiles, four Kh-59 and 13 drones": the verb before. */
  static void add(Sentence s, List<Find> finds, Counted part, Set<Integer> forbidden) {
    for (int i = part.from() - 1; i >= Math.max(0, part.from() - Parts.REACH); i--) {
      Measure measure =
          s.at(i, "intercept") != null
              ? Measure.INTERCEPTED
              : s.at(i, "fire") != null && !s.word(i + 1, "by") ? Measure.LAUNCHED : null;
      if (measure != null && !forbidden.contains(i)) {
        String rule =
            measure == Measure.LAUNCHED
                ? "launched <count> <weapon>"
                : "intercepted <count> <weapon>";
        finds.add(new Find(s, rule, measure, part, part.from(), part.to(), i));
      }
      boolean by =
          s.at(i, "fire") != null && s.word(i + 1, "by"); // "12 rockets fired by a launcher"
      if (measure != null || Parts.verb(s, i) && !by || s.word(i, "that")) {
        return;
      }
    }
  }
}
