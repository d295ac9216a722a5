package org.lull.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Weapon;

/** Parts and wholes among the numbers of a sentence (codebook, section 1, count). */
final class Parts {

  static final int REACH = 40;

  private Parts() {}

  /**
   * "60 of 76 missiles were shot down": the whole was launched. "31 drones were shot down over
   * Bryansk, 16 over Belgorod": a number that goes on with a place has the measure of the one
   * before.
   *
   * @param forbidden words in which a negative rule finds nothing
   */
  static void complete(Sentence s, List<Find> finds, Set<Integer> forbidden) {
    for (Mention next : s.all("counted")) {
      if (of(finds, next.from()) == null && joins(s, next.from())) {
        int before = finds.size();
        goOn(s, finds, (Counted) next.value());
        if (finds.size() == before) {
          Listed.add(s, finds, (Counted) next.value(), forbidden);
        }
      }
    }
    whole(s, finds);
    for (Mention bare : s.all("bare")) {
      Counted part = (Counted) bare.value();
      boolean outOf = Ellipsis.outOf(s, bare.from());
      int of = outOf ? bare.from() - 2 : bare.from() - 1;
      Mention some = s.word(bare.from() - 1, "of") ? s.endingAt(of, "counted") : null;
      Find stopped = some == null ? null : of(finds, some.from());
      if (stopped != null && (outOf || s.at(bare.to(), "launch") != null)) {
        sent(s, finds, part, stopped); // "two Kalibrs of four launched"
        continue;
      }
      Mention things = things(s, bare.to());
      Find struck = things == null ? null : of(finds, things.from());
      if (struck != null) {
        finds.remove(struck);
        finds.add(struck.with(part));
        continue;
      }
      Find blow = of(finds, bare.from()); // "killed three in Kyiv and four in Odesa in attacks"
      boolean fallen =
          blow != null
              && blow.measure() == Measure.HIT
              && part.weapon() == Weapon.UNKNOWN
              && s.at(bare.to(), "over") != null;
      if (fallen) {
        finds.remove(blow);
        int before = finds.size();
        people(s, finds, part);
        if (finds.size() > before) {
          continue;
        }
        finds.add(blow);
      }
      Mention whole = whole(s, bare.to());
      if (whole != null) {
        join(s, finds, part, (Counted) whole.value());
      } else if (of(finds, bare.from()) == null && placed(s, bare)) {
        int before = finds.size();
        people(s, finds, part);
        if (finds.size() > before) {
          continue;
        }
        goOn(s, finds, part);
        if (finds.size() == before) {
          stopped(s, finds, part);
        }
      }
    }
    Shares.complete(s, finds);
    Fellows.complete(s, finds);
  }

  private static boolean placed(Sentence s, Mention bare) {
    return s.at(each(s, bare.to()), "over") != null || Tolls.included(s, bare.from(), bare.to());
  }

  static boolean verb(Sentence s, int i) {
    return s.any(i, i + 1, "launch", "hit", "kill", "injure", "lose", "intercept");
  }

  /** "shot down all 45 drones": as many were launched. */
  private static void whole(Sentence s, List<Find> finds) {
    for (Find find : List.copyOf(finds)) {
      Counted counted = find.counted();
      boolean all =
          counted != null
              && find.measure() == Measure.INTERCEPTED
              && (s.word(counted.from() - 1, "all") || all(s, find))
              && counted.weapon() != Weapon.UNKNOWN;
      if (all) {
        finds.add(
            new Find(
                s, find.rule(), Measure.LAUNCHED, counted, find.from(), find.to(), verb(s, find)));
      }
    }
  }

  /** "eight drones and three missiles, which were all shot down". */
  private static boolean all(Sentence s, Find find) {
    int be = find.anchor() - 2;
    boolean which = s.word(be - 1, "which") || s.word(be - 2, "all") && s.word(be - 1, "of");
    return find.counted().to() < be
        && s.word(find.anchor() - 1, "all")
        && s.at(be, "be") != null
        && which;
  }

