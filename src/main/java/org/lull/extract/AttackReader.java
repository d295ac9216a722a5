package org.lull.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/** Turns the finds of a sentence into attack reports: side, place, date, target, claimant. */
final class AttackReader {
  private final AttackFinder finder;

  AttackReader(AttackFinder finder) {
    this.finder = finder;
  }

  /** What one sentence reports; {@code context} is read and brought up to date. */
  List<Draft> read(
      Sentence s,
      Claimants claimants,
      @Nullable LocalDate published,
      List<Dates.Found> dates,
      Context context) {
    List<Draft> out = new ArrayList<>();
    List<Find> finds = finder.find(s);
    for (int i = 0; i < finds.size(); i++) {
      Find find = finds.get(i);
      int zoneFrom = i == 0 ? 0 : zoneStart(find);
      int clause = Clauses.start(s, zoneFrom);
      boolean anew = i > 0 && clause > finds.get(i - 1).anchor() && Zone.said(s, clause);
      zoneFrom = Math.max(anew ? clause : zoneFrom, Clauses.story(s, zoneStart(find)));
      zoneFrom = Math.max(zoneFrom, Clauses.with(s, find.anchor()));
      Claimants.Speaker speaker = claimants.at(zoneStart(find));
      Telling told =
          new Telling(
              find, zoneFrom, Zone.end(finds, i), speaker, context, finds, List.copyOf(out));
      Draft draft = draft(told, published, dates);
      if (draft != null && Mutual.is(find)) {
        out.addAll(Mutual.both(draft, context.territory()));
      } else if (draft != null && each(find)) {
        draft.regions().forEach(region -> out.add(draft.withRegions(List.of(region))));
      } else if (draft != null) {
        out.add(draft);
      }
    }
    if (out.isEmpty() && s.any(0, s.size(), "attack", "shelling", "kill", "injure")) {
      context.days().named(s, dates);
      if (context.fresh(s.index())) {
        context.scene(Where.regions(Where.placed(s, 0, s.size())));
      }
    }
    context.see(s);
    return out;
  }

  /** "three each over the Rostov and Bryansk regions": a number for each of the regions. */
  private static boolean each(Find find) {
    return find.counted() != null && find.sentence().word(find.counted().to(), "each");
  }

  static int zoneStart(Find find) {
    return find.counted() == null ? find.anchor() : find.counted().from();
  }

  private static @Nullable Draft draft(
      Telling told, @Nullable LocalDate published, List<Dates.Found> dates) {
    Find find = told.find();
    Context context = told.context();
    if (Mentioned.unheard(told)) {
      return null;
    }
    boolean said = said(find.sentence());
    List<Region> known = context.offices().of(told.speaker());
    boolean untold = known.isEmpty() && said && told.speaker().name() != null;
    List<Region> office = untold ? Offices.of(find.sentence()) : known;
    List<Region> governed = said ? office : List.of();
    List<Region> regions = Settings.named(told, office);
    Side attacker = Attribution.of(told, regions, governed);
    if (Mentioned.elsewhere(find, regions, attacker)
        || Mentioned.denied(find, told.speaker(), attacker)) {
      return null;
    }
    Weapon weapon = Settings.weapon(told);
    regions = Settings.struck(told, regions, governed, attacker, weapon);
    boolean placed = !regions.isEmpty();
    Target target = WeaponsTold.target(find, told.from(), told.to());
    if (Mentioned.generic(find, dates, placed, target)) {
      return null;
    }
    if (regions.isEmpty() && attacker != null) {
      String country = attacker == Side.RU ? "UA" : "RU";
      regions = List.of(new Region(null, country, null, null, null, GeoPrecision.COUNTRY));
    }
    When.Told date = When.of(find, dates, context, published);
    boolean ofWar = // "437 children have died since the invasion", but not "in strikes on homes"
        find.measure().people()
            && !placed
            && date.date().precision() == DatePrecision.CUMULATIVE
            && !find.sentence().any(find.anchor(), find.sentence().size(), "attack");
    if (ofWar) {
      return null;
    }
    Draft draft =
        new Draft(
            find,
            weapon,
            WeaponsTold.detail(find),
            attacker,
            regions,
            placed,
            date.date(),
            date.told(),
            target,
            told.speaker(),
            claimantSide(told.speaker(), context.territory().attacker(regions), attacker));
    context.remember(draft);
    return draft;
  }

  /** True where somebody speaks in this sentence. */
  private static boolean said(Sentence s) {
    return s.has("say") || s.has("accord") || s.size() > 0 && s.token(0).is("\"");
  }

  /** An office without a side ("officials said") is that of the country attacked. */
  private static @Nullable Side claimantSide(
      Claimants.Speaker speaker, @Nullable Side byPlace, @Nullable Side attacker) {
    if (speaker.name() == null || speaker.side() != null) {
      return speaker.side();
    }
    Side struck = byPlace == null ? attacker : byPlace;
    return struck == null ? null : struck.opponent();
  }
}
