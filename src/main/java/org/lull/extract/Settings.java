package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/** The regions and the weapon of a report, with what the report it goes on from told of them. */
final class Settings {

  private Settings() {}

  /** The places told, before it is known who attacked. */
  static List<Region> named(Telling told, List<Region> office) {
    Find find = told.find();
    Counted counted = find.counted();
    boolean all = // "destroyed all 23 drones over six regions": where they fell
        find.measure() == Measure.LAUNCHED
            && told.sentence().at(find.anchor(), "intercept") != null
            && counted != null
            && told.sentence().word(counted.to(), "over");
    if (all || wide(told)) {
      return List.of();
    }
    return Scene.of(find, told.from(), told.to(), told.context(), told.finds(), office);
  }

  static Weapon weapon(Telling told) {
    Weapon weapon = WeaponsTold.weapon(told.find());
    Draft latest = told.latest();
    // "53 were downed over Bryansk, 41 over Rostov"; "Ten of them were shot down"
    return latest != null && weapon == Weapon.UNKNOWN ? latest.weapon() : weapon;
  }

  /** The places that this side can have struck with it, empty where none is told. */
  static List<Region> struck(
      Telling told,
      List<Region> named,
      List<Region> governed,
      @Nullable Side attacker,
      Weapon weapon) {
    Find find = told.find();
    Sentence s = told.sentence();
    List<Region> regions = named;
    if (attacker == Side.RU && from(find)) {
      regions = regions.stream().filter(Settings::reached).toList();
    }
    if (!regions.isEmpty() || wide(told)) {
      return regions;
    }
    regions = inherited(told, attacker);
    if (regions.isEmpty() && theStrike(told)) {
      regions = told.context().placeOf(attacker);
    }
    if (regions.isEmpty()) {
      regions = told.context().capitals().struck(s, told.from(), told.to(), attacker);
    }
    if (regions.isEmpty() && attacker != null) {
      List<Region> spokenFor = local(find) ? Offices.of(s) : List.of();
      regions = attacked(spokenFor, attacker);
      regions = regions.isEmpty() ? attacked(governed, attacker) : regions;
    }
    if (regions.isEmpty()
        && !find.measure().people()
        && weapon != Weapon.UNKNOWN
        && find.counted() != null) {
      regions = told.context().aims().of(find, attacker, weapon);
    }
    return regions;
  }

  private static boolean wide(Telling told) {
    return Nationwide.is(told.find(), told.from(), told.to(), told.context());
  }

  /** Weapons launched, and those that hit no place named: the places told are where they left. */
  private static boolean from(Find find) {
    Sentence s = find.sentence();
    return find.measure() == Measure.LAUNCHED
        || find.measure() == Measure.HIT && Where.placed(s, 0, s.size()).isEmpty();
  }

  /** Russia's own regions and the seas are where it launches from. */
  private static boolean reached(Region region) {
    return !"RU".equals(region.country())
        && (region.admin1() == null || !region.admin1().startsWith("SEA"));
  }

  /** "used two drones to execute the strike": the one told before. */
  private static boolean theStrike(Telling told) {
    Counted counted = told.find().counted();
    Sentence s = told.sentence();
    for (int i = counted == null ? s.size() : counted.to(); i + 1 < s.size(); i++) {
      boolean purpose = s.word(i, "to") || s.word(i, "in") || s.word(i, "during");
      if (purpose && s.any(i + 1, i + 4, "attack")) {
        return s.word(i + 1, "the") || s.word(i + 2, "the");
      }
    }
    return false;
  }

  /** The places of the sentence before, for a number that goes back to it. */
  private static List<Region> inherited(Telling told, @Nullable Side attacker) {
    Draft latest = told.latest();
    boolean part = // "eight drones targeted the city; five were shot down"
        latest != null
            && latest.find().measure() == Measure.LAUNCHED
            && told.find().measure() != Measure.LAUNCHED;
    boolean here = latest != null && latest.find().sentence() == told.sentence();
    if (latest == null || here && !part) {
      return List.of();
    }
    boolean inherits =
        latest.local()
            && !latest.people()
            && latest.find().counted() != null
            && latest.attacker() == attacker;
    return inherits ? latest.regions() : List.of();
  }

  /** What an official tells of the region of his own: victims, blows, weapons shot down. */
  private static boolean local(Find find) {
    boolean blow =
        find.measure() == Measure.STRIKE && find.counted() == null
            || find.measure() == Measure.HIT
                && find.counted() != null
                && find.counted().weapon() != Weapon.UNKNOWN;
    boolean downed = find.measure() == Measure.INTERCEPTED && find.counted() != null;
    return find.measure().people() || blow || downed;
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
}
