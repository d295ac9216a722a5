package org.lull.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Toponym;
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
      Claimants.Speaker speaker = claimants.at(zoneStart(find));
      Draft draft =
          draft(find, zoneFrom, Zone.end(finds, i), speaker, published, dates, context, finds, out);
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

  private @Nullable Draft draft(
      Find find,
      int zoneFrom,
      int zoneEnd,
      Claimants.Speaker speaker,
      @Nullable LocalDate published,
      List<Dates.Found> dates,
      Context context,
      List<Find> finds,
      List<Draft> before) {
    Sentence s = find.sentence();
    boolean people = find.measure().people();
    boolean attack =
        s.any(0, s.size(), "attack", "weapon", "launch", "hit", "shelling") || blast(s);
    if (people && !attack && !context.fresh(s.index())) {
      return null;
    }
    boolean bare = find.counted() != null && find.counted().elliptic() && !people;
    if (bare
        && find.counted().weapon() == Weapon.UNKNOWN
        && !context.fresh(s.index())
        && find.measure() != Measure.HIT) {
      return null; // "destroyed two units": no weapon told here or before
    }
    boolean wide = Nationwide.is(find, zoneFrom, zoneEnd, context);
    List<Region> office = context.offices().of(speaker);
    List<Region> regions =
        wide ? List.of() : Scene.of(find, zoneFrom, zoneEnd, context, finds, office);
    boolean all = // "destroyed all 23 drones over six regions": where they fell
        find.measure() == Measure.LAUNCHED && s.at(find.anchor(), "intercept") != null;
    if (all && find.counted() != null && s.word(find.counted().to(), "over")) {
      regions = List.of();
    }
    @Nullable Side attacker = of(find, before);
    List<Region> governed = said(s) ? office : List.of();
    List<Region> there = regions.isEmpty() ? governed : regions;
    Draft same = bare ? context.latest(s.index()) : null;
    if (attacker == null && same != null && stopped(find) && stopped(same.find())) {
      attacker = same.find().sentence() == s ? same.attacker() : null; // "destroyed another one"
    }
    attacker =
        attacker == null ? Attackers.of(find, there, speaker, context.territory()) : attacker;
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
      attacker = Attackers.of(find, others, speaker, context.territory());
    }
    boolean resumed = // "The attack on Melitopol signals ...": the one told before
        find.counted() == null
            && s.word(find.anchor() - 1, "the")
            && s.at(find.anchor(), "attack") != null;
    resumed |= people && Struck.theAttack(s);
    Side again = resumed ? context.attackerAt(regions) : null;
    attacker = again == null ? attacker : again;
    boolean abroad = // "Russian strikes hit Aleppo"
        regions.isEmpty() && Unasserted.abroad(find);
    boolean foreign =
        abroad || !s.all("foreign").isEmpty() && s.all("side").isEmpty() && regions.isEmpty();
    if (foreign || (attacker == null && regions.isEmpty())) {
      return null;
    }
    if (Advances.ground(find, regions) || Unasserted.planted(find, regions)) {
      return null;
    }
    boolean denies = // "did not strike Donetsk", says the side that is accused
        find.counted() != null
            && Zeros.zero(find)
            && speaker.side() == attacker
            && attacker != null;
    if (denies) {
      return null;
    }
    boolean named = !Where.placed(s, 0, s.size()).isEmpty();
    boolean from = find.measure() == Measure.LAUNCHED || find.measure() == Measure.HIT && !named;
    if (from && attacker == Side.RU) {
      regions = regions.stream().filter(AttackReader::reached).toList();
    }
    Weapon weapon = WeaponsTold.weapon(find);
    @Nullable Draft latest = bare ? context.latest(s.index()) : null;
    if (latest != null && weapon == Weapon.UNKNOWN && latest.find().sentence() == s) {
      weapon = latest.weapon(); // "53 were downed over Bryansk, 41 over Rostov"
    } else if (latest != null && latest.find().sentence() != s) { // "Ten of them were shot down"
      weapon = weapon == Weapon.UNKNOWN ? latest.weapon() : weapon;
      boolean inherits =
          regions.isEmpty()
              && !wide
              && latest.local()
              && !latest.people()
              && latest.find().counted() != null;
      regions = inherits && latest.attacker() == attacker ? latest.regions() : regions;
    }
    boolean blow =
        find.measure() == Measure.STRIKE && find.counted() == null
            || find.measure() == Measure.HIT
                && find.counted() != null
                && find.counted().weapon() != Weapon.UNKNOWN;
    boolean downed = find.measure() == Measure.INTERCEPTED && find.counted() != null;
    if (regions.isEmpty() && attacker != null && !wide) {
      List<Region> spokenFor = people || blow || downed ? Offices.of(s) : List.of();
      regions = attacked(spokenFor, attacker);
      regions = regions.isEmpty() ? attacked(governed, attacker) : regions;
    }
    if (regions.isEmpty()
        && !wide
        && !people
        && weapon != Weapon.UNKNOWN
        && find.counted() != null) {
      regions = context.aims().of(find, attacker, weapon);
    }
    boolean placed = !regions.isEmpty();
    Target target = WeaponsTold.target(find, zoneFrom, zoneEnd);
    boolean generic = // "daily attacks": no day, number or place of their own (ruling 17)
        find.measure() == Measure.STRIKE
            && find.counted() == null
            && s.at(find.anchor(), "attack") != null
            && (s.token(find.anchor()).lower().endsWith("s") || !dates.isEmpty())
            && !placed
            && target == Target.UNSPECIFIED
            && s.field().equals("text")
            && (dates.isEmpty() ? s.index() > 1 : When.untold(dates));
    if (generic) {
      return null;
    }
    if (regions.isEmpty() && attacker != null) {
      String country = attacker == Side.RU ? "UA" : "RU";
      regions = List.of(new Region(null, country, null, null, null, GeoPrecision.COUNTRY));
    }
    When.Told date = When.of(find, dates, context, published);
    if (people && !placed && date.date().precision() == DatePrecision.CUMULATIVE) {
      return null; // "437 children have died since the invasion": a toll of the war
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
            speaker,
            claimantSide(speaker, context.territory().attacker(regions), attacker));
    context.remember(draft);
    return draft;
  }

  /** True where somebody speaks in this sentence. */
  private static boolean said(Sentence s) {
    return s.has("say") || s.has("accord") || s.size() > 0 && s.token(0).is("\"");
  }

  /** Those of the regions that this side can have attacked. */
  private static List<Region> attacked(List<Region> regions, Side attacker) {
    return regions.stream()
        .filter(
            r ->
                attacker == Side.RU
                    ? "UA".equals(r.country())
                    : !"UA".equals(r.country()) || r.admin1() != null)
        .toList();
  }

  private static boolean stopped(Find find) {
    return find.measure() == Measure.INTERCEPTED || find.measure() == Measure.LOST;
  }

  /** Russia's own regions and the seas are where it launches from. */
  private static boolean reached(Region region) {
    return !"RU".equals(region.country())
        && (region.admin1() == null || !region.admin1().startsWith("SEA"));
  }

  /** An explosion in a country that is bombed; one in a factory elsewhere may be anything. */
  private static boolean blast(Sentence s) {
    return s.any(0, s.size(), "explosion")
        && (Anaphora.at(s, 0, s.size()) >= 0
            || s.all("toponym").stream()
                .anyMatch(place -> "UA".equals(((Toponym) place.value()).country())));
  }

  /** "shot down 29 of 30 missiles, with one landing in Odesa": the side that launched them all. */
  private static @Nullable Side of(Find find, List<Draft> before) {
    Counted counted = find.counted();
    Sentence s = find.sentence();
    boolean people = find.measure().people();
    boolean participle = // "a bomb dropped by a Russian plane hit Belgorod, injuring two"
        people && s.word(find.anchor() - 1, ",") && s.token(find.anchor()).lower().endsWith("ing");
    if (participle && !before.isEmpty()) {
      return before.get(before.size() - 1).attacker();
    }
    if (counted == null || counted.weapon() == Weapon.UNKNOWN || counted.side() != null) {
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
