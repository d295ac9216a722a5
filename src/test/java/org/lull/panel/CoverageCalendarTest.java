package org.lull.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.ScopeNames;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/** May 2025: a truce was declared for 8 to 10 May, and no bulletin came out on those days. */
class CoverageCalendarTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 5, 7);
  private static final LocalDate LAST = LocalDate.of(2025, 5, 11);

  private final List<DayRead> read = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();

  @Test
  void aDayWithoutABulletinIsUnknownHoweverMuchIsRead() {
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      read.add(new DayRead(day, null, 40, Set.of("Example Wire", "Other Paper")));
    }
    told.add(attack(7, 101));
    told.add(attack(11, 108));
    tallies.add(tally(7, 101));
    tallies.add(tally(11, 108));
    assertThat(states()).containsExactly("counted", "unknown", "unknown", "unknown", "counted");
    assertThat(day(8).official()).isEqualTo("unknown");
    assertThat(day(8).articlesRead()).isEqualTo(80);
    assertThat(day(7).official()).isEqualTo("counted");
  }

  @Test
  void aReportedZeroIsAZeroOfThatDayAlone() {
    told.add(
        Told.by("z", Measure.LAUNCHED)
            .exactly(0)
            .on(LocalDate.of(2025, 5, 8), DatePrecision.NIGHT)
            .said("the air force", Side.UA));
    assertThat(states())
        .containsExactly("unknown", "zero_reported", "unknown", "unknown", "unknown");
    assertThat(day(8).zeroWeapons()).containsExactly(Weapon.DRONE);
  }

  @Test
  void anOfficialZeroIsAZeroToo() {
    tallies.add(tally(9, 0));
    assertThat(day(9).state()).isEqualTo("zero_reported");
    assertThat(day(9).official()).isEqualTo("zero_reported");
    assertThat(day(10).state()).isEqualTo("unknown");
  }

  @Test
  void anOfficialNumberAloneCountsNothingInTheNews() {
    tallies.add(tally(9, 36));
    assertThat(day(9).state()).isEqualTo("unknown");
    assertThat(day(9).official()).isEqualTo("counted");
  }

  @Test
  void everyRegionHasEveryDay() {
    told.add(attack(7, 12).over("UA-59"));
    read.add(new DayRead(FIRST, "UA-63", 3, Set.of("Example Wire")));
    List<CoverageDay> days =
        calendar().days(FIRST, LAST, Map.of(Side.RU, Set.of("UA-59", "UA-63")));
    assertThat(days).filteredOn(d -> d.attacker() == Side.RU).hasSize(15);
    assertThat(days)
        .filteredOn(d -> "UA-63".equals(d.admin1()) && d.eventDate().equals(FIRST))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.articlesRead()).isEqualTo(3);
              assertThat(d.state()).isEqualTo("unknown");
            });
  }

  @Test
  void anArticleIsInScopeByItsNamesAndNamesRegions() {
    ArticleScope scope = new ArticleScope(ScopeNames.bundled());
    assertThat(scope.includes("Markets calm", "Kyiv said nothing new.")).isTrue();
    assertThat(scope.includes("Росія", "")).isTrue();
    assertThat(scope.includes("Trams return", "The prussian museum reopens.")).isFalse();
    assertThat(scope.regions("Quiet in Sumy", "The Kharkiv region voted; Black Sea fish."))
        .contains("UA-59", "UA-63", "SEA-BLACK")
        .doesNotContain("UA-51");
  }

  private List<String> states() {
    return calendar().days(FIRST, LAST, Map.of()).stream()
        .filter(d -> d.attacker() == Side.RU && d.admin1() == null)
        .map(CoverageDay::state)
        .toList();
  }

  private CoverageDay day(int dayOfMay) {
    return calendar().days(FIRST, LAST, Map.of()).stream()
        .filter(d -> d.attacker() == Side.RU && d.admin1() == null)
        .filter(d -> d.eventDate().equals(LocalDate.of(2025, 5, dayOfMay)))
        .findFirst()
        .orElseThrow();
  }

  private CoverageCalendar calendar() {
    return new CoverageCalendar(read, PlainPanel.of(told).attacks(), tallies);
  }

  private static Told attack(int dayOfMay, int drones) {
    return Told.by("a" + dayOfMay, Measure.LAUNCHED)
        .exactly(drones)
        .on(LocalDate.of(2025, 5, dayOfMay), DatePrecision.NIGHT)
        .said("the air force", Side.UA);
  }

  private static Tally tally(int dayOfMay, double launched) {
    LocalDate day = LocalDate.of(2025, 5, dayOfMay);
    return NightComparerTest.tally("kpszsu/1", "Shahed-136/131", true, day, launched);
  }
}
