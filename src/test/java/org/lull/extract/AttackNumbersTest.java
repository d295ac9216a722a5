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
        "It was the ninth wave of missiles to be aimed at Ukrainian infrastructure. Officials said 76 missiles had been fired, and all but 16 were shot down.|launched 76 intercepted 60",
        "It was the ninth wave of drones to be aimed at Russian infrastructure. Officials said 12 drones had been fired, and all but two were shot down.|launched 12 intercepted 10",
        "Russian forces launched 16 drones at Ukraine and Ukrainian air defence shot down all of them.|launched 16 intercepted 16",
        "Ukrainian forces launched seven drones at Tula and Russian air defence shot down all of them.|launched 7 intercepted 7",
        "Ukraine's use of 12 missiles on Sunday against Crimea set a record.|launched 12",
        "Russia's use of 30 Shahed 131 and -136 drones on Sunday set a record.|launched 30",
        "Shelling of Kherson killed two people and left two in serious condition.|killed 2 injured 2",
        "At least nine people were killed in a school shooting in Russia.|''",
        "Russian air defence shot down three strike and two reconnaissance drones over Crimea.|intercepted 3 intercepted 2",
        "Ukrainian air defence shot down five Russian combat and nine reconnaissance drones.|intercepted 5 intercepted 9",
        "Russian forces struck with 43 kamikaze drones, 38 of which Ukrainian forces shot down.|launched 43 intercepted 38",
        "Russian air defence prevented eight Ukrainian drones from striking a depot.|intercepted 8",
        "The attack on Ukraine included six Kinzhal missiles, none of which were shot down.|launched 6",
        "Ukrainian air defenses destroyed 44 of 64 targets: 26 Kh-101 cruise missiles; and 18 Shahed drones.|intercepted 44 launched 64 intercepted 26 intercepted 18",
        "Britain is sending 200 missiles to Ukraine.|''",
        "Russia fires 60,000 shells per day in Donetsk region.|''",
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
