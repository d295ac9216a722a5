package org.lull.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Region;
import org.lull.lexicon.Target;

/**
 * What one sentence of an article leaves out another tells: a lead without a day is of the night
 * that the article goes on to tell, and the dead of a night died of the weapons of that night.
 */
final class Coherence {
  private static final int NEAR = 2;

  /** Index of the last sentence that sums up what is told below, under a headline that does. */
  private static final int LEAD = 2;

  /** What a headline tells, its text may date by any day of the week before. */
  private static final int WEEK = 6;

  /**
   * Reports that are looked at together: more than any article has, so that only lists without end
   * are cut, and take time in proportion to their length.
   */
  private static final int TOGETHER = 400;

  /** Index of the last sentence of a feed's few lines. */
  private static final int FEED = 2;

  /** Reports of a feed's few lines. */
  private static final int FEW = 8;

  private Coherence() {}

  static List<Draft> settle(
      List<Draft> drafts, @Nullable LocalDate published, @Nullable DateRange resumed) {
    List<Draft> out = new ArrayList<>(drafts.size());
    for (int from = 0; from < drafts.size(); from += TOGETHER) {
      int to = Math.min(drafts.size(), from + TOGETHER);
      out.addAll(together(drafts.subList(from, to), published, resumed));
    }
    return out;
  }

  private static List<Draft> together(
      List<Draft> drafts, @Nullable LocalDate published, @Nullable DateRange resumed) {
    List<Draft> out = new ArrayList<>(drafts);
    if (published != null) {
      out.replaceAll(
          d -> d.dated() && !(weekend(d) && d.local()) ? d : dated(d, drafts, published, resumed));
    }
    List<Draft> told = List.copyOf(out);
    out.replaceAll(d -> placed(d, told));
    List<Draft> named = List.copyOf(out);
    out.replaceAll(d -> AllOfThem.counted(d, named));
    List<Draft> headed = List.copyOf(out);
    out.replaceAll(d -> headed(d, headed));
    List<Draft> placed = List.copyOf(out);
    out.replaceAll(d -> targeted(d, placed));
    List<Draft> dated = List.copyOf(out);
    out.replaceAll(d -> SharedWeapons.armed(d, dated));
    List<Draft> armed = List.copyOf(out);
    out.replaceAll(d -> SharedWeapons.kind(d, armed));
    return out;
  }

  /** The first dated report of the same side that is fresh news. */
  private static Draft dated(
      Draft d, List<Draft> all, LocalDate published, @Nullable DateRange resumed) {
    boolean title = d.find().sentence().field().equals("title");
    boolean headed = all.get(0).find().sentence().field().equals("title");
    int index = d.find().sentence().index();
    if (resumed != null && !d.dated() && (title || index <= LEAD)) {
      return d.withDate(resumed);
    }
    if (!title && index > (headed ? LEAD : 0)) {
      return d;
    }
    for (Draft other : all) {
      LocalDate day = other.date().eventDate();
      boolean fresh =
          other.dated()
              && day != null
              && !day.isBefore(published.minusDays(title ? WEEK : NEAR))
              && !day.isAfter(published);
      boolean within = !weekend(d) || day != null && !day.isBefore(d.date().start());
      boolean same =
          within
              && d.attacker() == other.attacker()
              && (!d.local() || !other.local() || shares(d, other));
      if (fresh && same && later(other, d)) {
        return d.withDate(other.date());
      }
    }
    return d;
  }

  /** "over the weekend", of which the text may tell the day. */
  private static boolean weekend(Draft d) {
    LocalDate start = d.date().start();
    return d.date().precision() == DatePrecision.RANGE
        && start != null
        && start.getDayOfWeek() == DayOfWeek.SATURDAY
        && !start.plusDays(1).isBefore(d.date().end());
  }

  private static boolean later(Draft a, Draft b) {
    boolean headline = b.find().sentence().field().equals("title");
    boolean text = a.find().sentence().field().equals("text");
    return headline == !text ? a.find().sentence().index() > b.find().sentence().index() : headline;
  }

