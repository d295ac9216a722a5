package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;

/** Places that stand alone: the one of a headline, a town whose name is not known. */
final class LonePlaces {

  private LonePlaces() {}

  /** "Kryvyi Rih in mourning after missile hits playground": the one place of a headline. */
  static List<Region> only(Sentence s, boolean people) {
    List<Mention> places = new ArrayList<>(s.all("toponym"));
    places.removeIf(p -> s.at(p.from(), "side") != null || Elsewhere.is(s, p) || cause(s, p));
    boolean one = places.size() == 1;
    int from = one ? places.get(0).from() : 0;
    boolean opens =
        from == 0 || s.token(from - 1).is(":"); // "Belgorod evacuates as shelling kills five"
    return one && (opens || !people) ? Where.regions(places) : List.of();
  }

  /** "revenge for the Kharkiv rout", "after the fall of Lyman". */
  private static boolean cause(Sentence s, Mention place) {
    int i = s.word(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
    return s.word(i, "for") || s.word(i, "after") || s.word(i, "about") || s.word(i, "since");
  }

  /** "in the village of Nezhegol", a name that we do not know: the region told before. */
  static boolean unknownTown(Sentence s) {
    for (int i = 0; i + 2 < s.size(); i++) {
      boolean town =
          s.word(i, "village")
              || s.word(i, "town")
              || s.word(i, "settlement")
              || s.word(i, "district")
              || s.word(i, "villages");
      if (town
          && s.word(i + 1, "of")
          && s.token(i + 2).capital()
          && s.at(i + 2, "toponym") == null) {
        return true;
      }
    }
    return false;
  }
}