  /** The verb that rules a number, also one far behind it in a list. */
  private static int verb(Sentence s, Find find) {
    if (s.at(find.anchor(), "intercept") != null) {
      return find.anchor();
    }
    int out = find.anchor();
    for (Mention verb : s.all("intercept")) {
      out = verb.from() < find.anchor() ? verb.from() : out;
    }
    return out;
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

  /** "seven of the 10 missiles launched from the sea were brought down": the verb of the part. */
  private static boolean stopped(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + REACH / 2); i++) {
      if (s.at(i, "intercept") != null) {
        return s.endingAt(i, "be") != null;
      }
    }
    return false;
  }

  private static int each(Sentence s, int to) {
    boolean dash = s.word(to, "-") && s.word(to + 1, "over"); // "four - over the Tula Region"
    return dash || s.word(to, "each") || s.at(to, "be") != null ? to + 1 : to;
  }

  private static void sent(Sentence s, List<Find> finds, Counted all, Find part) {
    Counted told = part.counted();
    Counted named =
        new Counted(
            all.quantity(), told.weapon(), told.details(), told.side(), true, all.from(), all.to());
    finds.removeIf(f -> f.counted() != null && f.counted().from() == all.from());
    finds.add(
        new Find(s, part.rule(), Measure.LAUNCHED, named, part.from(), all.to(), part.anchor()));
  }

  /** "16 of Russia's 38 refineries": of what some were struck. */
  private static @Nullable Mention things(Sentence s, int to) {
    if (!s.word(to, "of")) {
      return null;
    }
    Mention side = s.at(to + 1, "side");
    int from = side != null && s.word(side.to(), "'s") ? side.to() + 1 : to + 1;
    from = s.word(from, "the") || s.word(from, "its") ? from + 1 : from;
    return s.at(from, "objects");
  }

  private static @Nullable Mention whole(Sentence s, int to) {
    if (s.word(to, "out") && s.word(to + 1, "of")) {
      return whole(s, to + 1);
    }
    if (!s.word(to, "of")) {
      return null;
    }
    Mention side = s.at(to + 1, "side"); // "all but one of Ukraine's 11 missiles"
    if (side != null && s.word(side.to(), "'s")) {
      return s.at(side.to() + 1, "counted");
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

  private static boolean joins(Sentence s, int from) {
    boolean along = s.word(from - 1, "with") && s.word(from - 2, "along");
    boolean well = s.word(from - 1, "as") && s.word(from - 2, "well");
    return along || well || joint(s, from - 1) || s.word(from - 1, "all") && joint(s, from - 2);
  }

  private static boolean joint(Sentence s, int i) {
    return s.word(i, ",")
        || s.word(i, "and")
        || s.word(i, "plus")
        || s.word(i, "including")
        || s.word(i, ";")
        || s.word(i, ":")
        || s.word(i, "-");
  }

  private static void join(Sentence s, List<Find> finds, Counted part, Counted whole) {
    Find told = of(finds, part.from());
    Find total = of(finds, whole.from());
    Find told2 = told == null ? total : told;
    if (told2 == null) {
      return;
    }
    Measure other = stopped(s, whole.to()) ? Measure.INTERCEPTED : Measure.HIT;
    Measure measure = told2.measure() == Measure.LAUNCHED ? other : told2.measure();
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

  /** "One person was killed in Zaporizhzhia and two more in Kryvyi Rih". */
  private static void people(Sentence s, List<Find> finds, Counted part) {
    Find last = null;
    for (Find find : finds) {
      boolean before = find.counted() != null && find.counted().from() < part.from();
      boolean later = last == null || before && find.counted().from() > last.counted().from();
      last = before && later ? find : last;
    }
    boolean hurt =
        last != null
            && last.measure().people()
            && (joint(s, part.from() - 1)
                || s.word(part.from() - 1, "another") && joint(s, part.from() - 2));
    if (hurt) {
      finds.add(
          new Find(s, last.rule(), last.measure(), part, part.from(), part.to(), part.from()));
    }
  }

  private static void goOn(Sentence s, List<Find> finds, Counted part) {
    List<Find> before = new ArrayList<>(finds);
    before.removeIf(f -> f.counted() == null || f.counted().from() > part.from());
    before.removeIf(f -> f.measure().people());
    if (before.isEmpty()) {
      return;
    }
    Find last = before.stream().max(Comparator.comparingInt(f -> f.counted().from())).get();
    for (int i = last.counted().to(); i < part.from(); i++) {
      if (verb(s, i) && i != last.anchor()) {
        return; // another verb rules what follows it
      }
    }
    Weapon weapon = part.weapon() == Weapon.UNKNOWN ? last.counted().weapon() : part.weapon();
    Counted named =
        new Counted(
            part.quantity(),
            weapon,
            part.weapon() == Weapon.UNKNOWN ? last.counted().details() : part.details(),
            part.side() == null ? last.counted().side() : part.side(),
            true,
            part.from(),
            part.to(),
            part.owned());
    finds.add(new Find(s, last.rule(), last.measure(), named, part.from(), part.to(), part.from()));
  }
}
