package org.lull.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Small words by which a short headline gives its language away; none stands in two of the lists.
 * Names of foreign people and teams mislead statistics of letters, these words do not.
 */
final class FunctionWords {
  private static final Map<String, String> LANGUAGE_OF = new HashMap<>();

  static {
    put(
        "en",
        "the of and with from says said after over who how why what will are his her their during against about into amid as by to"
            + " for this that was were has have been is at");
    put(
        "de",
        "der das und ist nicht mit von dem den auf ein eine für sich auch nach wird sind bei");
    put("fr", "le les des une du est pour dans sur avec qui aux plus ne pas cette");
    put("es", "el los las una por para con su más y según tras entre");
    put("it", "il gli della delle per che di nel sono dei alla anche");
    put("nl", "het een van voor niet zijn bij naar wordt aan ook");
    put("sv", "och att det som för med är på av till inte om från efter");
    put("pl", "w z na się nie jest że przez dla od po jak ma tym oraz ze");
    put("pt", "os um uma não dos das ao em pelo mais");
    put("cs", "se je že ve na pro jsou podle už");
    put("tr", "ve bir bu için ile da de çok olarak");
    // Words shared by two of the lists say nothing.
    LANGUAGE_OF.values().removeIf(String::isEmpty);
  }

  private FunctionWords() {}

  private static void put(String language, String words) {
    for (String word : List.of(words.split(" "))) {
      LANGUAGE_OF.merge(word, language, (one, other) -> "");
    }
  }

  /** How many function words of each language stand in the text. */
  static Map<String, Integer> count(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        begin = begin < 0 ? i : begin;
      } else if (begin >= 0) {
        String language = i - begin > 8 ? null : language(text.substring(begin, i));
        if (language != null) {
          counts.merge(language, 1, Integer::sum);
        }
        begin = -1;
      }
    }
    return counts;
  }

  private static @Nullable String language(String word) {
    return LANGUAGE_OF.get(word.toLowerCase(Locale.ROOT));
  }
}
