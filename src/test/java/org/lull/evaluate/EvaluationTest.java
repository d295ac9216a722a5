package org.lull.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private final Evaluation evaluation = new Evaluation();

  @Test
  void aNumberIsFoundByItsMeasureAndCountsAndRightOnlyWithSideDayPlaceAndWeapon() {
    CodedAttack gold = attack("launched", 57, "UA", "RU-KRS", "2025-03-19");
    CodedAttack otherDay = attack("launched", 57, "UA", "RU-KRS", "2025-03-18");
    CodedAttack otherNumber = attack("launched", 58, "UA", "RU-KRS", "2025-03-19");
    add(List.of(gold, gold), List.of(otherDay, gold, otherNumber));
    assertThat(score(Yardstick.COUNTED)).isEqualTo(new Score(2, 2, 3));
    assertThat(score(Yardstick.COUNTED_PLUS)).isEqualTo(new Score(1, 2, 3));
    assertThat(evaluation.attributes()).containsEntry("event_date", 1).containsEntry("weapon", 2);
    assertThat(evaluation.findings())
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.DIFFERENT, Finding.Kind.INVENTED);
  }

  @Test
  void withoutANumberStrikeHitAndLaunchAreOneFamily() {
    CodedAttack gold = attack("strike", null, "RU", "UA-63", "2025-03-19");
    CodedAttack hit = attack("hit", null, "RU", "UA-63", "2025-03-18");
    CodedAttack elsewhere = attack("strike", null, "RU", "UA-51", "2025-03-19");
    add(List.of(gold), List.of(elsewhere, hit));
    assertThat(score(Yardstick.UNCOUNTED)).isEqualTo(new Score(1, 1, 2));
    assertThat(score(Yardstick.STRIKES_PLUS)).isEqualTo(new Score(0, 1, 2));
  }

  @Test
  void aStrikeThatANumberedRowTellsIsExcusedOnceForEachSuchRow() {
    CodedAttack gold = attack("killed", 8, "RU", "UA-63", "2025-03-19");
    CodedAttack strike = attack("strike", null, "RU", "UA-63", "2025-03-19");
    CodedAttack again = attack("strike", null, "RU", "UA-63", "2025-03-19");
    add(List.of(gold), List.of(gold, strike, again));
    assertThat(score(Yardstick.UNCOUNTED)).isEqualTo(new Score(0, 0, 1));
    assertThat(score(Yardstick.STRIKES_PLUS)).isEqualTo(new Score(0, 0, 2));
    assertThat(evaluation.rules()).containsEntry("a rule", new RuleRecord(3, 2));
  }

  @Test
  void aPauseIsFoundByStatusAndScope() {
    CodedPause gold = pause("agreed", "energy", "2025-03-18");
    CodedPause otherDay = pause("agreed", "energy", null);
    CodedPause other = pause("refused", "full", null);
    evaluation.add(
        new CodedArticle("a", List.of(), List.of(gold)),
        new CodedArticle("a", List.of(), List.of(other, otherDay)));
    assertThat(score(Yardstick.PAUSES)).isEqualTo(new Score(1, 1, 2));
    assertThat(score(Yardstick.PAUSES_PLUS)).isEqualTo(new Score(0, 1, 2));
    assertThat(evaluation.findings().get(0).wrong())
        .containsExactly("declared_date: 2025-03-18, read as null");
  }

  @Test
  void anArticleWithNothingToCodeIsRightWhereNothingWasRead() {
    add(List.of(), List.of());
    assertThat(score(Yardstick.ARTICLES)).isEqualTo(Score.NONE);
    assertThat(Score.NONE.f1()).isEqualTo(1);
    add(List.of(), List.of(attack("hit", 2, "RU", "UA-63", null)));
    assertThat(score(Yardstick.ARTICLES).precision()).isZero();
    assertThat(new Score(2, 4, 3).f1()).isCloseTo(4.0 / 7, within(1e-12));
  }

  @Test
  void theListIsGroupedByRuleAndShowsTheSentence() {
    CodedAttack gold = attack("hit", 2, "RU", "UA-63", null);
    CodedAttack read = attack("hit", 3, "RU", "UA-63", null);
    add(List.of(gold), List.of(read));
    assertThat(EvaluationText.findings(evaluation, Finding.Kind.MISSED))
        .containsExactly(
            "  a rule (1)",
            "    a: hit 2 drone by RU in UA-63 on no day",
            "      \u00abTold.\u00bb");
    assertThat(EvaluationText.rules(evaluation, List.of("a rule", "another")))
        .contains("    1     0  0.000  a rule", "    0     0      -  another");
    assertThat(EvaluationText.scores(evaluation).get(0))
        .isEqualTo("counted    P 0.000  R 0.000  F1 0.000  (matched 0, gold 1, predicted 1)");
  }

  @Test
  void tiesAreRoundedToEven() {
    CodedAttack one = attack("hit", 2, "RU", "UA-63", null);
    add(Collections.nCopies(16, one), List.of(one));
    assertThat(EvaluationText.scores(evaluation).get(0)).contains("R 0.062");
  }

  private void add(List<CodedAttack> gold, List<CodedAttack> read) {
    evaluation.add(new CodedArticle("a", gold, List.of()), new CodedArticle("a", read, List.of()));
  }

  private Score score(Yardstick yardstick) {
    return evaluation.scores().get(yardstick);
  }

  private static CodedAttack attack(
      String measure, @Nullable Integer n, String by, String admin1, @Nullable String day) {
    return new CodedAttack(
        measure,
        n,
        n,
        n,
        "drone",
        by,
        Set.of(admin1),
        Set.of(),
        day,
        "day",
        "unspecified",
        false,
        null,
        "reported",
        "Told.",
        "a rule");
  }

  private static CodedPause pause(String status, String scope, @Nullable String declared) {
    return new CodedPause(status, scope, "RU", declared, null, null, 30, "Told.", "a rule");
  }
}
