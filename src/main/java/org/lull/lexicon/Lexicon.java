package org.lull.lexicon;

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
  private final Officials officials;
  private final HeldPlaces held;

  private Lexicon(LexiconFiles files, List<PlaceTable> tables) {
    List<String> problems = new ArrayList<>();
    Gazetteer gazetteer = Gazetteer.read(files, tables, problems);
    version = version(files, problems) + gazetteer.label();
    Words.read(files, "en/words.txt", problems).forEach(form -> word(form, problems));
    Words.read(files, "en/pause-words.txt", problems).forEach(this::pauseWord);
    gazetteer.forms().forEach((form, places) -> phrases.add(form, "place", places, true));
    Kinds.weapons(files, problems).forEach((form, k) -> phrases.add(form, "weapon", k, false));
    Kinds.targets(files, problems).forEach((form, t) -> phrases.add(form, "target", t, false));
    Kinds.actors(files, problems).forEach(this::actor);
    officials = Officials.read(files, gazetteer, problems);
    held = HeldPlaces.read(files, gazetteer, problems);
    officials.actors().forEach(this::actor);
    stems = gazetteer.regionStems();
    gate = gate(Words.read(files, "en/gate.txt", problems), problems);
    attackRules = RuleFile.read(files, "en/attack.rules", problems);
    pauseRules = RuleFile.read(files, "en/pause.rules", problems);
    RuleCheck.check(attackRules, RuleCheck.ATTACK, phrases.kinds(), problems);
    Set<String> pauseKinds = new HashSet<>(phrases.kinds());
    pauseKinds.addAll(pausePhrases.kinds());
    RuleCheck.check(pauseRules, RuleCheck.PAUSE, pauseKinds, problems);
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
  }

  /** The lexicon of this build. */
  public static Lexicon bundled() {
    return of(List.of());
  }

  /**
   * The lexicon of this build with more places.
   *
   * @throws LexiconException telling everything that is wrong with the tables at once
   */
  public static Lexicon of(List<PlaceTable> tables) {
    return new Lexicon(LexiconFiles.BUNDLED, tables);
  }

  /** For trying other files. */
  static Lexicon of(LexiconFiles files) {
    return new Lexicon(files, List.of());
  }

  private static String version(LexiconFiles files, List<String> problems) {
    String version = String.join("", files.lines("VERSION", problems)).strip();
    if (version.isEmpty()) {
      problems.add("VERSION:1: no version; rows could not be told from those of other words");
    }
    return version;
  }

  private static List<String> gate(List<WordForm> forms, List<String> problems) {
    for (WordForm form : forms) {
      if (!form.kind().equals("begins") || !form.form().matches("[a-z]+( [a-z]+)*")) {
        problems.add(
            form.where()
                + ": expected \"begins: word | word\" in lower case without accents, saw \""
                + form.kind()
                + ": "
                + form.form()
                + "\"");
      }
    }
    return forms.stream().map(WordForm::form).toList();
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

  private void pauseWord(WordForm word) {
    if (word.kind().equals("trigger")) {
      pauseTriggers.add(word.form());
    } else {
      pausePhrases.add(word.form(), word.kind(), word.form(), false);
    }
  }

  private void word(WordForm word, List<String> problems) {
    String kind = word.kind();
    String form = word.form();
    String value = word.value();
    try {
      switch (kind) {
        case "number" -> numbers.put(form, Integer.valueOf(value));
        case "dozens" -> vague.put(form, Integer.valueOf(value));
        case "month", "relative", "small" ->
            phrases.add(form, kind, Integer.valueOf(value), kind.equals("month"));
        case "weekday" ->
            phrases.add(form, kind, DayOfWeek.valueOf(value.toUpperCase(Locale.ROOT)), true);
        default -> phrases.add(form, kind, value, false);
      }
    } catch (IllegalArgumentException e) {
      problems.add(word.where() + ": " + kind + ": \"" + form + "\" has no proper value after =");
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

  public HeldPlaces held() {
    return held;
  }

  public Officials officials() {
    return officials;
  }

  public Map<String, List<Toponym>> regionStems() {
    return stems;
  }
}
