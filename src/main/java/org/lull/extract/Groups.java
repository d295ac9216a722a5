package org.lull.extract;

import java.util.List;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;
import org.lull.lexicon.Weapon;

/** Which places the numbers of one group share, and which belong to a part alone. */
final class Groups {
  private static final int PURPOSE = 5;

  private Groups() {}

  /** Where a part begins that has a place of its own: "intercepted 44, most of them over Kursk". */
  static int part(Find find) {
    Sentence s = find.sentence();
    Counted counted = find.counted();
    boolean weapons = counted != null && counted.weapon() != Weapon.UNKNOWN && !counted.elliptic();
    for (int i = weapons ? counted.to() : s.size(); i + 1 < s.size(); i++) {
      boolean of = s.word(i, "of") && (s.word(i + 1, "them") || s.word(i + 1, "which"));
      if (of && s.any(i - 1, i, "bare", "counted")) {
        return i - 1;
      }
    }
    return s.size();
  }

  /** "attacked the Belgorod region with 102 munitions and 67 drones": the place before them. */
  static List<Region> verbFirst(Find find, List<Find> finds) {
    Sentence s = find.sentence();
    int verb = find.anchor();
    int first = s.size();
    for (Find other : finds) {
      boolean under = other.anchor() == verb && other.counted() != null;
      first = under ? Math.min(first, other.counted().from()) : first;
    }
    boolean with = first < s.size() && (s.word(first - 1, "with") || s.word(first - 1, "using"));
    return with && verb < first ? Where.regions(Where.placed(s, verb, first)) : List.of();
  }

  /** "fired eight missiles and five drones at Kyiv": numbers under one verb share its place. */
  static List<Region> shared(Find find, List<Find> finds) {
    Find next = finds.get(finds.indexOf(find) + 1);
    boolean joint = // "seven boats and nine drones to attack the fleet"
        next.counted() != null
            && find.counted() != null
            && find.sentence().word(find.counted().to(), "and")
            && next.counted().from() == find.counted().to() + 1;
    boolean same = joint || next.anchor() == find.anchor() && next.counted() != null;
    boolean more =
        same && finds.stream().anyMatch(f -> f.counted() != null && start(f) > start(next));
    if (!same || more) {
      return List.of();
    }
    Sentence s = find.sentence();
    List<Region> during = during(s, next.counted().to());
    if (!during.isEmpty()) {
      return during;
    }
    int from = next.counted().to();
    for (int i = from; i < Math.min(s.size(), from + 2); i++) {
      if (s.word(i, "at") || s.word(i, "on") || s.word(i, "against")) {
        return Where.regions(Where.placed(s, next.counted().to(), s.size()));
      }
    }
    return joint ? Where.regions(Where.placed(s, from, s.size())) : List.of();
  }

  /** "used 31 drones in the attack on Kyiv", "to conduct an attack against": its places. */
  static List<Region> during(Sentence s, int to) {
    for (int i = to + 1; s.word(to, "to") && i < Math.min(s.size(), to + PURPOSE); i++) {
      if (s.at(i, "attack") != null) { // "used seven drones to conduct an attack against the fleet"
        return Where.regions(Where.placed(s, i, s.size()));
      }
    }
    boolean named = s.word(to + 1, "the") || s.word(to + 1, "an") || s.word(to + 1, "its");
    Mention attack = s.word(to, "in") ? s.at(named ? to + 2 : to + 1, "attack") : null;
    boolean on = attack != null && (s.word(attack.to(), "on") || s.word(attack.to(), "against"));
    return on ? Where.regions(Where.placed(s, attack.to(), s.size())) : List.of();
  }

  private static int start(Find find) {
    return find.counted().from();
  }

  /** "intercepted six missiles and two drones over Bryansk": the last of a group has the place. */
  static List<Region> over(Find find, List<Find> finds) {
    Sentence s = find.sentence();
    int end = find.counted().to();
    for (Find next : finds.subList(finds.indexOf(find) + 1, finds.size())) {
      boolean all = // "a missile and all 12 drones": the 12 were launched too
          next.counted() != null && s.word(next.counted().from() - 1, "all");
      if (all && next.measure() == Measure.LAUNCHED) {
        continue;
      }
      boolean part = s.word(end + 1, "including"); // "downed 17, including eight over Kherson"
      boolean joint = !part && (s.word(end, "and") || s.word(end, ","));
      boolean group = next.counted() != null && next.measure() == Measure.INTERCEPTED;
      if (!group || !joint || next.counted().from() - end > 2) {
        return List.of();
      }
      end = next.counted().to();
      boolean subject = next.anchor() == find.anchor() && find.anchor() >= end;
      if (s.word(end, "over") || subject && over(s, passed(s, find.anchor()))) {
        end = subject ? find.anchor() : end;
        int to = end + 1;
        while (to < s.size() && !s.any(to, to + 1, "counted", "bare")) {
          to++;
        }
        return Where.regions(Where.placed(s, end, to));
      }
    }
    return List.of();
  }

  private static boolean over(Sentence s, int i) {
    return s.at(i, "over") != null || s.word(i, "around");
  }

  private static int passed(Sentence s, int anchor) {
    Mention verb = s.at(anchor, "intercept");
    return verb == null ? anchor + 1 : verb.to();
  }
}
