package org.lull.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "  Two  spaces,\ttabs\nand lines stay. ",
        "launched <redacted> drones, 3 < 5 & 7 > 2",
        "AT&T; said so",
        "A <T> list & more"
      })
  void plainTextIsUntouched(String plain) {
    assertThat(HtmlText.plain(plain)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One</p><p>two &lt;3</p>|One//two <3",
        "a<br/>b<br>c|a/b/c",
        "<ul><li>one</li><li>two</li></ul>end|one/two//end",
        "see <a href='x'>the map</a>, please|see the map, please",
        "150&nbsp;drones<b>.</b>|150 drones.",
        "&lt;p&gt;escaped&lt;/p&gt;|escaped",
        "<p>S&amp;amp;P didn&amp;#x27;t</p>|S&P didn't",
        "it&#8217;s|it’s",
        "<script>var x = '<p>';</script><p>seen</p>|seen"
      })
  void markupBecomesText(String html, String text) {
    assertThat(HtmlText.plain(html)).isEqualTo(text.replace('/', '\n'));
  }

  @Test
  void tableCellsStayApart() {
    assertThat(HtmlText.plain("<table><tr><td>Sumy</td><td>12</td></tr></table>"))
        .isEqualTo("Sumy 12");
  }
}
