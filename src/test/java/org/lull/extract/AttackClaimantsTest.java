package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lull.lexicon.Side;

/** On whose word a report rests, where other countries and offices stand beside it. */
class AttackClaimantsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Ukrainian official said six civilians were killed when Russians shelled a town.|UA",
        "A Russian official said six civilians were killed when Ukraine shelled a town.|RU",
        "A Russian drone attack killed two people in Ukraine ahead of talks in the US, officials say.|UA",
        "A Ukrainian drone attack killed two people in Russia ahead of talks in Turkey, officials say.|RU",
        "Russia's bombing killed two people in Kupiansk, local officials said, after Moscow ended a truce.|UA",
        "Occupation Enerhodar head Volga said that a Ukrainian shell hit a house.|RU",
        "Russian shelling killed three people in Ukraine's Kherson region, military says.|UA",
      })
  void theSpeakersSide(String text, Side side) {
    assertThat(Articles.read(text).attackReports())
        .isNotEmpty()
        .allSatisfy(report -> assertThat(report.claimantSide()).isEqualTo(side));
  }
}
