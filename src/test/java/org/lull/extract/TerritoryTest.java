package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lull.corpus.Article;
import org.lull.lexicon.Side;

/** Whose an attack is, and where, when only its place or only its speaker is told. */
class TerritoryTest {
  private static List<AttackReport> on(String day, String text) {
    Article article =
        new Article("t", null, null, null, LocalDate.parse(day), "en", "", text, null, null);
    return Articles.READER.read(article).attackReports();
  }

  @Test
  void anExplosionIsByTheOtherSideThanTheOneThatHeldTheTownThatDay() {
    String text = "Explosions were heard in Kherson on Monday.";
    assertThat(on("2022-08-15", text)).extracting(AttackReport::attacker).containsOnly(Side.UA);
    assertThat(on("2023-08-14", text)).extracting(AttackReport::attacker).containsOnly(Side.RU);
    assertThat(on("2022-02-21", text)).extracting(AttackReport::attacker).containsOnly(Side.RU);
  }

  @Test
  void crimeaWasHeldThroughout() {
    assertThat(on("2023-08-14", "Explosions were heard in Sevastopol overnight."))
        .extracting(AttackReport::attacker)
        .containsOnly(Side.UA);
  }

  @Test
  void whoGovernsARegionSpeaksOfIt() {
    assertThat(
            on(
                "2024-05-06",
                "In Ukraine, two people were hurt in a drone strike, said Oleh Syniehubov."))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.regions().get(0).admin1()).isEqualTo("UA-63"));
  }

  @Test
  void anOfficialWhomTheArticleIntroducesIsLearnt() {
    String text =
        """
        Pavlo Makovenko, the head of the Sumy region, spoke in the morning.
        Three people were injured in a drone strike, Makovenko said.
        """;
    assertThat(on("2024-05-06", text))
        .filteredOn(r -> Integer.valueOf(3).equals(r.countBest()))
        .singleElement()
        .satisfies(r -> assertThat(r.regions().get(0).admin1()).isEqualTo("UA-59"));
  }
}
