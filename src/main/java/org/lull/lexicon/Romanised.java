package org.lull.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Russian names in Latin letters as English news writes them (BGN/PCGN without its marks): {@code
 * Елец} is Yelets, also spelt Elets; {@code Нижний} is Nizhny.
 */
final class Romanised {
  private static final String VOWELS = "аеёиоуыэюяъь";
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ё', "yo"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('й', "y"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"));

  private Romanised() {}

  /** Spellings, the usual first; a name in Latin letters stays as it is. */
  static List<String> forms(String name) {
    Set<String> out = new LinkedHashSet<>();
    out.add(form(name, true));
    out.add(form(name.replace('ё', 'е').replace('Ё', 'Е'), false));
    return List.copyOf(out);
  }

  private static String form(String name, boolean glide) {
    String plain = name.replaceAll("[иы]й(?=$|[ -])", "ы");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char lower = Character.toLowerCase(c);
      String letter = LETTERS.getOrDefault(lower, String.valueOf(lower));
      boolean begins = i == 0 || !Character.isLetter(plain.charAt(i - 1));
      if (lower == 'е' && glide && (begins || VOWELS.indexOf(plain.charAt(i - 1)) >= 0)) {
        letter = "ye";
      }
      boolean capital = Character.isUpperCase(c) && !letter.isEmpty();
      out.append(
          capital ? letter.substring(0, 1).toUpperCase(Locale.ROOT) + letter.substring(1) : letter);
    }
    return out.toString();
  }
}
