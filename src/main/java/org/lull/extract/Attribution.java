package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/**
 * Whose an attack was: the side of the sentence, else that of the reports it goes on from, else
 * that of the article, else the one that could reach the place.
 */
final class Attribution {

  private Attribution() {}

  static @Nullable Side of(Telling told, List<Region> regions, List<Region> governed) {
    Find find = told.find();
    Sentence s = told.sentence();
    Context context = told.context();
    @Nullable Side attacker = before(told);
    attacker = attacker == null ? Causes.same(told) : attacker;
    Draft same = told.latest();
    if (attacker == null && same != null && stopped(find) && stopped(same.find())) {
      attacker = same.find().sentence() == s ? same.attacker() : null; // "destroyed another one"
    }
    if (attacker == null) {
      List<Region> there = regions.isEmpty() ? governed : regions;
      attacker = Attackers.of(find, there, told.speaker(), context.territory());
    }
    attacker = attacker == null && Mutual.is(find) ? Side.RU : attacker;
    if (attacker == null && s.all("foreign").isEmpty()) {
      attacker = context.attacker();
    }
    if (attacker == null && regions.isEmpty() && s.field().equals("title")) {
      attacker = Agents.facing(s); // "Zelensky asks for help as a missile strike kills 50"
    }
    if (attacker == null && regions.isEmpty() && find.counted() != null) {
      List<Region> others =
          Where.regions(Where.placed(s, 0, s.size())); // "..., and two hit Kharkiv"
      attacker = Attackers.of(find, others, told.speaker(), context.territory());
    }
    boolean figure = find.counted() != null && s.all("side").isEmpty();
    if (attacker == null && figure && !s.any(0, s.size(), "foreign", "suppliers")) {
      attacker =
          context.besieger(); // "missiles were aimed at Ukraine. Officials said 76 were fired"
    }
    Side again = resumed(find) ? context.attackerAt(regions) : null;
    return again == null ? attacker : again;
  }

  /** "The attack on Melitopol signals ...": the one told before. */
  private static boolean resumed(Find find) {
    Sentence s = find.sentence();
    boolean attack =
        find.counted() == null
            && s.word(find.anchor() - 1, "the")
            && s.at(find.anchor(), "attack") != null;
    return attack || find.measure().people() && Struck.theAttack(s);
  }

  /** "killed dozens of soldiers and wounded 200 servicemen": the same did both. */
  private static boolean goesOn(Find find, List<Draft> before) {
    Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean active = find.counted() != null && find.anchor() < find.counted().from();
    return last != null
        && last.people()
        && active
        && find.counted().side() == null
        && find.sentence().word(find.anchor() - 1, "and")
        && last.find().anchor() < find.anchor();
  }

  private static boolean stopped(Find find) {
    return find.measure() == Measure.INTERCEPTED || find.measure() == Measure.LOST;
  }

  /** "shot down 29 of 30 missiles, with one landing in Odesa": the side that launched them all. */
  private static @Nullable Side before(Telling told) {
    Find find = told.find();
    List<Draft> before = told.before();
    Counted counted = find.counted();
    Sentence s = find.sentence();
    boolean people = find.measure().people();
    boolean participle = // "a bomb dropped by a Russian plane hit Belgorod, injuring two"
        people && s.word(find.anchor() - 1, ",") && s.token(find.anchor()).lower().endsWith("ing");
    if (participle && !before.isEmpty()) {
      return before.get(before.size() - 1).attacker();
    }
    if (people && goesOn(find, before)) {
      return before.get(before.size() - 1).attacker();
    }
    if (people || counted == null || counted.weapon() == Weapon.UNKNOWN || counted.side() != null) {
      return null;
    }
    for (Draft draft : before) {
      Counted other = draft.find().counted();
      boolean stopped = // "shot down two missiles, and three missiles hit the port"
          draft.find().measure() == Measure.INTERCEPTED && find.measure() == Measure.HIT;
      if (!counted.elliptic() && !stopped) {
        continue;
      }
      if (other != null && other.weapon() == counted.weapon()) {
        return draft.attacker();
      }
    }
    return null;
  }
}
