package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/** Makes reports for tests: a Russian drone report of one night, changed word by word. */
record Told(
    String article,
    LocalDate published,
    LocalDate day,
    DatePrecision precision,
    Measure measure,
    @Nullable Integer low,
    @Nullable Integer best,
    @Nullable Integer high,
    Weapon weapon,
    @Nullable Side attacker,
    List<String> admin1,
    @Nullable String location,
    Target target,
    @Nullable String claimant,
    @Nullable Side side,
    Certainty certainty,
    int begin,
    @Nullable String original,
    String sentence) {
  static final LocalDate NIGHT = LocalDate.of(2025, 3, 19);

  static Told by(String article, Measure measure) {
    return new Told(
        article,
        NIGHT,
        NIGHT,
        DatePrecision.NIGHT,
        measure,
        null,
        null,
        null,
        Weapon.DRONE,
        Side.RU,
        List.of(),
        null,
        Target.UNSPECIFIED,
        null,
        null,
        Certainty.REPORTED,
        0,
        null,
        "evidence");
  }

  Told exactly(int n) {
    return counted(n, n, n);
  }

  Told counted(@Nullable Integer least, @Nullable Integer number, @Nullable Integer most) {
    return new Told(
        article, published, day, precision, measure, least, number, most, weapon, attacker, admin1,
        location, target, claimant, side, certainty, begin, original, sentence);
  }

  Told with(Weapon other) {
    return new Told(
        article, published, day, precision, measure, low, best, high, other, attacker, admin1,
        location, target, claimant, side, certainty, begin, original, sentence);
  }

  Told over(String... codes) {
    return new Told(
        article,
        published,
        day,
        precision,
        measure,
        low,
        best,
        high,
        weapon,
        attacker,
        List.of(codes),
        location,
        target,
        claimant,
        side,
        certainty,
        begin,
        original,
        sentence);
  }

  Told at(String place) {
    return new Told(
        article, published, day, precision, measure, low, best, high, weapon, attacker, admin1,
        place, target, claimant, side, certainty, begin, original, sentence);
  }

  Told of(Side whose) {
    return new Told(
        article, published, day, precision, measure, low, best, high, weapon, whose, admin1,
        location, target, claimant, side, certainty, begin, original, sentence);
  }

  Told on(LocalDate date, DatePrecision how) {
    return new Told(
        article, published, date, how, measure, low, best, high, weapon, attacker, admin1, location,
        target, claimant, side, certainty, begin, original, sentence);
  }

  Told published(LocalDate date) {
    return new Told(
        article, date, day, precision, measure, low, best, high, weapon, attacker, admin1, location,
        target, claimant, side, certainty, begin, original, sentence);
  }

  Told said(String who, Side whose) {
    return new Told(
        article,
        published,
        day,
        precision,
        measure,
        low,
        best,
        high,
        weapon,
        attacker,
        admin1,
        location,
        target,
        who,
        whose,
        Certainty.CLAIMED,
        begin,
        original,
        sentence);
  }

  Told denied() {
    return new Told(
        article,
        published,
        day,
        precision,
        measure,
        low,
        best,
        high,
        weapon,
        attacker,
        admin1,
        location,
        target,
        claimant,
        side,
        Certainty.DENIED,
        begin,
        original,
        sentence);
  }

  Told against(Target what) {
    return new Told(
        article, published, day, precision, measure, low, best, high, weapon, attacker, admin1,
        location, what, claimant, side, certainty, begin, original, sentence);
  }

  Told from(int offset) {
    return new Told(
        article, published, day, precision, measure, low, best, high, weapon, attacker, admin1,
        location, target, claimant, side, certainty, offset, original, sentence);
  }

  Told saying(String words) {
    return new Told(
        article, published, day, precision, measure, low, best, high, weapon, attacker, admin1,
        location, target, claimant, side, certainty, begin, original, words);
  }

  Told copyOf(String other) {
    return new Told(
        article, published, day, precision, measure, low, best, high, weapon, attacker, admin1,
        location, target, claimant, side, certainty, begin, other, sentence);
  }

  ToldReport report() {
    List<Region> regions = new ArrayList<>();
    for (String code : admin1) {
      String country = code.startsWith("SEA") ? null : code.substring(0, 2);
      GeoPrecision precise = location == null ? GeoPrecision.ADMIN1 : GeoPrecision.LOCATION;
      regions.add(new Region(code, country, location, 50.0, 35.0, precise));
    }
    if (regions.isEmpty() && attacker != null) {
      String country = attacker.opponent().code();
      regions.add(new Region(null, country, null, null, null, GeoPrecision.COUNTRY));
    }
    AttackReport report =
        new AttackReport(
            StableId.of("r-", this),
            article,
            "text",
            begin,
            begin + sentence.length(),
            sentence,
            measure,
            low,
            best,
            high,
            weapon,
            null,
            attacker,
            regions,
            day.minusDays(precision == DatePrecision.NIGHT ? 1 : 0),
            day,
            precision,
            day,
            target,
            false,
            claimant,
            side,
            certainty,
            "test",
            "test",
            List.of());
    return new ToldReport(report, "Wire " + article, null, published, original);
  }
}
