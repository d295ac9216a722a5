package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lull.corpus.Article;
import org.lull.evaluate.CodedArticle;
import org.lull.evaluate.CodedAttack;
import org.lull.evaluate.Evaluation;
import org.lull.evaluate.Score;
import org.lull.evaluate.Yardstick;
import org.lull.extract.Reader;
import org.lull.lexicon.Lexicon;

class EvaluateVerbTest {
  private static final String GOLD =
      "{\"id\": \"x\", \"attack_reports\": [{\"measure\": \"launched\", \"count_low\": 150,"
          + " \"count_best\": 150, \"count_high\": 150, \"weapon\": \"drone\", \"attacker\": \"RU\","
          + " \"admin1\": [], \"locations\": [], \"event_date\": \"2025-03-19\"}],"
          + " \"pause_reports\": []}";

  @Test
  void whatIsReadIsHeldAgainstTheAnnotation() {
    Article article =
        ArticleLine.article(
            "{\"id\": \"x\", \"date\": \"2025-03-19\", \"text\": \"Russia launched 150 drones at"
                + " Ukraine overnight, the air force said.\"}",
            null);
    Evaluation evaluation = new Evaluation();
    evaluation.add(
        GoldFile.article(GOLD), CodedArticle.of("x", Reader.of(Lexicon.bundled()).read(article)));
    assertThat(evaluation.scores())
        .containsEntry(Yardstick.COUNTED_PLUS, new Score(1, 1, 1))
        .containsEntry(Yardstick.ARTICLES, new Score(1, 1, 1));
    assertThat(evaluation.rules()).hasSize(1);
  }

  @Test
  void regionsMayStandInPlaceOfLists() {
    CodedAttack attack =
        GoldFile.article(
                "{\"id\": 1, \"attack_reports\": [{\"measure\": \"hit\", \"regions\": [{\"admin1\":"
                    + " \"UA-63\", \"location\": \"Izium\"}, {\"admin1\": null}]}]}")
            .attacks()
            .get(0);
    assertThat(attack.admin1()).isEqualTo(Set.of("UA-63"));
    assertThat(attack.locations()).isEqualTo(Set.of("Izium"));
    assertThat(attack.civilianTargeting()).isNull();
  }

  @Test
  void everyWrongLineOfAnAnnotationIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        GOLD
            + "\n\n{\n{\"id\": \"y\", \"attack_reports\": {}}\n"
            + "{\"id\": \"z\", \"attack_reports\": [{\"count_low\": \"many\"}]}\n");
    assertThatThrownBy(() -> GoldFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("gold.jsonl:3: not JSON")
        .hasMessageContaining("gold.jsonl:4: attack_reports is no list")
        .hasMessageContaining("gold.jsonl:5: count_low is \"many\"; give a whole number");
    Files.writeString(file, GOLD);
    assertThat(GoldFile.read(file)).containsOnlyKeys("x");
    assertThat(Map.copyOf(GoldFile.read(file)).get("x").attacks()).hasSize(1);
  }
}
