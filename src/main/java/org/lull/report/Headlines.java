package org.lull.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses among estimates those that are drawn. */
final class Headlines {
  /** Which estimator to quote where none is marked: those first that know of bursts. */
  private static final List<String> PREFERRED =
      List.of(
          "negative_binomial_hac7",
          "poisson_hac7",
          "negative_binomial",
          "quasi_poisson",
          "poisson");

  private Headlines() {}

  /** One estimate for each pause, window and outcome. */
  static List<Estimate> of(List<Estimate> all) {
    Map<String, Estimate> best = new LinkedHashMap<>();
    for (Estimate estimate : all) {
      String about =
          String.join(
              "|", estimate.pauseId(), estimate.window(), estimate.series(), estimate.outcome());
      best.merge(about, estimate, (a, b) -> rank(b) < rank(a) ? b : a);
    }
    return List.copyOf(best.values());
  }

  /** Every estimate of one pause, for the window and outcome with the most of them. */
  static List<Estimate> estimatorsOf(List<Estimate> all, String pauseId) {
    Map<String, List<Estimate>> groups = new LinkedHashMap<>();
    for (Estimate estimate : all) {
      if (estimate.pauseId().equals(pauseId) && estimate.ratio() != null) {
        groups
            .computeIfAbsent(
                estimate.window() + estimate.series() + estimate.outcome(),
                key -> new ArrayList<>())
            .add(estimate);
      }
    }
    return groups.values().stream()
        .min(
            Comparator.comparingInt((List<Estimate> g) -> Outcomes.rank(g.get(0).outcome()))
                .thenComparing(group -> -group.size()))
        .orElse(List.of());
  }

  /**
   * Every estimator of the counts as they are usually read, and the quoted one by other readings.
   */
  static List<Estimate> telling(List<Estimate> all) {
    String quoted =
        all.stream()
            .min(Comparator.comparingInt(Headlines::rank))
            .map(Estimate::estimator)
            .orElse("");
    return all.stream()
        .filter(e -> e.ratio() != null && !e.reading().contains("without"))
        .filter(e -> e.reading().isEmpty() || e.estimator().equals(quoted))
        .toList();
  }

  /** Of each pause the outcomes of most interest, in the order of the pauses. */
  static List<Estimate> perPause(List<Estimate> all) {
    Map<String, List<Estimate>> pauses = new LinkedHashMap<>();
    for (Estimate estimate : all) {
      if (estimate.ratio() != null) {
        pauses.computeIfAbsent(estimate.pauseId(), id -> new ArrayList<>()).add(estimate);
      }
    }
    List<Estimate> chosen = new ArrayList<>();
    Set<Set<String>> drawn = new HashSet<>();
    for (List<Estimate> own : pauses.values()) {
      List<Estimate> some =
          Outcomes.chosen(own, Estimate::series, Estimate::outcome, Estimate::window);
      // The list of known pauses and the articles tell of the same pause by other names.
      if (drawn.add(some.stream().map(Headlines::says).collect(Collectors.toSet()))) {
        chosen.addAll(some);
      }
    }
    return chosen;
  }

  private static String says(Estimate estimate) {
    return String.join(
        "|", estimate.series(), estimate.outcome(), days(estimate), "" + estimate.ratio());
  }

  /** The days of a window without its party. */
  private static String days(Estimate estimate) {
    return estimate.window().substring(estimate.window().lastIndexOf(' ') + 1);
  }

  private static int rank(Estimate estimate) {
    if (estimate.headline()) {
      return -1;
    }
    int at = PREFERRED.indexOf(estimate.estimator());
    return at < 0 ? PREFERRED.size() : at;
  }
}
