package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regions of an article's counted reports, in the order of the text. */
class AttackPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Russian drone and missile strikes killed seven people across the country, the ministry said.|killed:",
        "Two Ukrainian missiles hit Belbek Air Base on Sunday.|hit:UA-40",
        "Three Russian missiles hit Odesa Airport on Sunday.|hit:UA-51",
        "Moscow had been shelling Kharkiv, killing two people.|killed:UA-63",
        "Missiles wounded three people in Kyiv and left the city of Lviv without power.|injured:UA-30",
        "Russia conducted 19 missile strikes against Kharkiv Oblast from Belgorod Oblast.|hit:UA-63",
        "Russia launched 465 drones. The impact of 38 drones was recorded in the morning.|launched: hit:",
        "Drones hit a school in Kyiv. Impacts of 27 drones were recorded at nine locations.|hit:",
        "Russian troops struck Kyiv and Odesa, and carried out 39 air strikes.|hit:",
        "The ministry said that 66 drones were destroyed over six Russian regions and annexed Crimea.|intercepted:UA-43",
        "Ukrainian drones attacked an airfield in Crimea. Air defence shot down 14 drones over the peninsula and the Black Sea.|intercepted:SEA-BLACK,UA-43",
        "Vinnytsia, a city of 370,000 people, was hit by three missiles.|hit:UA-05",
        "Odesa officials reported that air defence shot down four Kalibr missiles.|intercepted:UA-51",
        "Russia says it shot down two drones over the Kremlin.|intercepted:RU-MOW",
        "Ukrainian strikes on Tokmak wounded over 100 Russian military personnel and destroyed a depot.|injured:UA-23",
        "A missile hit a house in Dnipro. 75 people were wounded and 35 others are still missing.|hit:UA-12 injured:UA-12",
        "Russian forces north of Kherson continued to launch drones at Kryvyi Rih, 12 of which hit.|hit:UA-12",
        "Russia fired 20 rockets at Mykolaiv rather than helping the defence of Lyman.|launched:UA-48",
        "Air defence shot down three Russian drones in attacks on March 17 and 18 in Odesa.|intercepted:UA-51",
        "Russia destroyed three sea drones near the Kerch Strait Bridge, a supply line for Moscow's forces.|intercepted:UA-43",
        "The Engels air base - which lies deep inside Russia - was attacked twice last month.|hit:RU-SAR",
        "Three people were killed in Kyiv and four in Odesa in Russian attacks.|killed:UA-30 killed:UA-51",
        "Three people were killed in Russian attacks on Odesa, and two were hurt in Kyiv after a drone attack.|killed:UA-51 injured:UA-30",
        "Three people were killed and five were injured in Russian shelling of Kharkiv.|killed:UA-63 injured:UA-63",
        "Ukraine's forces killed 12 soldiers in a strike near Tokmak as Kyiv came under attack.|killed:UA-23",
        "Russian airstrikes killed three people in Ukraine as a Moscow airport closed after a drone attack.|killed:",
        "Three people were killed in a missile strike on Kryvyi Rih, as air attacks were reported in Kyiv.|killed:UA-12",
        "Four people were killed in Ukraine's Sumy region in a drone strike.|killed:UA-59",
        "Ukraine used seven naval drones and nine drones to attack the fleet in Sevastopol.|launched:UA-40 launched:UA-40",
        "Patriot systems enabled Ukrainian forces to down a record number of 10 Kinzhal missiles during Russian strikes.|intercepted:",
        "The Navy said that drones damaged a project 1239 corvette near Sevastopol.|''",
        "It was confirmed that the Engels air base - which lies hundreds of miles from the border - was attacked twice.|hit:RU-SAR",
        "A missile attack on President Volodymyr Zelensky's hometown has killed one policeman.|killed:UA-12",
        "A missile destroyed a house and damaged seven more in Kramatorsk, killing three people.|hit:UA-14 killed:UA-14",
        "Russia launched six drones and 10 cruise missiles, with Ukraine's forces destroying six drones before they hit their targets.|launched: launched: intercepted:",
        "Iran sent more than 3,500 drones to Russia for its war against Ukraine.|''",
        "Officials in the capital, Kyiv, said two Russian missiles hit Odesa.|hit:UA-51",
        "Two missiles hit the capital, Kyiv, on Monday.|hit:UA-30",
        "Blasts were heard across Ukraine - including in Kyiv and Lviv - leaving three people killed.|killed:UA-30,UA-46",
        "Four missiles were shot down and two hit a factory in Kharkiv.|intercepted: hit:UA-63",
        "Five drones were shot down over three regions, including one attempting to strike Moscow.|intercepted: intercepted:RU-MOW",
        "Russian forces fired 20 shells along the Avdiivka-Donetsk frontline.|launched:UA-14,UA-14",
        "A drone struck a house in Myrnohrad, Poltava Oblast.|hit:UA-53",
        "Ukrainian forces shot down two drones in Vysokopillya.|intercepted:UA-65",
        "Russian attacks in Ukraine have wounded 14 civilians as the president returned to the Ukrainian capital.|injured:",
        "Seven people were killed in Russian strikes, including one killed when missiles hit Dnipro.|killed: killed:UA-12",
        "Russian forces fired six missiles at Sumy Oblast and one missile at other targets in Ukraine.|launched:UA-59 launched:",
        "Russia launched 30 drones at the country's capital.|launched:UA-30",
        "Ukraine attacked Russia with drones, and five drones were shot down over the nation's capital.|intercepted:RU-MOW",
        "Eight drones were shot down over Kyiv, according to the head of Kyiv region.|intercepted:UA-30",
        "Russian forces launched 15 drones at Odesa Oblast and that 10 of the drones were shot down.|launched:UA-51 intercepted:UA-51",
        "Russian forces struck Sumy Oblast with two missiles and that forces also launched six drones.|hit:UA-59 launched:",
        "Kremlin says 63 soldiers were killed in a Ukrainian missile attack.|killed:",
        "Russian sources said that Russian forces fired 12 missiles at Kyiv as well as in Rivne and Kharkiv oblasts.|launched:UA-30,UA-56,UA-63",
      })
  void eachNumberIsOfItsPlaces(String text, String expected) {
    String told =
        Articles.read(text).attackReports().stream()
            .filter(report -> report.countBest() != null)
            .map(report -> report.measure().name().toLowerCase(Locale.ROOT) + ":" + places(report))
            .collect(Collectors.joining(" "));
    assertThat(told).isEqualTo(expected);
  }

  private static String places(AttackReport report) {
    List<String> codes =
        report.regions().stream()
            .map(region -> region.admin1())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return String.join(",", codes);
  }
}
