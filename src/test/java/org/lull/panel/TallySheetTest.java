package org.lull.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lull.corpus.Reject;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

class TallySheetTest {
  private static final TallySheet SHEET = new TallySheet(LocalDate.parse("2025-06-01"));
  private static final String HEADER =
      "time_start,time_end,model,launch_place,target,launched,destroyed,not_reach_goal,source\n";

  private static OfficialRows<Tally> read(String... lines) {
    return SHEET.read("tally.csv", CsvTable.parse(HEADER + String.join("\n", lines) + "\n"));
  }

  private static Tally one(String line) {
    OfficialRows<Tally> read = read(line);
    assertThat(read.rejects()).isEmpty();
    return read.rows().get(0);
  }

  @Test
  void aNightCountsForTheDayOnWhichItEndsAndItsClaimantIsNamed() {
    Tally night =
        one("2025-03-18 18:30,2025-03-19 8:00,Shahed-136/131,Kursk,Ukraine,145.0,72,56,kpszsu/p/1");
    assertThat(night.eventDateStart()).isEqualTo("2025-03-18");
    assertThat(night.eventDate()).isEqualTo("2025-03-19");
    assertThat(night.claimant()).isEqualTo("Ukrainian Air Force");
    assertThat(night.claimantSide()).isEqualTo(Side.UA);
    assertThat(night.national()).isTrue();
    assertThat(night.attacker()).isEqualTo(Side.RU);
    assertThat(night.weapon()).isEqualTo(Weapon.DRONE);
    assertThat(night.launched()).isEqualTo(145);
    assertThat(night.intercepted()).isEqualTo(72);
    assertThat(night.lost()).isEqualTo(56);
    assertThat(night.flags()).isEmpty();
  }

  @Test
  void anEveningThatEndsAtMidnightCountsForTheDateThatIsWritten() {
    Tally evening = one("2025-03-18 18:00,2025-03-19 00:00,Shahed-136/131,,Ukraine,9,9,,kpszsu");
    assertThat(evening.eventDateStart()).isEqualTo("2025-03-18");
    assertThat(evening.eventDate()).isEqualTo("2025-03-19");
  }

  @Test
  void regionalCommandsRepeatPartsAndAreNotNational() {
    Tally south = one("2025-03-19,2025-03-19,Orlan-10,,south,3,3,,PvKPivden/posts/2");
    assertThat(south.national()).isFalse();
    assertThat(south.claimant()).isEqualTo("Air Command South of Ukraine");
    assertThat(south.flags()).containsExactly("reconnaissance");
  }

  @Test
  void whatCannotBeKnownIsKeptWithAFlag() {
    Tally odd = one("2025-03-19,2025-03-19,Thunder-9,,Atlantis oblast,2,5,,elsewhere/3");
    assertThat(odd.weapon()).isEqualTo(Weapon.UNKNOWN);
    assertThat(odd.claimant()).isEqualTo("elsewhere/3");
    assertThat(odd.claimantSide()).isEqualTo(Side.OTHER);
    assertThat(odd.flags())
        .containsExactly(
            "unknown_weapon", "unknown_source", "unknown_target", "destroyed_exceeds_launched");
  }

  @Test
  void aWindowOfDaysIsNoNightAndSaysSo() {
    Tally week = one("2025-03-12,2025-03-19,Shahed-136/131,,Ukraine,900,500,,kpszsu");
    assertThat(week.flags()).containsExactly("longer_than_a_night");
  }

  @Test
  void severalTargetsAndModelsStayOneRow() {
    Tally many =
        one(
            "2025-03-19,2025-03-19,X-101/X-555 and Kalibr and Iskander-M,,"
                + "\"Dnipropetrovsk oblast, Dnipro Raion and Odesa oblast\",9,,,kpszsu");
    assertThat(many.weapon()).isEqualTo(Weapon.MISSILE);
    assertThat(many.admin1()).containsExactly("UA-12", "UA-51");
    assertThat(many.intercepted()).isNull();
    assertThat(one("2025-03-19,2025-03-19,KN-23 and Lancet,,Kyiv,1,0,,kpszsu").weapon())
        .isEqualTo(Weapon.MIXED);
  }

  @Test
  void whatCannotBeTrueIsRejectedWithItsLineAndTheRowsBesideItAreKept() {
    OfficialRows<Tally> read =
        read(
            "2025-03-19 18:00,2025-03-18,KN-23,,Ukraine,1,0,,kpszsu",
            "2019-03-18,2019-03-19,KN-23,,Ukraine,1,0,,kpszsu",
            "2025-03-19,2052-03-20,KN-23,,Ukraine,1,0,,kpszsu",
            "2025-02-29,2025-03-01,KN-23,,Ukraine,1,0,,kpszsu",
            "2025-03-19,2025-03-19,KN-23,,Ukraine,{'south': 54},0,,kpszsu",
            "2025-03-19,2025-03-19,KN-23,,Ukraine,-2,0,,kpszsu",
            "2025-03-19,2025-03-19,KN-23,,Ukraine,,,,kpszsu",
            ",2025-03-19,KN-23,,Ukraine,1,0,,kpszsu",
            "2025-03-19,2025-03-19,KN-23",
            "2025-03-19,2025-03-19,KN-23,,Ukraine,1,0,,kpszsu",
            "2025-03-19,2025-03-19,KN-23,,Ukraine,2,0,,kpszsu");
    assertThat(read.rows()).hasSize(1);
    assertThat(read.rejects())
        .extracting(Reject::position)
        .containsExactlyInAnyOrder(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 12L);
    List<String> reasons = read.rejects().stream().map(Reject::reason).toList();
    assertThat(reasons.get(0)).contains("ends before it begins");
    assertThat(reasons.get(1)).contains("outside 2022-02-24");
    assertThat(reasons.get(2)).contains("2052-03-20").contains("mend time_end");
    assertThat(reasons.get(3)).contains("2025-02-29");
    assertThat(reasons.get(4)).contains("launched is no number");
    assertThat(reasons.get(8)).contains("told already in line 11");
    assertThat(reasons.get(9)).contains("3 cells where the first line has 9");
  }
}
