package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Attacks in scope against attacks out of scope: log mu = level of each series + common trend and
 * weekdays + what happened to all during the pause + what happened to those in scope beyond it
 * (Angrist and Pischke, Mostly Harmless Econometrics, 2009, chapter 5, on the log scale). The
 * pre-trend test asks the days before whether both ran in parallel: where they did not, the
 * difference is no effect. A pause that moves attacks from one kind of target to the other shows
 * twice in it, so substitution and restraint cannot be told apart by it alone.
 */
public final class DifferenceInDifferences {
  private static final DesignSpec SPEC = DesignSpec.SPLINE;

  private DifferenceInDifferences() {}

  /**
   * Rows {@code pause} (the difference), {@code pause_common} (those out of scope) and {@code
   * pre_trend} (ratio by 30 days before the pause).
   *
   * @param units near days by series or region
   * @param inScope those that the pause is about
   * @param against the controls in words, e.g. {@code other targets}
   */
  public static List<EffectDraft> rows(
      EffectKey key, Map<String, DailySeries> units, Predicate<String> inScope, String against) {
    String estimator = "did_" + against.replace(' ', '_');
    List<EffectDraft> out = new ArrayList<>();
    try {
      List<String> kept = InterruptedPanel.counted(units);
      long treated = kept.stream().filter(inScope).count();
      if (treated == 0 || treated == kept.size()) {
        throw new SingularDesignException(
            "the data do not suffice: "
                + treated
                + " of "
                + kept.size()
                + " series with any count are in scope; both kinds are needed");
      }
      Design panel = InterruptedPanel.design(units, inScope, key.window(), SPEC, true);
      Design design = common(panel, key.window());
      LogLinearFit fit = NegativeBinomial.fit(design);
      SerialErrors errors = SerialErrors.of(fit);
      String words =
          "in scope against "
              + against
              + "; levels by series, common spline and weekdays; "
              + key.silence().words();
      for (String term : List.of("pause", "pause_common")) {
        out.add(
            key.row(estimator, term).ratio(RateRatio.of(fit, term, errors)).of(fit).spec(words));
      }
      out.add(preTrend(key, estimator, panel, kept, inScope));
    } catch (SingularDesignException e) {
      out.add(key.row(estimator, "pause").spec(e.getMessage()));
    }
    return out;
  }

  private static Design common(Design panel, Window window) {
    Design during =
        panel.plus("pause_common", i -> window.holds(LocalDate.ofEpochDay(panel.day()[i])) ? 1 : 0);
    return panel.terms().contains("post")
        ? during.plus("post_common", i -> panel.day()[i] > window.end().toEpochDay() ? 1 : 0)
        : during;
  }

  private static EffectDraft preTrend(
      EffectKey key,
      String estimator,
      Design panel,
      List<String> order,
      Predicate<String> inScope) {
    long start = key.window().start().toEpochDay();
    Design calm = panel.without(List.of("pause", "post"));
    InterruptedPanel.Rows rows = new InterruptedPanel.Rows();
    for (int i = 0; i < calm.y().length; i++) {
      if (calm.day()[i] < start) {
        rows.add(calm.x()[i], calm.y()[i], calm.day()[i], calm.group()[i]);
      }
    }
    Design before = rows.design(calm.terms(), true);
    Design sloped =
        before.plus(
            "pre_trend",
            i -> inScope.test(order.get(before.group()[i])) ? (before.day()[i] - start) / 30.0 : 0);
    LogLinearFit fit = NegativeBinomial.fit(sloped);
    return key.row(estimator, "pre_trend")
        .ratio(RateRatio.of(fit, "pre_trend", SerialErrors.of(fit)))
        .of(fit)
        .spec(
            "test of parallel trends on the days before: how the ratio of those in scope to the"
                + " others moved by 30 days");
  }
}
