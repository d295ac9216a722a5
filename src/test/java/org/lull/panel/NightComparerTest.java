package org.lull.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lull.extract.AttackReport;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

class NightComparerTest {
  private static final LocalDate NIGHT = Told.NIGHT;

  @Test
  void theSameNumber() {
    NightAgreement night = compare(List.of(launched(145)), tally(NIGHT, 100), tally(NIGHT, 45));
    assertThat(night.reason()).isEqualTo(NightReason.EQUAL);
    assertThat(night.comparable()).isTrue();
    assertThat(night.official()).isEqualTo(145.0);
  }

  @Test
  void aRoundedNumberMatchesWithinTheTolerance() {
    assertThat(compare(List.of(about(150)), tally(NIGHT, 145)).reason())
        .isEqualTo(NightReason.ROUNDED);
    assertThat(compare(List.of(about(200)), tally(NIGHT, 145)).reason())
        .isEqualTo(NightReason.ROUNDED_OFF);
  }

  @Test
  void boundsHoldOrAreBroken() {
    Told least = Told.by("a", Measure.LAUNCHED).counted(100, null, null);
    assertThat(compare(List.of(least), tally(NIGHT, 145)).state()).isEqualTo(NightState.MATCHED);
    assertThat(compare(List.of(least), tally(NIGHT, 45)).reason())
        .isEqualTo(NightReason.BOUND_BROKEN);
  }

  @Test
  void aPartOfTheNightIsAnotherWindow() {
    assertThat(compare(List.of(launched(90)), tally(NIGHT, 90), tally(NIGHT, 10)).reason())
        .isEqualTo(NightReason.WINDOW_DIFFERS);
    assertThat(
            compare(List.of(launched(24)), tally(NIGHT, 4), tally(NIGHT.minusDays(1), 20)).reason())
        .isEqualTo(NightReason.WINDOW_DIFFERS);
  }

  @Test
  void theNumberOfTheNextNightIsLikelyMisread() {
    NightAgreement night =
        compare(List.of(launched(8)), tally(NIGHT, 4), tally(NIGHT.plusDays(1), 8));
    assertThat(night.reason()).isEqualTo(NightReason.MISREAD_CANDIDATE);
    assertThat(night.explanation()).contains("the night to 2025-03-20");
    assertThat(compare(List.of(launched(872)), tally(NIGHT, 36)).reason())
        .isEqualTo(NightReason.MISREAD_CANDIDATE);
  }

  @Test
  void anotherNumberIsAnotherSource() {
    assertThat(compare(List.of(launched(43)), tally(NIGHT, 34)).reason())
        .isEqualTo(NightReason.SOURCE_DIFFERS);
  }

  @Test
  void partsAndZerosAndSilence() {
    Told part = Told.by("a", Measure.LAUNCHED).exactly(10).over("UA-59");
    assertThat(compare(List.of(part), tally(NIGHT, 36)).reason()).isEqualTo(NightReason.PARTS_ONLY);
    assertThat(compare(List.of(launched(0)), tally(NIGHT, 36)).reason())
        .isEqualTo(NightReason.ZERO_CONTRADICTED);
    assertThat(compare(List.of(launched(0))).reason()).isEqualTo(NightReason.ZERO_WITHOUT_ROW);
    assertThat(compare(List.of(launched(7))).reason()).isEqualTo(NightReason.NO_ROW);
    assertThat(compare(List.of(), tally(NIGHT, 36)).reason()).isEqualTo(NightReason.SILENT);
    assertThat(
            compare(List.of(Told.by("a", Measure.STRIKE).over("UA-59")), tally(NIGHT, 36)).reason())
        .isEqualTo(NightReason.NO_NUMBER);
  }

  @Test
  void regionalRowsAndOtherWeaponsTakeNoPart() {
    Tally regional = tally("PvKPivden/1", "Shahed-136/131", false, NIGHT, 9);
    Tally other = tally("kpszsu/1", "Kalibr", true, NIGHT, 9);
    assertThat(compare(List.of(launched(36)), tally(NIGHT, 36), regional, other).reason())
        .isEqualTo(NightReason.EQUAL);
  }

  @Test
  void aMonthIsSummedUp() {
    List<NightAgreement> nights =
        List.of(
            compare(List.of(launched(145)), tally(NIGHT, 145)),
            compare(List.of(launched(43)), tally(NIGHT, 34)),
            compare(List.of(about(150)), tally(NIGHT, 145)));
    AgreementSummary all = AgreementSummary.of(nights).get(1);
    assertThat(all.month()).isEqualTo("all");
    assertThat(all.exact()).isEqualTo(2);
    assertThat(all.equalShare()).isEqualTo(0.5);
    assertThat(all.rounded()).isEqualTo(1);
    assertThat(all.withinTolerance()).isEqualTo(1);
  }

  private static NightAgreement compare(List<Told> told, Tally... tallies) {
    PlainPanel panel = PlainPanel.of(told);
    Map<String, AttackReport> reports = new HashMap<>();
    told.forEach(t -> reports.put(t.report().report().reportId(), t.report().report()));
    List<NightAgreement> nights =
        new NightComparer(Policies.COMPARISON, panel.attacks(), reports, List.of(tallies))
            .nights(NIGHT, NIGHT, Map.of(NIGHT, 3));
    assertThat(nights).hasSize(1);
    return nights.get(0);
  }

  private static Told launched(int n) {
    return Told.by("a", Measure.LAUNCHED).exactly(n).on(NIGHT, DatePrecision.NIGHT);
  }

  private static Told about(int n) {
    return Told.by("a", Measure.LAUNCHED).counted(null, n, null);
  }

  private static Tally tally(LocalDate night, double launched) {
    return tally("kpszsu/1", "Shahed-136/131", true, night, launched);
  }

  static Tally tally(
      String source, String model, boolean national, LocalDate night, double launched) {
    return new Tally(
        StableId.of("t-", source, model, night, launched),
        "daily.csv:2",
        "Ukrainian Air Force",
        Side.UA,
        national,
        Side.RU,
        Weapon.DRONE,
        model,
        null,
        List.of(),
        night.minusDays(1),
        night,
        launched,
        launched,
        null,
        source,
        new ArrayList<>());
  }
}
