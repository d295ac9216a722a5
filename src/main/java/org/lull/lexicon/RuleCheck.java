package org.lull.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What makes a rule useless without making it unreadable: a class that nothing is in, a yield that
 * nothing is made of, a name that stands twice.
 */
final class RuleCheck {
  /**
   * Phrases that the reader builds from words of the lexicon before the rules are tried; all other
   * holes and classes must have a form in a file of words, weapons, targets, actors or places.
   */
  static final Set<String> BUILT =
      Set.of(
          "counted",
          "bare",
          "victims",
          "blows",
          "objects",
          "lives",
          "toponym",
          "truce",
          "offer",
          "talks",
          "vow",
          "broken",
          "owner",
          "duo",
          "elsewhere");

  /** What an attack rule may yield. */
  static final Predicate<String> ATTACK =
      yields -> Arrays.stream(Measure.values()).anyMatch(m -> of(m, yields));

  /** What a pause rule may yield: a status, and words on how it is meant. */
  static final Predicate<String> PAUSE =
      yields ->
          Arrays.stream(PauseStatus.values())
              .anyMatch(status -> status.code().equals(yields.split("\\s+", 2)[0]));

  private RuleCheck() {}

  private static boolean of(Measure measure, String yields) {
    return yields.equals(measure.code()) || yields.equals("zero_" + measure.code());
  }

  static void check(
      List<Rule> rules, Predicate<String> yields, Set<String> kinds, List<String> problems) {
    Set<String> known = new HashSet<>(kinds);
    known.addAll(BUILT);
    Map<String, String> names = new HashMap<>();
    for (Rule rule : rules) {
      if (!rule.negative() && !rule.yields().isEmpty() && !yields.test(rule.yields())) {
        problems.add(
            rule.where()
                + ": yields \""
                + rule.yields()
                + "\", which the codebook does not know; write a measure, a status or nothing");
      }
      String before = names.putIfAbsent(rule.name().toLowerCase(Locale.ROOT), rule.where());
      if (before != null) {
        problems.add(
            rule.where()
                + ": rule \""
                + rule.name()
                + "\" stands also at "
                + before
                + "; rename one");
      }
      for (Shape shape : rule.shapes()) {
        for (Shape.Element element : shape.elements()) {
          boolean mention = element.kind() == Shape.Kind.HOLE || element.kind() == Shape.Kind.CLASS;
          if (mention && !known.contains(element.name())) {
            problems.add(
                rule.where()
                    + ": shape \""
                    + shape.source()
                    + "\" needs \""
                    + element.name()
                    + "\", a class in which there is no word");
          }
        }
      }
    }
  }
}
