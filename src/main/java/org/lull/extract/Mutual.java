package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/** "Russia and Ukraine trade drone strikes": one attack by each of the two. */
final class Mutual {
  /** Tokens between the second party and the attack. */
  private static final int NEAR = 6;

  private Mutual() {}

  /** True for an attack without a number of which both parties together are the subject. */
  static boolean is(Find find) {
    Sentence s = find.sentence();
    if (find.counted() != null || find.measure() != Measure.STRIKE) {
      return false;
    }
    for (Mention exchange : s.all("exchange")) {
      if (s.word(exchange.from() - 1, "sides") && exchange.to() <= find.anchor()) {
        return subject(s, exchange.from(), find.anchor());
      }
    }
    for (Mention first : s.all("side")) {
      Mention second = s.word(first.to(), "and") ? s.at(first.to() + 1, "side") : null;
      boolean both = second != null && second.value() != first.value();
      if (both && !Struck.struck(s, first) && subject(s, second.to(), find.anchor())) {
        return true;
      }
    }
    return false;
  }

  private static boolean subject(Sentence s, int from, int anchor) {
    return anchor >= from
        && anchor - from <= NEAR
        && s.any(from, anchor + 1, "launch", "fire", "hit", "exchange")
        && !s.any(from, anchor, "say", "blame", "modal", "negate", "quarrel");
  }

  /** The same attack by either, each where the other was struck. */
  static List<Draft> both(Draft draft, Territory territory) {
    List<Draft> out = new ArrayList<>();
    for (Side side : List.of(Side.RU, Side.UA)) {
      String struck = side == Side.RU ? "UA" : "RU";
      List<Region> there = new ArrayList<>(draft.regions());
      boolean front = draft.weapon() == Weapon.ARTILLERY && draft.local();
      there.removeIf(region -> !front && territory.attacker(List.of(region)) != side);
      if (there.isEmpty()) {
        there.add(new Region(null, struck, null, null, null, GeoPrecision.COUNTRY));
      }
      out.add(draft.withAttacker(side, there));
    }
    return out;
  }
}
