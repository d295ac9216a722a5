package org.lull.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Weapon;

/** Parts and wholes among the numbers of a sentence (codebook, section 1, count). */
final class Parts {

  private Parts() {}

  /**
   * "60 of 76 missiles were shot down": the whole was launched. "31 drones were shot down over
   * Bryansk, 16 over Belgorod": a number that goes on with a place has the measure of the one
   * before.
   */
  static void complete(Sentence s, List<Find> finds) {
    for (Mention next : s.all("counted")) {
      if (of(finds, next.from()) == null && joint(s, next.from() - 1)) {
        goOn(s, finds, (Counted) next.value());
      }
    }
    for (Mention bare : s.all("bare")) {
      Counted part = (Counted) bare.value();
      Mention whole = whole(s, bare.to());
      if (whole != null) {
        join(s, finds, part, (Counted) whole.value());
      } else if (of(finds, bare.from()) == null && s.at(bare.to(), "over") != null) {
        int before = finds.size();
        goOn(s, finds, part);
        if (finds.size() == before) {
          stopped(s, finds, part);
        }
      }
    }
  }

  /** "Most of those destroyed were over the south, with 13 over the Tver region." */
  private static void stopped(Sentence s, List<Find> finds, Counted part) {
    for (Mention verb : s.all("intercept")) {
      if (verb.from() < part.from()) {
        finds.add(
            new Find(
                s,
                "intercepted <count> <weapon>",
                Measure.INTERCEPTED,
                part,
                part.from(),
                part.to(),
                part.from()));
        return;
      }
    }
  }

  private static @Nullable Mention whole(Sentence s, int to) {
    if (!s.word(to, "of")) {
      return null;
    }
    Mention next = s.at(to + 1, "counted");
    return next == null && s.word(to + 1, "the") ? s.at(to + 2, "counted") : next;
  }

  private static @Nullable Find of(List<Find> finds, int from) {
    for (Find find : finds) {
      if (find.counted() != null && find.counted().from() == from) {
        return find;
      }
    }
    return null;
  }

  private static boolean joint(Sentence s, int i) {
    return s.word(i, ",") || s.word(i, "and") || s.word(i, "plus") || s.word(i, "including");
  }

  private static void join(Sentence s, List<Find> finds, Counted part, Counted whole) {
    Find told = of(finds, part.from());
    Find total = of(finds, whole.from());
    Find told2 = told == null ? total : told;
    if (told2 == null) {
      return;
    }
    Measure measure = told2.measure() == Measure.LAUNCHED ? Measure.HIT : told2.measure();
    Counted named =
        new Counted(
            part.quantity(),
            whole.weapon(),
            whole.details(),
            whole.side(),
            true,
            part.from(),
            part.to());
    finds.removeIf(f -> f.equals(told) || f.equals(total));
    finds.add(new Find(s, told2.rule(), measure, named, told2.from(), told2.to(), told2.anchor()));
    finds.add(
        new Find(
            s, told2.rule(), Measure.LAUNCHED, whole, told2.from(), told2.to(), told2.anchor()));
  }

  private static void goOn(Sentence s, List<Find> finds, Counted part) {
    List<Find> before = new ArrayList<>(finds);
    before.removeIf(f -> f.counted() == null || f.counted().from() > part.from());
    before.removeIf(f -> f.measure() == Measure.KILLED || f.measure() == Measure.INJURED);
    if (before.isEmpty()) {
      return;
    }
    Find last = before.stream().max(Comparator.comparingInt(f -> f.counted().from())).get();
    Weapon weapon = part.weapon() == Weapon.UNKNOWN ? last.counted().weapon() : part.weapon();
    Counted named =
        new Counted(
            part.quantity(),
            weapon,
            last.counted().details(),
            last.counted().side(),
            true,
            part.from(),
            part.to());
    finds.add(new Find(s, last.rule(), last.measure(), named, part.from(), part.to(), part.from()));
  }
}
