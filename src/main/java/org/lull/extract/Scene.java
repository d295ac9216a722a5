package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;
import org.lull.lexicon.Toponym;

/**
 * Where the attack of one find took place: the places of its own zone of the sentence, "the city"
 * of the sentence before, those at the head of the sentence, those of its paragraph.
 */
final class Scene {

  private Scene() {}

  static List<Region> of(
      Find find,
      int zoneFrom,
      int zoneEnd,
      Context context,
      List<Find> finds,
      List<Region> governed) {
    Sentence s = find.sentence();
    int clause = Clauses.start(s, AttackReader.zoneStart(find));
    boolean fresh = // "struck Sumy Oblast and that forces also launched six drones"
        find.counted() != null
            && s.word(clause - 1, "that")
            && s.word(clause - 2, "and")
            && Where.placed(s, clause, s.size()).isEmpty();
    if (apart(find)) {
      return List.of();
    }
    if (fresh && !find.measure().people() && find.measure() != Measure.HIT) {
      int from = find.counted().from();
      boolean ofThose =
          s.word(from + 1, "of") && s.word(from + 2, "the") || s.word(from - 1, "the");
      if (find.counted().elliptic()
          || ofThose) { // "15 attacks in Kherson and that 10 of the drones fell"
        return Where.regions(Where.placed(s, 0, clause));
      }
      if (!of(find, finds)) {
        return List.of();
      }
    }
    int part = Groups.part(find);
    List<Mention> placed = Where.placed(s, zoneFrom, Math.min(zoneEnd, part));
    List<Region> own = Where.regions(placed);
    List<Region> where = where(s, find, own);
    if (!where.isEmpty()) {
      return where;
    }
    int again = Anaphora.at(s, zoneFrom, zoneEnd);
    boolean named = // "over the city during a strike on Kyiv"
        again >= 0 && s.at(again, "town-noun") != null && town(placed, find.anchor());
    boolean first = again >= 0 && !named && (own.isEmpty() || placed.get(0).from() > again);
    List<Region> both = first ? new ArrayList<>(named(s, again, context, governed)) : List.of();
    if (!both.isEmpty()) {
      Mention next = s.at(s.word(again + 2, "the") ? again + 3 : again + 2, "toponym");
      if (next != null && s.word(again + 1, "and")) { // "over the peninsula and the Black Sea"
        both.addAll(Where.regions(List.of(next)));
      } else if (s.word(again + 1, "and")) { // "the airfield and another one in Ryazan"
        both.addAll(own);
      }
      return both;
    }
    if (!own.isEmpty()) {
      return own;
    }
    if (part < s.size()) {
      return Where.regions(Where.placed(s, 0, part));
    }
    List<Region> before = Groups.verbFirst(find, finds);
    if (!before.isEmpty()) {
      return before;
    }
    boolean last = finds.get(finds.size() - 1).equals(find);
    List<Region> during =
        find.counted() == null ? List.of() : Groups.during(s, find.counted().to());
    if (!during.isEmpty()) {
      return during;
    }
    if (find.measure() == Measure.LAUNCHED && finds.size() > 1 && !last) {
      return Groups.shared(find, finds);
    }
    if (find.measure() == Measure.INTERCEPTED && !last && find.counted() != null) {
      List<Region> after = Groups.over(find, finds);
      if (!after.isEmpty()) {
        return after;
      }
    }
    boolean people = find.measure().people();
    int head = AttackReader.zoneStart(finds.get(0));
    int told = people ? Section.story(s, find.anchor(), -1) : 0;
    List<Mention> heads = Where.placed(s, told, people ? zoneFrom : head);
    heads.removeIf(place -> !people && governed(s, place.from(), find.anchor()));
    List<Region> atHead = Where.regions(heads);
    if (!atHead.isEmpty()) {
      return atHead;
    }
    if (find.measure() == Measure.INTERCEPTED) {
      return launched(find, finds);
    }
    boolean struck =
        find.measure() == Measure.LAUNCHED
            || people
            || find.measure() == Measure.STRIKE
            || find.measure() == Measure.HIT;
    if (!struck) {
      return List.of();
    }
    int anywhere = Anaphora.at(s, 0, s.size());
    List<Region> noun = anywhere < 0 ? List.of() : named(s, anywhere, context, governed);
    if (!noun.isEmpty()) {
      return noun;
    }
    List<Region> sentence = sentence(find);
    boolean country = Struck.victim(s) != null || find.measure() == Measure.LAUNCHED;
    boolean same = definite(s);
    if (!sentence.isEmpty()) {
      return sentence;
    }
    boolean whole = Aftermath.end(s, 0) == s.size();
    List<Region> only = s.field().equals("title") && whole ? LonePlaces.only(s, people) : List.of();
    if (!only.isEmpty()) {
      return only;
    }
    boolean hit = find.measure() == Measure.HIT && context.fresh(s.index());
    boolean inherits =
        hit && !country && same || people && !country && same || LonePlaces.unknownTown(s);
    return inherits ? told(s, context.regions(), governed) : sentence;
  }

  /** "launched a missile at Poltava and that air defence shot the missile down": of those. */
  private static boolean of(Find find, List<Find> finds) {
    for (Find other : finds) {
      Counted whole = other.counted();
      boolean before =
          whole != null
              && other.measure() == Measure.LAUNCHED
              && whole.from() < find.counted().from();
      if (before && whole.weapon() == find.counted().weapon()) {
        return true;
      }
    }
    return false;
  }

