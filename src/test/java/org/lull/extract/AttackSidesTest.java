package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lull.lexicon.Side;

/** Whose attack a report is, where the sides of other things stand beside it. */
class AttackSidesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A dozen killed in Kyiv after fiercest attack of the summer.|RU",
        "Sanctions on Russian oil companies after strikes on Ukraine kill seven people.|RU",
        "Ukraine denies a drone attack on a bus in Belgorod.|UA",
        "Moscow denied a missile strike on a hospital in Kyiv.|RU",
        "Russian strikes injure dozens, kill at least three in Ukraine.|RU",
        "A missile strike on a restaurant in Kramatorsk, Ukraine killed at least 11 people.|RU",
        "Russia calls a drone strike on Moscow an act of terror.|UA",
        "A Russian airfield near Ukraine was hit by a drone strike.|UA",
        "The Ukrainian military said it intercepted 10 missiles fired by Russia at Kyiv.|RU",
        "The mayor of Melitopol reported ten explosions at Russian bases in the city.|UA",
        "Putin visits Moscow as a drone attack kills three in Odesa.|RU",
        "Russia launched 20 missiles, with Ukraine's forces destroying 18 missiles before they hit their targets.|RU",
        "Ukraine was under attack again on Sunday.|RU",
        "A bomb accidentally dropped by a Russian warplane has hit the Russian city of Belgorod, injuring two people.|RU",
        "Poland scrambled jets during Russia's Ukraine attack.|RU",
        "Russian forces focus on maintaining occupied lines and shelling civilian infrastructure in Zaporizhia Oblast.|RU",
        "Air defence shot down seven missiles; three hit an airfield near Starokostiantyniv.|RU",
      })
  void theLastReportIsByThisSide(String text, Side side) {
    assertThat(Articles.last(text).attacker()).isEqualTo(side);
  }
}
