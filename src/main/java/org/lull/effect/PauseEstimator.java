package org.lull.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every estimate of one pause, one window and one series, as rows; where the data do not suffice, a
 * row that says so.
 */
public final class PauseEstimator {
  /** Lag of the Newey-West errors, days. */
  public static final int LAG = 7;

  private static final String SPEC = "log mu = c + trend t/30 + pause + post; ";

  private PauseEstimator() {}

  /**
   * Estimates around the window.
   *
   * @param lead days before the window that belong to the fit
   * @param tail days after it
   * @param filled how unknown days were treated, in words
   * @param solver the solver of the published fit
   */
  public static List<PauseEffect> estimate(
      String pauseId,
      DailySeries series,
      Window window,
      int lead,
      int tail,
      String filled,
      Function<Design, LogLinearFit> solver) {
    DailySeries near = series.between(window.start().minusDays(lead), window.end().plusDays(tail));
    List<PauseEffect> out = new ArrayList<>();
    String spec = SPEC + filled;
    try {
      Design design = InterruptedSeries.design(near, window);
      LogLinearFit poisson = solver.apply(design);
      double[][] hac = NeweyWest.covariance(poisson, LAG);
      for (String term : design.terms()) {
        if (term.equals("intercept")) {
          continue;
        }
        RateRatio plain = RateRatio.of(poisson, term, poisson.covariance(), 1);
        Placebo.Result placebo =
            term.equals("pause")
                ? Placebo.run(series, window, Math.min(lead, tail), plain.estimate())
                : new Placebo.Result(1, 0, List.of());
        Rows rows = new Rows(pauseId, series, window, term, design.y().length, spec, placebo);
        out.add(rows.row("poisson", plain, poisson.dispersion()));
        out.add(
            rows.row(
                "quasi_poisson",
                RateRatio.of(poisson, term, poisson.covariance(), poisson.dispersion()),
                poisson.dispersion()));
        out.add(
            rows.row(
                "poisson_hac" + LAG, RateRatio.of(poisson, term, hac, 1), poisson.dispersion()));
      }
      out.addAll(negativeBinomial(pauseId, series, window, design, spec));
    } catch (SingularDesignException e) {
      out.add(none(pauseId, series, window, near.counts().size(), e.getMessage()));
    }
    return out;
  }

  private static List<PauseEffect> negativeBinomial(
      String pauseId, DailySeries series, Window window, Design design, String spec) {
    LogLinearFit fit = NegativeBinomial.fit(design);
    double[][] hac = NeweyWest.covariance(fit, LAG);
    List<PauseEffect> out = new ArrayList<>();
    for (String term : design.terms()) {
      if (!term.equals("intercept")) {
        Rows rows = new Rows(pauseId, series, window, term, design.y().length, spec, null);
        out.add(
            rows.row(
                "negative_binomial",
                RateRatio.of(fit, term, fit.covariance(), 1),
                fit.dispersion()));
        out.add(
            rows.row(
                "negative_binomial_hac" + LAG, RateRatio.of(fit, term, hac, 1), fit.dispersion()));
      }
    }
    return out;
  }

  private static PauseEffect none(
      String pauseId, DailySeries series, Window window, int days, String why) {
    return new PauseEffect(
        pauseId,
        series.series(),
        window.name(),
        series.outcome(),
        "all",
        "poisson",
        "pause",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        days,
        days,
        why);
  }

  /** What the rows of one term have in common. */
  private record Rows(
      String pauseId,
      DailySeries series,
      Window window,
      String term,
      int days,
      String spec,
      Placebo.@Nullable Result placebo) {

    PauseEffect row(String estimator, RateRatio ratio, double dispersion) {
      boolean judged = placebo != null && !placebo.ratios().isEmpty();
      return new PauseEffect(
          pauseId,
          series.series(),
          window.name(),
          series.outcome(),
          "all",
          estimator,
          term,
          ratio.estimate(),
          ratio.low(),
          ratio.high(),
          ratio.pValue(),
          judged ? placebo.share() : null,
          judged ? placebo.disjoint() : null,
          null,
          dispersion,
          days,
          days,
          spec);
    }
  }
}
