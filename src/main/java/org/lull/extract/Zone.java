package org.lull.extract;

import java.util.List;

/** The words of a sentence that tell of one find, and not of the next. */
final class Zone {

  private Zone() {}

  /** Up to the next number, but a part and its whole ("35 of 40") share what follows. */
  static int end(List<Find> finds, int i) {
    Find find = finds.get(i);
    int next = i + 1;
    while (next < finds.size()
        && find.counted() != null
        && finds.get(next).counted() != null
        && finds.get(next).counted().from() == find.counted().from()) {
      next++;
    }
    while (next < finds.size()
        && find.counted() != null
        && AttackReader.zoneStart(finds.get(next)) - find.counted().to() <= 2
        && (find.sentence().word(find.counted().to(), "of")
            || find.sentence().word(find.counted().to(), "out"))) {
      next++;
    }
    while (next < finds.size() && included(find, finds.get(next))) {
      next++; // "14 were injured, including a teenager, in Dnipro": the place of both
    }
    int end =
        next < finds.size() ? AttackReader.zoneStart(finds.get(next)) : find.sentence().size();
    int clause = Clauses.start(find.sentence(), end);
    boolean as =
        find.sentence().word(clause - 1, "as") || find.sentence().word(clause - 1, "while");
    boolean parted = as || said(find.sentence(), clause);
    if (next < finds.size() && clause > find.anchor() && parted) {
      end = clause; // "Moscow said drones had hit a depot, Kyiv said a hospital was struck"
    }
    end =
        Math.min(
            end, Clauses.storyEnd(find.sentence(), find.to() - 1, AttackReader.zoneStart(find)));
    for (int j = find.anchor() + 1; j < end; j++) {
      boolean aside =
          Section.meanwhile(find.sentence(), j)
              || Section.idle(find.sentence(), j)
              || find.measure().people() && Section.left(find.sentence(), j)
              || find.measure().people() && Section.part(find.sentence(), j);
      end = aside ? j : end;
    }
    for (int j = AttackReader.zoneStart(find) + 1; find.counted() != null && j < end; j++) {
      boolean aside = find.sentence().word(j, "with") && find.sentence().word(j - 1, ",");
      if (aside || find.sentence().at(j, "unspecified") != null) {
        return j; // "... and an unspecified number of missiles in Donetsk Oblast"
      }
    }
    return end;
  }

  private static boolean included(Find find, Find next) {
    Sentence s = find.sentence();
    boolean people = find.measure().people();
    return people
        && find.counted() != null
        && next.counted() != null
        && next.measure() == find.measure()
        && (next.anchor() == find.anchor() || next.anchor() < next.counted().from())
        && s.word(next.counted().from() - 1, "including");
  }

  static boolean said(Sentence s, int clause) {
    return s.endingAt(clause, "say") != null || s.word(clause - 1, "that");
  }
}
