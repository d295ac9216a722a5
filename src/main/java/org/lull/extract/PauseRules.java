package org.lull.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Rule;
import org.lull.lexicon.Shape;

/**
 * The rules on pauses, applied to each phrase that names one: the first rule with a shape that
 * holds the phrase decides; a negative rule decides that nothing is said.
 */
final class PauseRules {
  private static final String[] VERBS = {"propose", "announce", "agree", "refuse"};
  private static final int JOINED = 8;
  private static final String[] BREAKS = {
    ",", "and", "but", "as", "while", "after", "when", "before", "-", ";", "amid", "instead"
  };

  /** A statement: what the rule yields, the phrase, and the word that governs it. */
  record Stated(PauseOutcome outcome, Mention phrase, Mention verb) {}

  private final List<Rule> rules;
  private final Map<Rule, PauseOutcome> outcomes = new HashMap<>();

  PauseRules(List<Rule> rules) {
    this.rules = rules;
    for (Rule rule : rules) {
      if (!rule.negative()) {
        outcomes.put(rule, PauseOutcome.of(rule));
      }
    }
  }

  /** Everything the sentence states on pauses, left to right. */
  List<Stated> read(Sentence s) {
    List<Stated> out = new ArrayList<>();
    Map<Shape, List<ShapeMatcher.Match>> found = new HashMap<>();
    ShapeMatcher matcher = new ShapeMatcher(s);
    for (int i = 0; i < s.size(); i++) {
      Mention phrase = PausePhrases.at(s, i);
      if (phrase == null) {
        continue;
      }
      boolean decided = false;
      for (Rule rule : rules) {
        PauseOutcome outcome = outcomes.get(rule);
        if (decided && (outcome == null || !outcome.also())) {
          continue;
        }
        ShapeMatcher.Match match = match(s, rule, phrase, matcher, found);
        if (match != null) {
          decided |= outcome == null || !outcome.also();
          if (outcome != null) {
            out.add(new Stated(outcome, phrase, verb(match, phrase)));
          }
        }
      }
      if (!decided && !out.isEmpty() && joined(s, out.get(out.size() - 1).phrase(), phrase)) {
        Stated before = out.get(out.size() - 1);
        out.add(new Stated(before.outcome(), phrase, before.verb()));
      }
    }
    return out;
  }

  /** "a maritime ceasefire and eventually an end to the fighting": said of both. */
  private static boolean joined(Sentence s, Mention first, Mention second) {
    boolean and = false;
    for (int i = first.to(); i < second.from(); i++) {
      and |= s.word(i, "and") || s.word(i, "or");
      if (s.any(i, i + 1, VERBS) || s.at(i, "say") != null) {
        return false;
      }
    }
    return and && second.from() - first.to() <= JOINED;
  }

  private static ShapeMatcher.@Nullable Match match(
      Sentence s,
      Rule rule,
      Mention phrase,
      ShapeMatcher matcher,
      Map<Shape, List<ShapeMatcher.Match>> found) {
    ShapeMatcher.Match best = null;
    for (Shape shape : rule.shapes()) {
      for (ShapeMatcher.Match match : found.computeIfAbsent(shape, matcher::find)) {
        boolean holds = holds(match, phrase) && (rule.negative() || !broken(s, match, phrase));
        if (holds && (best == null || closer(s, match, best))) {
          best = match;
        }
      }
    }
    return best;
  }

  private static boolean holds(ShapeMatcher.Match match, Mention phrase) {
    return match.bound().stream().anyMatch(m -> same(m, phrase));
  }

  /** The phrase, or the same phrase as a vow not to attack. */
  private static boolean same(Mention a, Mention phrase) {
    return a.equals(phrase)
        || (a.kind().equals("vow") || a.kind().equals("broken")) && a.from() == phrase.from();
  }

  /** The nearer verb governs, but an infinitive is governed by the verb before it. */
  private static boolean closer(Sentence s, ShapeMatcher.Match match, ShapeMatcher.Match best) {
    boolean infinitive = infinitive(s, match.from());
    return infinitive == infinitive(s, best.from()) ? match.from() > best.from() : !infinitive;
  }

  /** Also in quotation marks: called on them to "seek" a truce. */
  private static boolean infinitive(Sentence s, int verb) {
    boolean quoted = s.word(verb - 1, "\"") || s.word(verb - 1, "'");
    return s.word(quoted ? verb - 2 : verb - 1, "to");
  }

  private static Mention verb(ShapeMatcher.Match match, Mention phrase) {
    Mention verb = phrase;
    for (Mention mention : match.bound()) {
      boolean governs = !same(mention, phrase) && verb.equals(phrase);
      if (governs) {
        verb = mention;
      }
    }
    return verb;
  }

  /** True where another verb with a clause of its own stands between. */
  private static boolean broken(Sentence s, ShapeMatcher.Match match, Mention phrase) {
    Mention verb = verb(match, phrase);
    if (verb.from() >= phrase.from() || !List.of(VERBS).contains(verb.kind())) {
      return false;
    }
    for (int i = verb.to(); i < phrase.from(); i++) {
      boolean other = s.any(i, i + 1, VERBS) && !match.bound().contains(first(s, i));
      if (other && i > verb.to() && !s.word(i, "to") && clause(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Mention first(Sentence s, int i) {
    for (String kind : VERBS) {
      if (s.at(i, kind) != null) {
        return s.at(i, kind);
      }
    }
    return null;
  }

  private static boolean clause(Sentence s, int i) {
    for (String word : BREAKS) {
      if (s.word(i - 1, word)) {
        return true;
      }
    }
    boolean pronoun = Protagonist.pronoun(s, i - 1);
    boolean finite = s.word(i - 1, "has") || s.word(i - 1, "have") || s.word(i - 1, "had");
    return pronoun || finite || s.endingAt(i, "side") != null || s.endingAt(i, "actor") != null;
  }
}
