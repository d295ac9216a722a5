package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GateTest {
  private final Gate gate = new Gate(Articles.LEXICON.gate());

  @Test
  void aPartyOrAPlaceOfTheWarOpensIt() {
    assertThat(gate.open("Strikes on KYIV")).isTrue();
    assertThat(gate.open("\u201cUkrainian drones\u201d")).isTrue();
    assertThat(gate.open("over the Black Sea")).isTrue();
    assertThat(gate.open("a black Russian hound")).isTrue();
    assertThat(gate.open("x".repeat(4094) + " Moscow")).isTrue();
  }

  @Test
  void otherNewsDoesNot() {
    assertThat(gate.open("")).isFalse();
    assertThat(gate.open("Prussia, black swans, a blacksea resort, skyiv")).isFalse();
  }

  /** Few letters and short words, so that beginnings are met, broken off and met anew. */
  @Property
  void itFindsWhatAPlainSearchFinds(
      @ForAll @StringLength(max = 30) @Chars({'a', 'b', 'A', ' ', ','}) String text) {
    List<String> beginnings = List.of("ab", "b ab", "aab b", "bb");
    String lower = text.toLowerCase(Locale.ROOT);
    boolean found = false;
    for (String each : beginnings) {
      for (int at = lower.indexOf(each); at >= 0; at = lower.indexOf(each, at + 1)) {
        found |= at == 0 || !Character.isLetter(lower.charAt(at - 1));
      }
    }
    assertThat(new Gate(beginnings).open(text)).isEqualTo(found);
  }
}
