package org.lull.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Drones over Sumy|en-US|en",
        "Ataki na Sumy|pl-PL|pl",
        "Menendez brothers denied parole in parents' LA murder|-|en",
        "Colombia sentences ex-paramilitary leader Mancuso to 40 years in jail|-|en",
        "Ukraina zestrzeliła w nocy ponad sto dronów, są ofiary wśród cywilów|en-US|pl",
        "На Херсонщині ЗСУ знищили склади боєприпасів окупантів|-|uk",
        "Вечером войска обстреляли нефтебазу в селе, сообщили власти|en|ru",
        "Regeringen säger att det är för tidigt att tala om en vapenvila i Ukraina|-|sv",
        "145|og: http://ogp.me/ns#|und"
      })
  void textDecidesBeforeTheFeed(String title, String claimed, String language) {
    assertThat(Languages.of(title, "", claimed)).isEqualTo(language);
  }
}
