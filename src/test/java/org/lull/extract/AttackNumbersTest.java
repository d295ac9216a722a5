package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures and numbers of an article's counted reports, in the order of the text. */
class AttackNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ukraine's air defence shot down all but four of the 60 drones Russia launched.|intercepted 56 launched 60",
        "Russian air defence shot down all but one of Ukraine's 11 missiles.|intercepted 10 launched 11",
        "The air force put the number of drones launched by Russia overnight at 147: 97 shot down, 25 lost.|launched 147 intercepted 97 lost 25",
        "Officials put the number of wounded at seven after a Russian strike on Kramatorsk.|injured 7",
        "Ukraine shot down six out of six Kinzhal missiles launched at Kyiv.|intercepted 6 launched 6",
        "Russia launched four drones at Ukraine, and the Ukrainian air force shot down all of the drones.|launched 4 intercepted 4",
        "The air force shot down all 45 drones that Russia fired at Ukraine.|launched 45 intercepted 45",
        "Ukrainian authorities said most of the 26 drones were downed over Odesa region.|launched 26",
        "Russia launched at least 71 Shahed series one-way attack drones against targets in Ukraine.|launched 71",
        "Russian forces struck at least one Ukrainian military target in Sumy.|hit 1",
        "A drone carried 88 pounds of explosives to Kyiv, Russian officials said.|''",
        "Russian forces conducted Shahed 131/136 drone strikes against Kyiv.|''",
        "Ukraine launched the attack at 5:00 am using three drones on objects in the Kaluga region.|launched 3",
        "Russia's ministry said it had killed 250 Ukrainian troops and destroyed 16 tanks in Donetsk region.|''",
        "Ukraine's ministry said it had killed 250 Russian troops and destroyed 16 tanks in Kursk region.|''",
        "Ukrainian drones tried to strike a depot in Bryansk; five drones attempted to hit it.|launched 5",
        "Three civilians were killed in Sumy by a drone and 12 others wounded.|killed 3 injured 12",
        "A storm killed 14 people in Ukraine and Russia.|''",
        "An explosion at a factory said to hold fireworks in Moscow region injured 40 people.|''",
      })
  void theTextTellsTheseNumbers(String text, String expected) {
    String told =
        Articles.read(text).attackReports().stream()
            .filter(report -> report.countBest() != null || report.countLow() != null)
            .map(AttackNumbersTest::number)
            .collect(Collectors.joining(" "));
    assertThat(told).isEqualTo(expected);
  }

  private static String number(AttackReport report) {
    Integer count = report.countBest() == null ? report.countLow() : report.countBest();
    return report.measure().name().toLowerCase(Locale.ROOT) + " " + count;
  }
}
