package org.lull.effect;

import java.util.ArrayList;
import java.util.List;

/**
 * Every estimate of one pause, one window and one series, as rows; where the data do not suffice, a
 * row that says so.
 */
public final class PauseEstimator {
  private PauseEstimator() {}

  /** Estimator of the row that the report shows. */
  public static final String HEADLINE = "negative_binomial_ar";

  /**
   * Estimates around the window by both families under every kind of error.
   *
   * @param series the near days, unknown ones treated as {@code key} says
   * @param solvers of the published fits
   */
  public static List<EffectDraft> estimate(
      EffectKey key, DailySeries series, DesignSpec spec, Solvers solvers) {
    String words = spec.formula() + "; " + key.silence().words();
    try {
      Design design = InterruptedSeries.design(series, key.window(), spec);
      return estimate(key, design, words, solvers);
    } catch (SingularDesignException e) {
      return List.of(none(key, series.counts().size(), e.getMessage()));
    }
  }

  /** The same of a design that is there already, e.g. of several regions. */
  public static List<EffectDraft> estimate(
      EffectKey key, Design design, String words, Solvers solvers) {
    List<EffectDraft> out = new ArrayList<>();
    try {
      for (Family family : Family.values()) {
        LogLinearFit fit = solvers.fit(family, design);
        out.addAll(ErrorKinds.rows(key, family, fit, words));
      }
      return out;
    } catch (AllZeroException e) {
      if (!e.term().equals("pause") || design.absorbed()) {
        return List.of(none(key, design.y().length, e.getMessage()));
      }
      return List.of(empty(key, design, e));
    } catch (SingularDesignException e) {
      return List.of(none(key, design.y().length, e.getMessage()));
    }
  }

  private static EffectDraft empty(EffectKey key, Design design, AllZeroException why) {
    try {
      return key.row("empty_window", "pause")
          .ratio(ZeroWindow.judge(design))
          .over(design.y().length)
          .spec(
              why.getMessage()
                  + "; the upper end is the ratio at which a window of independent days would be as"
                  + " empty once in 40; "
                  + key.silence().words());
    } catch (SingularDesignException e) {
      return none(key, design.y().length, why.getMessage());
    }
  }

  /** The row that says why there is no estimate. */
  public static EffectDraft none(EffectKey key, int days, String why) {
    return key.row(HEADLINE, "pause").over(days).spec(why);
  }
}
