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
        "A salvo of missiles aimed at Kyiv was launched by Russian aircraft early on Friday.|RU",
        "Two attacks by Ukrainian drones against Russian warships have been thwarted, Moscow said.|UA",
        "Two attacks by Russian drones against Ukrainian ports have been thwarted, Kyiv said.|RU",
        "Ukraine's SBU has claimed responsibility for an attack on the Russian-built bridge at Kerch.|UA",
        "The Russian Ministry of Defense blamed Ukrainian forces for firing 27 shells at Enerhodar.|UA",
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
        "Ukrainian officials confirmed destroying two Russian positions in southern Kherson Oblast.|UA",
        "Russian officials confirmed destroying two Ukrainian positions in Kursk region.|RU",
        "Russian sources reported that Russian forces struck targets in Kyiv.|RU",
        "Ukrainian sources reported that Ukrainian forces struck targets in Belgorod.|UA",
        "Russian forces hospitalized about 100 wounded servicemen following a Ukrainian strike.|UA",
        "Ukrainian doctors treated about 100 wounded servicemen in Sumy after a Russian strike.|RU",
        "The strikes killed three Russian personnel and wounded 12 others in Enerhodar.|UA",
        "Ukrainian strikes on a base in Kherson region killed 44 Russian servicemen and destroyed two ammunition depots.|UA",
        "Russian strikes on a base in Sumy region killed 44 Ukrainian servicemen and destroyed two ammunition depots.|RU",
        "Officials accuse Ukraine of using long-range missiles supplied by the U.S. to carry out the deadly attack on central Donetsk.|UA",
        "Social media footage of an explosion in Melitopol suggests that Ukrainian forces might have targeted the base.|UA",
        "Ukrainian drones crashed near Belorechensk in Krasnodar Krai.|UA",
        "Russian drones crashed near Odesa.|RU",
        "Russia claimed to have killed more than 600 Ukrainian troops in a strike in the town of Kramatorsk.|RU",
        "Ukraine's president vowed to hold Russia accountable after a barrage of missiles killed 24 people.|RU",
        "Ukrainian forces continued to strike Russian positions and destroy Russian drones in southern Ukraine.|RU",
      })
  void theLastReportIsByThisSide(String text, Side side) {
    assertThat(Articles.last(text).attacker()).isEqualTo(side);
  }
}
