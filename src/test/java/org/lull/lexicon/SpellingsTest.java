package org.lull.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

  @ParameterizedTest
  @CsvSource({
    "Huliaipole, Hulyaipole",
    "Huliaipole, Hulyaypole",
    "Mykolaivka, Mykolayivka",
    "Vysokopillia, Vysokopillya",
    "Dorozhnianka, Dorozhnyanka",
    "Antonivskyi, Antonivsky",
    "Antonivskyi, Antonivskiy",
    "Zaporizhzhia, Zaporizhya",
    "Ulianivka, Ulyanivka",
  })
  void namesHaveTheSpellingsOfNews(String name, String spelling) {
    assertThat(Spellings.of(name)).startsWith(name).contains(spelling);
  }

  @Test
  void shortNamesAndOthersStayAsTheyAre() {
    assertThat(Spellings.of("Bar")).containsExactly("Bar");
    assertThat(Spellings.of("Bakhmut")).containsExactly("Bakhmut");
  }
}
