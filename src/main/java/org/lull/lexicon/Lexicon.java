package org.lull.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Everything we know of words, kinds and places, loaded and checked once. Immutable and safe to
 * share between threads.
 */
public final class Lexicon {
  private static final String ROOT = "/lexicon/";

  private final String version;
  private final PhraseTable phrases = new PhraseTable();
  private final PhraseTable pausePhrases = new PhraseTable();
  private final Set<String> pauseTriggers = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> vague = new HashMap<>();
  private final List<Rule> attackRules;
  private final List<Rule> pauseRules;
  private final Map<String, List<Toponym>> stems;
  private final List<String> gate;

  private Lexicon(Gazetteer gazetteer) {
    List<String> problems = new ArrayList<>();
    version = String.join("", lines("VERSION")).strip() + gazetteer.label();
    Words.read("en/words.txt", lines("en/words.txt"), problems)
        .forEach((kind, forms) -> forms.forEach(form -> word(kind, form, problems)));
    Words.read("en/pause-words.txt", lines("en/pause-words.txt"), problems)
        .forEach((kind, forms) -> forms.forEach(form -> pauseWord(kind, form)));
    gazetteer.forms().forEach((form, places) -> phrases.add(form, "place", places, true));
    Kinds.weapons().forEach((form, kind) -> phrases.add(form, "weapon", kind, false));
    Kinds.targets().forEach((form, target) -> phrases.add(form, "target", target, false));
    Kinds.actors().forEach(this::actor);
    stems = gazetteer.regionStems();
    gate =
        Words.read("en/gate.txt", lines("en/gate.txt"), problems).getOrDefault("begins", List.of());
    attackRules = RuleFile.read("en/attack.rules", lines("en/attack.rules"), problems);
    pauseRules = RuleFile.read("en/pause.rules", lines("en/pause.rules"), problems);
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
  }

  /** The lexicon of this build. */
  public static Lexicon bundled() {
    return new Lexicon(Gazetteer.bundled());
  }

  /** The words of this build with another gazetteer. */
  public static Lexicon with(Gazetteer gazetteer) {
    return new Lexicon(gazetteer);
  }

  private void actor(String form, Actor actor) {
    if (actor.kind().equals("side")) {
      phrases.add(form, "side", actor.side() == null ? Side.OTHER : actor.side(), true);
    } else if (actor.kind().equals("role")) {
      phrases.add(form, "actor", actor, false);
      phrases.add(form, "role", actor, false);
    } else {
      phrases.add(form, "actor", actor, Character.isUpperCase(form.charAt(0)));
    }
  }

  private void pauseWord(String kind, String form) {
    if (kind.equals("trigger")) {
      pauseTriggers.add(form);
    } else {
      pausePhrases.add(form, kind, form, false);
    }
  }

  private void word(String kind, String form, List<String> problems) {
    int equals = form.indexOf('=');
    String bare = equals < 0 ? form : form.substring(0, equals).strip();
    String value = equals < 0 ? form : form.substring(equals + 1).strip();
    try {
      switch (kind) {
        case "number" -> numbers.put(bare, Integer.valueOf(value));
        case "dozens" -> vague.put(bare, Integer.valueOf(value));
        case "month", "relative", "small" ->
            phrases.add(bare, kind, Integer.valueOf(value), kind.equals("month"));
        case "weekday" ->
            phrases.add(bare, kind, DayOfWeek.valueOf(value.toUpperCase(Locale.ROOT)), true);
        default -> phrases.add(bare, kind, value, false);
      }
    } catch (IllegalArgumentException e) {
      problems.add("en/words.txt: " + kind + ": \"" + form + "\" has no proper value after =");
    }
  }

  private static List<String> lines(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new LexiconException(List.of(name + ": the file is missing from the jar"));
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** Version of words and rules, stamped on each row. */
  public String version() {
    return version;
  }

  public PhraseTable phrases() {
    return phrases;
  }

  /** Words of statements on pauses, kept apart: only few sentences need them. */
  public PhraseTable pausePhrases() {
    return pausePhrases;
  }

  /** Lower-case words of which a sentence on a pause has at least one. */
  public Set<String> pauseTriggers() {
    return pauseTriggers;
  }

  public Map<String, Integer> numbers() {
    return numbers;
  }

  public Map<String, Integer> vagueNumbers() {
    return vague;
  }

  public List<Rule> attackRules() {
    return attackRules;
  }

  public List<Rule> pauseRules() {
    return pauseRules;
  }

  /** Beginnings of words of which an article must have one to be read at all, in lower case. */
  public List<String> gate() {
    return gate;
  }

  public Map<String, List<Toponym>> regionStems() {
    return stems;
  }
}
