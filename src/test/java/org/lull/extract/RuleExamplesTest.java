package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lull.lexicon.Region;
import org.lull.lexicon.Rule;

/** Every rule reads what its examples say it reads, and nothing where it must find nothing. */
class RuleExamplesTest {

  static Stream<Rule> rules() {
    return Stream.concat(
        Articles.LEXICON.attackRules().stream(), Articles.LEXICON.pauseRules().stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsItsExamples(Rule rule) {
    for (Rule.Example example : rule.reads()) {
      List<String> wanted = List.of(example.expected().split("\\s+"));
      assertThat(words(Articles.read(example.sentence())))
          .as("%s: \"%s\"", rule.where(), example.sentence())
          .anySatisfy(row -> assertThat(row).containsAll(wanted));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ignoresWhatItMust(Rule rule) {
    for (String sentence : rule.ignores()) {
      assertThat(words(Articles.read(sentence))).as("%s: \"%s\"", rule.where(), sentence).isEmpty();
    }
  }

  @Test
  void everyRuleHasExamples() {
    assertThat(rules())
        .allSatisfy(rule -> assertThat(rule.reads().size() + rule.ignores().size()).isPositive());
  }

  private static List<List<String>> words(Reading reading) {
    List<List<String>> out = new ArrayList<>();
    for (AttackReport r : reading.attackReports()) {
      List<String> row = new ArrayList<>(List.of(r.measure().code(), r.weapon().code()));
      row.add(String.valueOf(r.countBest() == null ? r.countLow() : r.countBest()));
      row.add(r.attacker() == null ? "nobody" : r.attacker().code());
      for (Region region : r.regions()) {
        row.add(String.valueOf(region.admin1()));
      }
      out.add(row);
    }
    for (PauseReport r : reading.pauseReports()) {
      out.add(List.of(r.status().code(), r.scope().code()));
    }
    return out;
  }
}
