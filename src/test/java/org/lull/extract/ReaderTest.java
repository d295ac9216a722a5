package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lull.corpus.Article;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

class ReaderTest {
  private static final String STORY =
      """
      Russia launched 145 drones and six missiles at Ukraine overnight, Ukraine's air force said.
      Air defences shot down 72 drones, and another 56 were lost from radar.
      The Russian defence ministry said on Wednesday that its air defences intercepted 57 Ukrainian drones over the Azov Sea and the Kursk and Bryansk regions.
      Kyiv rejected a 30-day ceasefire last week? No: Russia rejected a 30-day ceasefire, the White House said.
      """;

  @Test
  void evidenceIsTheFieldsOwnText() {
    Article article = Articles.article("Russia fires 145 drones at Ukraine", STORY);
    Reading reading = Articles.READER.read(article);
    assertThat(reading.attackReports()).hasSizeGreaterThanOrEqualTo(4);
    for (AttackReport r : reading.attackReports()) {
      String field = r.evidenceIn().equals("title") ? article.title() : article.text();
      assertThat(field.substring(r.begin(), r.end())).isEqualTo(r.evidence());
    }
    for (PauseReport r : reading.pauseReports()) {
      assertThat(article.text().substring(r.begin(), r.end())).isEqualTo(r.evidence());
    }
  }

  @Test
  void aSalvoItsSideNightAndClaimant() {
    AttackReport launched =
        Articles.read(STORY).attackReports().stream()
            .filter(r -> r.measure() == Measure.LAUNCHED && r.weapon() == Weapon.DRONE)
            .findFirst()
            .orElseThrow();
    assertThat(launched.countBest()).isEqualTo(145);
    assertThat(launched.attacker()).isEqualTo(Side.RU);
    assertThat(launched.datePrecision()).isEqualTo(DatePrecision.NIGHT);
    assertThat(launched.eventDate()).isEqualTo(LocalDate.of(2025, 3, 19));
    assertThat(launched.eventDateStart()).isEqualTo(LocalDate.of(2025, 3, 18));
    assertThat(launched.claimantSide()).isEqualTo(Side.UA);
    assertThat(launched.certainty()).isEqualTo(Certainty.CLAIMED);
  }

  @Test
  void oneNumberSaidOfSeveralRegionsIsOneReport() {
    AttackReport joint =
        Articles.read(STORY).attackReports().stream()
            .filter(r -> Integer.valueOf(57).equals(r.countBest()))
            .findFirst()
            .orElseThrow();
    assertThat(joint.attacker()).isEqualTo(Side.UA);
    assertThat(joint.regions())
        .extracting(region -> region.admin1())
        .containsExactlyInAnyOrder("SEA-AZOV", "RU-KRS", "RU-BRY");
  }

  @Test
  void theSameArticleGivesTheSameIds() {
    assertThat(Articles.read(STORY)).isEqualTo(Articles.read(STORY));
    assertThat(Articles.read(STORY).attackReports())
        .extracting(AttackReport::reportId)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9a-f]{24}"));
  }

  @Test
  void otherNewsSaysNothing() {
    assertThat(Articles.read("Israel struck Gaza with 30 missiles, killing 12 people."))
        .isEqualTo(new Reading(java.util.List.of(), java.util.List.of()));
    assertThat(Articles.read("The Fed considers a pause in rate hikes as strikes hit 20 airports."))
        .isEqualTo(new Reading(java.util.List.of(), java.util.List.of()));
  }

  @Test
  void hostileInputIsReadWithoutHarm() {
    assertThatCode(
            () -> {
              Articles.read("");
              Articles.read(" \n\t ");
              Articles.read("Russia");
              Articles.read("Russia " + ",".repeat(200_000));
              Articles.read("Ukraine drones " + "and ".repeat(100_000));
              Articles.read("Kyiv \ud83d\ude80\ud800 \u202e drones <b>launched</b>");
            })
        .doesNotThrowAnyException();
  }
}