  /** What was told before, unless who speaks now speaks of another region. */
  private static List<Region> told(Sentence s, List<Region> before, List<Region> governed) {
    boolean same =
        s.all("attack").stream().anyMatch(a -> s.word(a.from() - 1, "the"))
            || governed.isEmpty()
            || before.stream().anyMatch(r -> Objects.equals(r.admin1(), governed.get(0).admin1()));
    return same ? before : governed;
  }

  /** The places of the part of the sentence in which this attack is told. */
  private static List<Region> sentence(Find find) {
    Sentence s = find.sentence();
    int from = Section.story(s, find.anchor(), -1);
    int to = Section.story(s, find.anchor(), 1);
    int start = Math.max(from, Math.max(Section.since(find), Aftermath.start(s, find.anchor())));
    int end = Math.min(Math.min(to, Section.others(find, start)), Aftermath.end(s, find.anchor()));
    int other = Section.end(s, find.anchor()); // "..., and missiles killed two in Zaporizhzhia"
    end = other > find.anchor() ? Math.min(end, other) : end;
    return Where.regions(Where.placed(s, start, end));
  }

  /** What a noun stands for: the region whose head speaks of "the region", else what was told. */
  private static List<Region> named(Sentence s, int noun, Context context, List<Region> governed) {
    boolean wide = s.at(noun, "region-noun") != null;
    List<Region> office = wide ? Offices.of(s) : List.of();
    boolean town = !governed.isEmpty() && governed.get(0).location() != null;
    boolean his = wide || town && s.word(noun, "city");
    office = office.isEmpty() && his ? governed : office;
    Mention own = s.word(noun, "city") || s.word(noun, "town") ? townBefore(s, noun) : null;
    if (own != null) {
      return Where.regions(List.of(own));
    }
    return office.isEmpty() ? context.mentioned(s, noun) : office;
  }

  private static boolean town(List<Mention> placed, int after) {
    return placed.stream()
        .filter(mention -> mention.from() > after)
        .anyMatch(mention -> ((Toponym) mention.value()).kind().equals("city"));
  }

  /** "residents of Mykolaiv died in the heaviest bombardment of the city": the town told here. */
  private static @Nullable Mention townBefore(Sentence s, int noun) {
    Mention town = null;
    for (Mention mention : s.all("toponym")) {
      String kind = ((Toponym) mention.value()).kind();
      boolean small = kind.equals("city") || kind.equals("town") || kind.equals("village");
      boolean here = s.at(mention.from(), "side") == null && !s.word(mention.from() - 1, "from");
      town = small && here && mention.to() <= noun && !Elsewhere.is(s, mention) ? mention : town;
    }
    return town;
  }

  /** "in Kherson, where a rocket landed in a yard": the name before the word. */
  private static List<Region> where(Sentence s, Find find, List<Region> own) {
    int clause = Clauses.start(s, find.anchor());
    if (!own.isEmpty() || !s.word(clause - 1, "where")) {
      return List.of();
    }
    int name = clause - 1 - (s.word(clause - 2, ",") ? 1 : 0);
    Mention before = s.endingAt(name, "toponym");
    return before == null ? List.of() : Where.regions(List.of(before));
  }

  /** "launched two missiles on Dnipro, and air defence shot down one": the same place. */
  private static List<Region> launched(Find find, List<Find> finds) {
    for (Find other : finds) {
      boolean before = other.anchor() < find.anchor() && other.measure() == Measure.LAUNCHED;
      boolean prevented = other.counted() == null && other.measure() == Measure.STRIKE;
      if (prevented && other.anchor() < find.anchor()) {
        Sentence s = find.sentence();
        return Where.regions(Where.placed(s, other.anchor(), find.anchor()));
      }
      if (before && other.counted() != null && find.counted() != null) {
        Sentence s = find.sentence();
        return Where.regions(Where.placed(s, other.counted().to(), AttackReader.zoneStart(find)));
      }
    }
    return List.of();
  }

  /** No attack is named, or "the attack": the one told before; not "another attack". */
  private static boolean definite(Sentence s) {
    for (Mention attack : s.all("attack")) {
      for (int i = attack.from() - 1; i >= Math.max(0, attack.from() - 4); i--) {
        if (s.word(i, "another") || s.word(i, "new") || s.at(i, "side") != null) {
          return false;
        }
      }
    }
    return true;
  }

  /** "struck Kyiv and launched nine missile strikes on Monday": a number without a place. */
  private static boolean apart(Find find) {
    Sentence s = find.sentence();
    int anchor = find.anchor();
    boolean blows =
        find.measure() == Measure.HIT
            && find.counted() != null
            && find.counted().from() > anchor
            && s.any(anchor, anchor + 1, "launch");
    boolean behind = !Where.placed(s, anchor, s.size()).isEmpty();
    List<Mention> before = Where.placed(s, 0, anchor);
    return blows
        && !behind
        && !before.isEmpty()
        && s.word(anchor - 1, "and")
        && before.stream().allMatch(place -> governed(s, place.from(), anchor));
  }

  /** "struck Kyiv and launched nine strikes": another verb has the place before. */
  private static boolean governed(Sentence s, int place, int anchor) {
    boolean verbBefore = s.any(0, place, "hit", "fire") && !s.any(anchor, anchor + 1, "intercept");
    return place < anchor && verbBefore && s.any(place, anchor, "stop");
  }
}
