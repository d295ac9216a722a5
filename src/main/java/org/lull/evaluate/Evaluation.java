package org.lull.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds up, article by article, how well what was read agrees with what annotators coded. Matching
 * is one to one within an article; definitions stand at {@link Yardstick}.
 */
public final class Evaluation {
  private final Map<Yardstick, Score> scores = new EnumMap<>(Yardstick.class);
  private final Map<String, Integer> attributes = new LinkedHashMap<>();
  private final Map<String, RuleRecord> rules = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private int matchedCounted;

  /** Nothing added yet. */
  public Evaluation() {
    for (Yardstick each : Yardstick.values()) {
      scores.put(each, Score.NONE);
    }
    Aspect.ATTACK.forEach(aspect -> attributes.put(aspect.name(), 0));
  }

  /** Adds one article. */
  public void add(CodedArticle gold, CodedArticle read) {
    attacks(gold, read);
    pauses(gold, read);
    boolean both = gold.codes() && read.codes();
    add(Yardstick.ARTICLES, both ? 1 : 0, gold.codes() ? 1 : 0, read.codes() ? 1 : 0);
  }

  private void attacks(CodedArticle gold, CodedArticle read) {
    AttackMatches m = AttackMatches.of(gold.attacks(), read.attacks());
    int coded = m.goldCounted().size();
    int found = m.readCounted().size();
    int plus = 0;
    for (Pairing.Pair<CodedAttack> pair : m.counted().pairs()) {
      boolean weapon = Objects.equals(pair.gold().weapon(), pair.read().weapon());
      plus += weapon && AttackMatches.sameEvent(pair.gold(), pair.read()) ? 1 : 0;
      matchedCounted++;
      for (Aspect<CodedAttack> aspect : Aspect.ATTACK) {
        attributes.merge(
            aspect.name(), aspect.agrees(pair.gold(), pair.read()) ? 1 : 0, Integer::sum);
      }
      different(gold.id(), pair.gold(), pair.read(), Aspect.ATTACK);
    }
    add(Yardstick.COUNTED, m.counted().size(), coded, found);
    add(Yardstick.COUNTED_PLUS, plus, coded, found);
    int bare = m.uncounted().size();
    add(Yardstick.UNCOUNTED, bare, bare + m.missed().size(), bare + m.invented().size());
    m.uncounted().pairs().forEach(p -> different(gold.id(), p.gold(), p.read(), Aspect.ATTACK));
    add(Yardstick.STRIKES_PLUS, m.strikes().matched(), m.strikes().gold(), m.strikes().read());
    List<CodedAttack> invented = m.allInvented();
    missed(gold.id(), m.allMissed(), invented);
    invented(gold.id(), invented);
    fired(Pairing.without(read.attacks(), invented), true);
    fired(invented, false);
  }

  private void pauses(CodedArticle gold, CodedArticle read) {
    Pairing<CodedPause> m =
        Pairing.of(
            gold.pauses(),
            read.pauses(),
            (g, r) ->
                Objects.equals(g.status(), r.status()) && Objects.equals(g.scope(), r.scope())
                    ? (double) Aspect.agreeing(Aspect.PAUSE, g, r)
                    : null);
    int exact = 0;
    for (Pairing.Pair<CodedPause> pair : m.pairs()) {
      int agreeing = Aspect.agreeing(Aspect.PAUSE, pair.gold(), pair.read());
      exact += agreeing == Aspect.PAUSE.size() ? 1 : 0;
      different(gold.id(), pair.gold(), pair.read(), Aspect.PAUSE);
    }
    add(Yardstick.PAUSES, m.size(), gold.pauses().size(), read.pauses().size());
    add(Yardstick.PAUSES_PLUS, exact, gold.pauses().size(), read.pauses().size());
    List<CodedPause> invented = m.invented(read.pauses());
    missed(gold.id(), m.missed(gold.pauses()), invented);
    invented(gold.id(), invented);
    fired(Pairing.without(read.pauses(), invented), true);
    fired(invented, false);
  }

  private void add(Yardstick yardstick, int matched, int gold, int read) {
    scores.merge(yardstick, Score.NONE, (before, none) -> before.plus(matched, gold, read));
  }

  private <T extends CodedRow> void different(
      String article, T gold, T read, List<Aspect<T>> aspects) {
    List<String> wrong = new ArrayList<>();
    for (Aspect<T> aspect : aspects) {
      if (!aspect.agrees(gold, read)) {
        wrong.add(
            aspect.name()
                + ": "
                + aspect.value().apply(gold)
                + ", read as "
                + aspect.value().apply(read));
      }
    }
    if (!wrong.isEmpty()) {
      findings.add(new Finding(article, Finding.Kind.DIFFERENT, gold, read.rule(), wrong));
    }
  }

  /** Under the rule that read something else in the same sentence, if one did. */
  private void missed(
      String article, List<? extends CodedRow> rows, List<? extends CodedRow> invented) {
    for (CodedRow row : rows) {
      String rule = null;
      for (CodedRow other : invented) {
        rule = rule == null && sameSentence(row, other) ? other.rule() : rule;
      }
      findings.add(new Finding(article, Finding.Kind.MISSED, row, rule, List.of()));
    }
  }

  private static boolean sameSentence(CodedRow a, CodedRow b) {
    String one = bare(a.evidence());
    String two = bare(b.evidence());
    return !one.isEmpty() && !two.isEmpty() && (one.contains(two) || two.contains(one));
  }

  private static String bare(@Nullable String evidence) {
    return evidence == null ? "" : evidence.strip();
  }

  private void invented(String article, List<? extends CodedRow> rows) {
    for (CodedRow row : rows) {
      findings.add(new Finding(article, Finding.Kind.INVENTED, row, row.rule(), List.of()));
    }
  }

  private void fired(List<? extends CodedRow> rows, boolean right) {
    for (CodedRow row : rows) {
      rules.merge(
          String.valueOf(row.rule()),
          RuleRecord.NEVER.plus(right),
          (before, once) -> before.plus(right));
    }
  }

  /** Each measure's sums. */
  public Map<Yardstick, Score> scores() {
    return scores;
  }

  /** How many of the {@link #matchedCounted} reports have each attribute right. */
  public Map<String, Integer> attributes() {
    return attributes;
  }

  /** Reports with a number that were matched. */
  public int matchedCounted() {
    return matchedCounted;
  }

  /** By name, how each rule fared; a rule that gave no row is missing. */
  public Map<String, RuleRecord> rules() {
    return rules;
  }

  /** Everything missed, invented, or read with a field wrong, in the order of the articles. */
  public List<Finding> findings() {
    return findings;
  }
}
