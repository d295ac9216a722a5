package org.lull.effect;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The figures of a pause in words; never causal where the design does not allow it. */
public final class Verdict {
  private static final int ENOUGH_WINDOWS = 19;

  private Verdict() {}

  /** One sentence for each window and outcome that was estimated, most telling figures first. */
  public static String of(List<PauseEffect> effects) {
    StringBuilder out = new StringBuilder();
    for (PauseEffect effect : effects) {
      if (effect.term().equals("pause") && effect.estimator().equals("poisson")) {
        out.append(out.isEmpty() ? "" : "\n").append(sentence(effect));
      }
    }
    return out.isEmpty() ? "No pause could be set against a series of counts." : out.toString();
  }

  private static String sentence(PauseEffect effect) {
    if (effect.rateRatio() == null) {
      return effect.window() + ", " + effect.outcome() + ": " + effect.spec() + ".";
    }
    double change = (effect.rateRatio() - 1) * 100;
    String moved =
        String.format(
            Locale.ROOT,
            "%s, %s: %.0f %% %s than the trend before (rate ratio %.2f, Poisson interval %.2f to"
                + " %.2f)",
            effect.window(),
            effect.outcome(),
            Math.abs(change),
            change < 0 ? "lower" : "higher",
            effect.rateRatio(),
            Objects.requireNonNull(effect.ciLow()),
            Objects.requireNonNull(effect.ciHigh()));
    return moved + judged(effect);
  }

  private static String judged(PauseEffect effect) {
    Double share = effect.placeboP();
    Integer windows = effect.placeboWindows();
    if (share == null || windows == null) {
      return "; no earlier dates to compare it with, so it cannot be judged.";
    }
    String as = String.format(Locale.ROOT, "; %.0f %% of placebo dates show as much", share * 100);
    if (windows < ENOUGH_WINDOWS) {
      return as + ", and " + windows + " disjoint placebo windows are too few to judge at 5 %.";
    }
    return as
        + (share > 0.05
            ? ": no evidence that frequency changed with the pause."
            : ": a change that few dates without a pause show; association is not cause.");
  }
}
