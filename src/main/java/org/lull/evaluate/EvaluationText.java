package org.lull.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An evaluation in words, for somebody who is about to mend a rule. */
public final class EvaluationText {
  private static final String NO_RULE = "no rule read the sentence";

  private EvaluationText() {}

  /** One line for each measure, then the shares of attributes that are right. */
  public static List<String> scores(Evaluation evaluation) {
    List<String> out = new ArrayList<>();
    evaluation
        .scores()
        .forEach(
            (yardstick, s) ->
                out.add(
                    String.format(
                        Locale.ROOT,
                        "%-10s P %s  R %s  F1 %s  (matched %d, gold %d, predicted %d)",
                        yardstick.label(),
                        share(s.precision()),
                        share(s.recall()),
                        share(s.f1()),
                        s.matched(),
                        s.gold(),
                        s.read())));
    int all = evaluation.matchedCounted();
    if (all > 0) {
      String shares =
          evaluation.attributes().entrySet().stream()
              .map(e -> e.getKey() + " " + share((double) e.getValue() / all))
              .collect(Collectors.joining("  "));
      out.add("attributes " + shares);
    }
    return out;
  }

  /** What went wrong in one way, grouped by rule, with the sentences. */
  public static List<String> findings(Evaluation evaluation, Finding.Kind kind) {
    Map<String, List<Finding>> byRule = new TreeMap<>();
    for (Finding each : evaluation.findings()) {
      if (each.kind() == kind) {
        String rule = each.rule() == null ? NO_RULE : each.rule();
        byRule.computeIfAbsent(rule, key -> new ArrayList<>()).add(each);
      }
    }
    List<String> out = new ArrayList<>();
    byRule.forEach(
        (rule, findings) -> {
          out.add("  " + rule + " (" + findings.size() + ")");
          for (Finding each : findings) {
            out.add("    " + each.article() + ": " + each.row().told());
            each.wrong().forEach(wrong -> out.add("      " + wrong));
            if (each.row().evidence() != null) {
              out.add("      \u00ab" + each.row().evidence() + "\u00bb");
            }
          }
        });
    return out;
  }

  /**
   * How each rule fared.
   *
   * @param names every rule there is, in the order to print; those that gave no row are printed too
   */
  public static List<String> rules(Evaluation evaluation, List<String> names) {
    List<String> out = new ArrayList<>();
    out.add(String.format(Locale.ROOT, "%5s %5s %6s  rule", "fired", "right", "share"));
    for (String name : names) {
      RuleRecord each = evaluation.rules().getOrDefault(name, RuleRecord.NEVER);
      String share = each.fired() == 0 ? "-" : share((double) each.right() / each.fired());
      out.add(
          String.format(Locale.ROOT, "%5d %5d %6s  %s", each.fired(), each.right(), share, name));
    }
    return out;
  }

  /** Three digits of the exact value, ties to even. */
  private static String share(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
