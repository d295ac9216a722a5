package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lull.lexicon.Weapon;

/** The weapon of an article's last report: told there, or by the sentences before. */
class AttackWeaponsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian shelling and airstrikes killed two people in Kherson.|MIXED",
        "Russian air strikes and shelling wounded eight people in Kherson.|MIXED",
        "A Shahed hit a house in Sumy, killing two people, and shelling wounded three in Shostka.|ARTILLERY",
        "Shelling killed one person in Nikopol, and a drone injured a man in Marhanets.|DRONE",
        "Drones operated by the Security Service of Ukraine struck five Russian fighter jets at the Saky airfield.|DRONE",
        "Missiles launched from the Black Sea hit two warehouses in Odesa.|MISSILE",
        "Ukrainian pilots carried out 12 strikes on Russian positions near Tokmak.|AIRCRAFT",
        "Ukrainian forces conducted 99 fire missions against Russian forces in Kherson Oblast.|ARTILLERY",
        "Russian forces launched five Kalibr missiles at Odesa. Air defence intercepted two missiles.|CRUISE_MISSILE",
        "Two Kinzhal missiles were fired at Starokostiantyniv. Both missiles reached their targets.|BALLISTIC_MISSILE",
        "An Iskander missile hit a warehouse in Kharkiv. The missile killed three people.|BALLISTIC_MISSILE",
        "Ukrainian missile and artillery units destroyed three ammunition depots near Tokmak.|MIXED",
        "A guided bomb struck a shop in Kharkiv. By evening 37 people had been wounded. A drone hit a house in Kharkiv. Two people were killed.|DRONE",
        "Russian forces north of Kherson continued to shell Kryvyi Rih.|ARTILLERY",
        "A missile killed two people in Kharkiv, and three were injured in shelling of Sumy.|ARTILLERY",
        "Russia hits Lviv with an Oreshnik hypersonic missile.|BALLISTIC_MISSILE",
        "Russia pounds Kyiv in a mass drone and missile attack.|MIXED",
        "Two people were killed in Kherson by shelling, as Russia prepared drones for Odesa.|ARTILLERY",
        "A Russian strike on a hotel in Kramatorsk killed two people, a day after Russia launched 90 drones and four missiles. Six were injured.|UNKNOWN",
        "Ukrainian forces attacked two Russian air bases, with officials saying that ATACMS were used in the strikes.|BALLISTIC_MISSILE",
        "A Ukrainian air strike on an airfield near Kherson destroyed at least seven helicopters.|AIRCRAFT",
        "Ukrainian forces struck a Russian S-400 air defense system radar in Kursk Oblast.|UNKNOWN",
        "Ukrainian forces conducted 50 artillery strikes against Russian positions, destroying two Russian depots in Nova Kakhovka.|ARTILLERY",
        "Russian bombs killed 16 people in Kharkiv.|GLIDE_BOMB",
        "Russian forces continued to shell and conduct airstrikes against residential areas.|MIXED",
      })
  void theLastReportIsOfThisWeapon(String text, Weapon weapon) {
    assertThat(Articles.last(text).weapon()).isEqualTo(weapon);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia launched 12 drones at the Mykolaiv region. Air defence shot down ten drones.|UA-48",
        "Russia attacked Odesa with 20 drones. The air force said it downed 15 drones and that five drones hit the port.|UA-51",
        "Ukraine launched eight drones at Taganrog. The ministry said it had shot down 80 drones.|",
      })
  void aPartIsOfThePlaceOfItsWhole(String text, String admin1) {
    assertThat(Articles.last(text).regions())
        .extracting(region -> region.admin1())
        .containsExactly(admin1);
  }
}
