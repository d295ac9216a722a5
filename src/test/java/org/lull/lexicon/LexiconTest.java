package org.lull.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final String RULE =
      """
      rule launched <count> <weapon>
      yields launched
      shape {launch} .. <counted>
      reads Russia launched 150 drones at Ukraine. => launched 150 drone RU
      """;

  @Test
  void everyProblemOfEveryFileIsToldAtOnceWithItsLine() {
    LexiconFiles files =
        LexiconFiles.BUNDLED
            .with("en/words.txt", "launch: launched\nmonth: Januar=eins\nno class at all\n")
            .with("weapons.tsv", "id\tfamily\tdetail\tside\ndrone\tboat\t-\t-\nmissile\tmissile\n")
            .with("places.tsv", "name\tadmin1\tlat\tlon\tpeople\tkind\nX\tUA-99\t1\t2\t3\ttown\n")
            .with(
                "held.tsv", "place\tregion\tfrom\tuntil\nX\tUA-65\t-\t-\nKherson\tUA-65\tMay\t-\n")
            .with("en/officials.tsv", "place\tside\tforms\nUA-99\tUA\tA B\nUA-63\tEU\tC D\n")
            .with("en/gate.txt", "begins: Kyiv | ukrain\n")
            .with("VERSION", "\n")
            .with("en/attack.rules", "yields strike\n" + RULE + "colour red\nshape ..\n");
    assertThatThrownBy(() -> Lexicon.of(files))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("en/words.txt:2: month: \"Januar\" has no proper value")
        .hasMessageContaining("en/words.txt:3: expected \"class: form | form\"")
        .hasMessageContaining("weapons.tsv:2: not in the codebook")
        .hasMessageContaining("weapons.tsv:3: expected 4 cells, saw 2")
        .hasMessageContaining("places.tsv:2: unknown region UA-99")
        .hasMessageContaining("held.tsv:2: no such place in places.tsv")
        .hasMessageContaining("en/officials.tsv:2: no such region or town in the gazetteer: UA-99")
        .hasMessageContaining("en/officials.tsv:3: not in the codebook: EU")
        .hasMessageContaining("en/gate.txt:1: expected \"begins: word | word\" in lower case")
        .hasMessageContaining("VERSION:1: no version")
        .hasMessageContaining("en/attack.rules:1: \"yields\" stands before any rule")
        .hasMessageContaining("en/attack.rules:6: unknown key \"colour\"")
        .hasMessageContaining("en/attack.rules:7: a shape begins and ends with a word");
  }

  @Test
  void aRuleWithoutExamplesDoesNotLoad() {
    refused(RULE.replaceAll("reads .*", ""), "attack.rules:1: rule \"launched");
    refused(RULE.replace("yields launched", "yields nothing"), "needs yields, a shape");
    refused(RULE + "reads Russia launched a drone.\n", "attack.rules:5: an example reads");
    refused(RULE + "reads Russia launched a drone. =>\n", "attack.rules:5: an example reads");
  }

  @Test
  void aRuleThatCouldNeverFireDoesNotLoad() {
    refused(RULE.replace("{launch}", "{lanch}"), "needs \"lanch\", a class in which there is no");
    refused(RULE.replace("yields launched", "yields lunched"), "yields \"lunched\"");
    refused(RULE + RULE, "attack.rules:5: rule \"launched <count> <weapon>\" stands also at");
  }

  @Test
  void aMissingFileIsAProblemLikeAnyOther() {
    List<String> problems = new ArrayList<>();
    assertThat(LexiconFiles.BUNDLED.lines("en/no-such.txt", problems)).isEmpty();
    assertThat(problems)
        .containsExactly("en/no-such.txt:0: the file is missing from the jar; build it anew");
  }

  @Test
  void theBuildsOwnFilesAreWhole() {
    Lexicon lexicon = Lexicon.bundled();
    assertThat(lexicon.version()).isNotBlank();
    assertThat(lexicon.attackRules()).anyMatch(Rule::negative);
    assertThat(lexicon.pauseRules()).anyMatch(Rule::negative);
  }

  private static void refused(String rules, String why) {
    assertThatThrownBy(() -> Lexicon.of(LexiconFiles.BUNDLED.with("en/attack.rules", rules)))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(why);
  }
}
