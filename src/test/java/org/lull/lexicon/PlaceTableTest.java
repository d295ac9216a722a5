package org.lull.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceTableTest {
  private static final String HEADER = "pcode\tiso3166_2\ten\tuk\tlat\tlon\n";

  @Test
  void theTownIsMeantBeforeTheVillageAndTheVillageOnlyBesideItsRegion() {
    Map<String, List<Toponym>> forms =
        Gazetteer.with(
                List.of(
                    new PlaceTable(
                        "ua.tsv",
                        HEADER
                            + "UA6301\tUA-63\tNovohrad Testovyi\tx\t49.5\t36.5\n"
                            + "UA5901001\tUA-59\tNovohrad Testovyi\tx\t50.5\t34.5\n"
                            + "UA6302\tUA-63\tNovohrad Testovyi\tx\t49.9\t36.9\n")))
            .forms();
    assertThat(forms.get("Novohrad Testovyi"))
        .extracting(place -> place.admin1().get(0) + place.needsSupport())
        .containsExactly("UA-59false", "UA-63true");
    assertThat(forms.get("Novohrad Testovyi").get(1).latitude()).isEqualTo(49.5);
  }

  @Test
  void whatTheBuildHasKeepsItsOwnRow() {
    Gazetteer bundled = Gazetteer.bundled();
    List<PlaceTable> tables =
        List.of(
            new PlaceTable("ua.tsv", HEADER + "UA01001\tUA-30\tKyiv\tx\t1.0\t1.0\n"),
            new PlaceTable(
                "ru.csv",
                "address,region,city,geo_lat,geo_lon,population\n"
                    + "\"г Москва\",Москва,,55.754,37.620,11514330\n"));
    Gazetteer more = Gazetteer.with(tables);
    assertThat(more.forms().get("Kyiv")).isEqualTo(bundled.forms().get("Kyiv"));
    assertThat(more.forms()).doesNotContainKey("Moskva");
    assertThat(bundled.label()).isEmpty();
    assertThat(more.label()).matches("\\+places-[0-9a-f]{8}");
    assertThat(Lexicon.of(tables).version()).isEqualTo(Lexicon.bundled().version() + more.label());
  }

  @Test
  void russianNamesAreSpeltAsEnglishNewsDoes() {
    assertThat(Romanised.forms("Елец")).containsExactly("Yelets", "Elets");
    assertThat(Romanised.forms("Нижний Ломов")).containsExactly("Nizhny Lomov");
    assertThat(Romanised.forms("Орёл")).containsExactly("Oryol", "Orel");
    assertThat(Romanised.forms("Щёлкино").get(0)).isEqualTo("Shchyolkino");
    assertThat(Romanised.forms("Ростов-на-Дону")).containsExactly("Rostov-na-Donu");
    Toponym place =
        Gazetteer.with(
                List.of(
                    new PlaceTable(
                        "ru.csv",
                        "region,city,area,geo_lat,geo_lon,population\n"
                            + "Брянская,\"Елецк, новый\",,52.0,33.0,1500\n")))
            .forms()
            .get("Yeletsk, novy")
            .get(0);
    assertThat(place.admin1()).containsExactly("RU-BRY");
    assertThat(place.needsSupport()).isTrue();
  }

  @Test
  void everyWrongLineIsNamedAtOnce() {
    List<PlaceTable> tables =
        List.of(
            new PlaceTable(
                "ua.tsv",
                HEADER
                    + "1\tUA-99\tA\tx\t49.5\t36.5\n"
                    + "1\tUA-63\tB\tx\tnorth\t36.5\n"
                    + "1\tUA-63\n"
                    + "1\tUA-63\t\tx\t49.5\t36.5\n"
                    + "1\tUA-63\tC\tx\t49.5\t365\n"),
            new PlaceTable("ru.csv", "region,city,geo_lat,geo_lon\nАтлантида,Посейдония,1,1\n"),
            new PlaceTable("other.csv", "name;x;y\n"));
    assertThatThrownBy(() -> Gazetteer.with(tables))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("ua.tsv:2: unknown region \"UA-99\"")
        .hasMessageContaining("ua.tsv:3: lat is \"north\"")
        .hasMessageContaining("ua.tsv:4: expected 6 cells as in line 1, saw 2")
        .hasMessageContaining("ua.tsv:5: the place has no name")
        .hasMessageContaining("ua.tsv:6: lon is \"365\"")
        .hasMessageContaining("ru.csv:2: unknown region \"Атлантида\"")
        .hasMessageContaining("other.csv:1: no table of places");
  }

  @Test
  void everyRussianNameOfARegionIsThatOfARegionWeHave() {
    List<String> problems = new java.util.ArrayList<>();
    List<String> codes =
        Tsv.read(LexiconFiles.BUNDLED, "regions.tsv", 5, problems).stream()
            .map(row -> row.cell(0))
            .toList();
    assertThat(Tsv.read(LexiconFiles.BUNDLED, "ru/regions.tsv", 2, problems))
        .allSatisfy(row -> assertThat(codes).contains(row.cell(0)));
    assertThat(problems).isEmpty();
  }
}
