package org.lull.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lull.effect.DailyFit;
import org.lull.effect.PauseEffect;
import org.lull.effect.Verdict;

/**
 * What was estimated of a pause, in words: for each thing counted the row to quote, how far other
 * ways to estimate it differ, and the days behind it. The tables have every row.
 */
public final class EffectText {
  private static final String PAUSE = "pause";

  private EffectText() {}

  /** The pause itself, then each thing counted, official figures first. */
  public static List<String> of(ExplainedEffect explained) {
    List<String> lines = new ArrayList<>(PauseText.of(explained.pause()));
    String id = explained.pause().pause().pauseId();
    lines.add("");
    lines.add("Estimated");
    if (explained.effects().isEmpty()) {
      lines.add("  nothing; run lull fit, or see whether the pause has a date");
      return lines;
    }
    Map<String, List<PauseEffect>> counted = counted(explained.effects());
    Map<String, List<PauseEffect>> wanting = new LinkedHashMap<>();
    counted.forEach(
        (what, rows) -> {
          PauseEffect quoted = quoted(rows);
          if (quoted == null) {
            String why = rows.get(0).spec();
            wanting.computeIfAbsent(why, k -> new ArrayList<>()).add(rows.get(0));
          } else {
            lines.addAll(one(quoted, rows, explained.days()));
          }
        });
    wanting.forEach(
        (why, rows) -> {
          String which = String.join("; ", rows.stream().map(EffectText::name).toList());
          lines.add("  Without an estimate, because " + why + ":");
          lines.add("    " + which);
        });
    lines.add(
        "  All "
            + Words.many(explained.effects().size(), "row")
            + ": lull sql \"SELECT * FROM pause_effects WHERE pause_id = '"
            + id
            + "'\"; all days: the table daily_fits.");
    lines.add("  Where a day's count is from: lull explain --date DAY.");
    return lines;
  }

  /** Rows by what was counted, official first, then by name. */
  private static Map<String, List<PauseEffect>> counted(List<PauseEffect> effects) {
    Map<String, List<PauseEffect>> counted = new LinkedHashMap<>();
    effects.stream()
        .sorted(
            Comparator.comparing(PauseEffect::series, Comparator.reverseOrder())
                .thenComparing(e -> Outcomes.rank(e.outcome()))
                .thenComparing(PauseEffect::outcome)
                .thenComparing(PauseEffect::window))
        .forEach(
            e ->
                counted
                    .computeIfAbsent(
                        e.series() + "|" + e.outcome() + "|" + e.window(), k -> new ArrayList<>())
                    .add(e));
    return counted;
  }

  private static @Nullable PauseEffect quoted(List<PauseEffect> rows) {
    return rows.stream()
        .filter(row -> row.headline() && row.rateRatio() != null)
        .findFirst()
        .orElse(null);
  }

  private static List<String> one(
      PauseEffect quoted, List<PauseEffect> rows, List<DailyFit> fitted) {
    List<String> lines = new ArrayList<>();
    String verdict = quoted.verdict() == null ? Verdict.sentence(quoted) : quoted.verdict();
    String source = quoted.series().equals("official") ? "official tally" : "articles";
    lines.add("  " + source + ", " + quoted.window() + ": " + verdict);
    lines.add("    by " + Words.code(quoted.estimator()) + ": " + quoted.spec());
    List<Double> others =
        rows.stream()
            .filter(row -> row.term().equals(PAUSE) && row.without().equals(quoted.without()))
            .filter(row -> !row.headline() && row.rateRatio() != null)
            .map(row -> Objects.requireNonNull(row.rateRatio()))
            .sorted()
            .toList();
    if (!others.isEmpty()) {
      lines.add(
          "    "
              + Words.many(others.size(), "other way")
              + " to estimate it: ratios from "
              + Figures.plain(others.get(0))
              + " to "
              + Figures.plain(others.get(others.size() - 1)));
    }
    days(quoted, fitted).ifPresent(lines::add);
    return lines;
  }

  /** The days of the window itself: what was counted, and what would be expected without it. */
  private static Optional<String> days(PauseEffect quoted, List<DailyFit> fitted) {
    List<DailyFit> its =
        fitted.stream()
            .filter(day -> day.series().equals(quoted.series()))
            .filter(day -> day.outcome().equals(quoted.outcome()))
            .filter(day -> day.window().equals(quoted.window()))
            .filter(day -> day.admin1() == null && within(day.eventDate(), quoted.window()))
            .toList();
    if (its.isEmpty()) {
      return Optional.empty();
    }
    String estimator = its.get(0).estimator();
    List<DailyFit> days = its.stream().filter(d -> d.estimator().equals(estimator)).toList();
    List<DailyFit> known = days.stream().filter(d -> d.observed() != null).toList();
    double observed = known.stream().mapToDouble(d -> Objects.requireNonNull(d.observed())).sum();
    double expected =
        known.stream()
            .filter(d -> d.counterfactual() != null)
            .mapToDouble(d -> Objects.requireNonNull(d.counterfactual()))
            .sum();
    return Optional.of(
        "    of its "
            + Words.many(days.size(), "day")
            + " "
            + known.size()
            + " have a count: "
            + Figures.plain(observed)
            + " in all, "
            + Figures.plain(expected)
            + " expected without the pause");
  }

  /** The window's name ends with its first and last day. */
  private static boolean within(LocalDate day, String window) {
    int dots = window.indexOf("..");
    int first = dots - 10;
    if (first < 0 || window.length() < dots + 12) {
      return false;
    }
    return !day.isBefore(LocalDate.parse(window.substring(first, dots)))
        && !day.isAfter(LocalDate.parse(window.substring(dots + 2, dots + 12)));
  }

  private static String name(PauseEffect effect) {
    return effect.series() + " " + effect.outcome() + " (" + effect.window() + ")";
  }
}
