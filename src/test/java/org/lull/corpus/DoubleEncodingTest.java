package org.lull.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleEncodingTest {
  @ParameterizedTest
  @CsvSource({
    "windows-1252, Visit to Côte d'Ivoire",
    "windows-1252, Potter’s house",
    "ISO-8859-1, 17–20C on Sunday",
    "ISO-8859-1, Survey 🔗 here",
    "windows-1252, łódź był",
    "ISO-8859-2, powiedział",
    "windows-1250, Viktor Orbán",
    "windows-1251, Повітряна тривога"
  })
  void textReadTwiceIsReadOnce(String misreading, String text) {
    String broken = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(misreading));
    assertThat(broken).isNotEqualTo(text);
    assertThat(DoubleEncoding.repair(broken)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pelé’s funeral, Beyoncé’s tour",
        "fiancé\u00a0Michael",
        "Lukáš\u00a0Štefanko and Jiří Pospíšil",
        "ÅMÅŽÕÑ",
        "«СВОБОДА» і «Мрія» – РФ",
        "À LA CAFÉ “x”",
        "Zażółć gęślą jaźń",
        "Saúl Ñíguez",
        "Viktor OrbĂĄn",
        "plain"
      })
  void honestTextIsKept(String text) {
    assertThat(DoubleEncoding.repair(text)).isEqualTo(text);
  }
}