  /** A headline's victims fell where the text's only town is. */
  private static Draft placed(Draft d, List<Draft> all) {
    Sentence s = d.find().sentence();
    boolean everywhere = s.any(d.find().anchor(), s.size(), "nationwide");
    if (!d.people() || d.local() || !s.field().equals("title") || everywhere) {
      return d;
    }
    List<Region> only = List.of();
    for (Draft other : all) {
      if (!other.equals(d) && !other.local() && same(other, d)) {
        return d; // "four killed", in the text also of the whole country
      }
      if (other.local() && other.attacker() == d.attacker()) {
        boolean same = only.isEmpty() || only.equals(other.regions());
        if (!same) {
          return d;
        }
        only = other.regions();
      }
    }
    return only.isEmpty() ? d : d.withRegions(only);
  }

  /** A feed's few lines go on from the one place of their headline. */
  private static Draft headed(Draft d, List<Draft> all) {
    Sentence s = d.find().sentence();
    boolean counted =
        d.find().counted() != null && d.date().precision() != DatePrecision.CUMULATIVE;
    boolean open = counted && !d.local() && !d.placed() && s.field().equals("text");
    if (!open || s.index() > FEED || s.any(0, s.size(), "nationwide") || all.size() > FEW) {
      return d;
    }
    List<Region> only = List.of();
    for (Draft other : all) {
      boolean title = other.find().sentence().field().equals("title");
      if (other.local() && (!title || other.attacker() != d.attacker())) {
        return d; // other places in the text
      }
      boolean same = only.isEmpty() || only.equals(other.regions());
      boolean more = // "attacks target Kyiv and two other regions"
          title && other.find().sentence().word(0, other.find().sentence().size(), "other");
      if (other.local() && (!same || more)) {
        return d;
      }
      only = other.local() ? other.regions() : only;
    }
    return only.isEmpty() ? d : d.withRegions(only);
  }

  /** As many killed, or as many injured. */
  private static boolean same(Draft a, Draft b) {
    return a.find().measure() == b.find().measure()
        && a.find().counted() != null
        && b.find().counted() != null
        && a.find().counted().quantity().equals(b.find().counted().quantity());
  }

  /** Who died in "a strike on an apartment building" died of that target. */
  private static Draft targeted(Draft d, List<Draft> all) {
    if (!d.people() || d.target() != Target.UNSPECIFIED) {
      return d;
    }
    for (Draft other : all) {
      boolean same =
          !other.people()
              && other.find().sentence() == d.find().sentence()
              && other.target() != Target.UNSPECIFIED
              && other.attacker() == d.attacker();
      if (same) {
        return d.withTarget(other.target());
      }
    }
    Draft told = null; // "Seventeen others were taken to hospital", of the market struck before
    for (Draft other : all) {
      boolean struck =
          !other.people()
              && other.target() != Target.UNSPECIFIED
              && other.target() != Target.MILITARY;
      boolean same =
          other.attacker() == d.attacker()
              && Objects.equals(other.date().eventDate(), d.date().eventDate())
              && shares(d, other);
      told = struck && same && just(other, d) ? other : told;
    }
    return told == null ? d : d.withTarget(told.target());
  }

  /** Told in one of the sentences right before, or in the headline of a text's first. */
  private static boolean just(Draft before, Draft d) {
    int apart = d.find().sentence().index() - before.find().sentence().index();
    boolean field = before.find().sentence().field().equals(d.find().sentence().field());
    boolean headline = before.find().sentence().field().equals("title");
    return field ? apart > 0 && apart <= NEAR : headline && d.find().sentence().index() == 0;
  }

  static boolean shares(Draft a, Draft b) {
    for (Region x : a.regions()) {
      for (Region y : b.regions()) {
        if (x.admin1() != null && x.admin1().equals(y.admin1())) {
          return true;
        }
      }
    }
    return false;
  }
}
