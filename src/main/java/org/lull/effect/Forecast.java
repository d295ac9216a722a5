package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A window forecast from the day before it, with what the same model missed by on past windows that
 * it had not seen.
 *
 * @param model in words, e.g. {@code gradient-boosted trees, depth 3}
 * @param window rows of the pause
 * @param predicted expected counts, in the order of the rows
 * @param past rows of past windows, each forecast by a model of earlier days only
 * @param pastPredicted their expected counts
 */
public record Forecast(
    String model,
    List<Horizon> window,
    double[] predicted,
    List<Horizon> past,
    double[] pastPredicted) {
  private static final double LEVEL = 0.95;

  /** Log of counted over expected totals of the past windows, by origin. */
  double[] pastErrors() {
    Map<LocalDate, double[]> totals = new LinkedHashMap<>();
    for (int i = 0; i < past.size(); i++) {
      double[] sums = totals.computeIfAbsent(past.get(i).origin(), origin -> new double[2]);
      sums[0] += Objects.requireNonNull(past.get(i).count());
      sums[1] += pastPredicted[i];
    }
    return totals.values().stream()
        .mapToDouble(sums -> Math.log((sums[0] + 0.5) / (sums[1] + 0.5)))
        .toArray();
  }

  /** Mean of what past totals were missed by, on the log scale. */
  public double meanPastError() {
    return Arrays.stream(pastErrors()).map(Math::abs).average().orElse(Double.MAX_VALUE);
  }

  /** Past windows that do not overlap. */
  int disjointPast() {
    return Window.disjoint(past.stream().map(Horizon::origin).toList(), window.size());
  }

  /**
   * Half width on the log scale, by split conformal prediction (Lei and others, JASA 113, 2018; for
   * forecasts of windows, Chernozhukov, Wuethrich and Zhu, JASA 116, 2021): the largest past error,
   * or with 19 disjoint windows and more the quantile of all.
   */
  static double conformal(double[] errors, int disjoint) {
    double[] sorted = Arrays.stream(errors).map(Math::abs).sorted().toArray();
    if (disjoint < Verdict.ENOUGH_WINDOWS) {
      return sorted[sorted.length - 1];
    }
    double share = Math.min(1, LEVEL * (disjoint + 1) / disjoint);
    return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  }

  /** Log errors of single past days. */
  double[] dailyErrors() {
    double[] out = new double[past.size()];
    for (int i = 0; i < out.length; i++) {
      double count = Objects.requireNonNull(past.get(i).count());
      out[i] = Math.log((count + 0.5) / (pastPredicted[i] + 0.5));
    }
    return out;
  }

  /** The forecast's rows: relative, average and cumulative effect over the known days. */
  public List<EffectDraft> rows(EffectKey key) {
    double counted = 0;
    double expected = 0;
    int days = 0;
    for (int i = 0; i < predicted.length; i++) {
      Double count = window.get(i).count();
      if (count != null) {
        counted += count;
        expected += predicted[i];
        days++;
      }
    }
    String estimator = "counterfactual";
    if (days == 0) {
      return List.of(
          key.row(estimator, "pause").spec("the data do not suffice: no day of it has a count"));
    }
    double[] errors = pastErrors();
    int disjoint = disjointPast();
    double half = conformal(errors, disjoint);
    double actual = Math.log((counted + 0.5) / (expected + 0.5));
    long extreme = Arrays.stream(errors).filter(e -> Math.abs(e) >= Math.abs(actual)).count();
    double p = (extreme + 1.0) / (errors.length + 1.0);
    double ratio = counted / expected;
    String words =
        String.format(
            Locale.ROOT,
            "%s, chosen by forward-chaining cross-validation on the days before; interval by"
                + " conformal prediction from %d past windows, %d of them disjoint%s; unknown days"
                + " left out",
            model,
            errors.length,
            disjoint,
            disjoint < Verdict.ENOUGH_WINDOWS ? ", as wide as the largest past miss" : "");
    // Half a count keeps a window without any finite, in the past misses as here.
    double low = Math.max(0, moved(expected, -half));
    double high = moved(expected, half);
    RateRatio relative =
        new RateRatio(
            ratio,
            Math.max(0, moved(counted, -half)) / expected,
            moved(counted, half) / expected,
            p);
    List<EffectDraft> out = new ArrayList<>();
    out.add(key.row(estimator, "pause").ratio(relative).over(days).spec(words));
    out.add(
        key.row(estimator, "average_effect")
            .effect(
                new EffectDraft.Estimate(
                    (counted - expected) / days, (counted - high) / days, (counted - low) / days))
            .over(days)
            .spec(words));
    out.add(
        key.row(estimator, "cumulative_effect")
            .effect(new EffectDraft.Estimate(counted - expected, counted - high, counted - low))
            .over(days)
            .spec(words));
    return out;
  }

  private static double moved(double total, double half) {
    return (total + 0.5) * Math.exp(half) - 0.5;
  }

  /** The band of single days: counted, expected, and where a day without the pause would lie. */
  public List<DailyFit> daily(EffectKey key) {
    // Days depend on one another, but there are many of them: the quantile of all serves.
    double half = conformal(dailyErrors(), Integer.MAX_VALUE - 1);
    List<DailyFit> out = new ArrayList<>();
    for (int i = 0; i < predicted.length; i++) {
      out.add(
          new DailyFit(
              key.pauseId(),
              key.series(),
              key.window().name(),
              key.outcome(),
              "counterfactual",
              window.get(i).day(),
              null,
              window.get(i).count(),
              null,
              predicted[i],
              Math.max(0, moved(predicted[i], -half)),
              moved(predicted[i], half),
              "prediction",
              null));
    }
    return out;
  }
}
