package org.lull.effect;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The figures of a pause in words; never causal where the design does not allow it. */
public final class Verdict {
  /** Fewer disjoint placebo windows cannot put one in twenty to the proof. */
  static final int ENOUGH_WINDOWS = 19;

  private static final double LEVEL = 0.05;

  private Verdict() {}

  /** The verdicts of the headline rows, a line each; pauses and windows as they come. */
  public static String of(List<PauseEffect> effects) {
    StringBuilder out = new StringBuilder();
    for (PauseEffect effect : effects) {
      if (effect.headline() && effect.rateRatio() != null) {
        out.append(out.isEmpty() ? "" : "\n").append(effect.window()).append(", ");
        out.append(sentence(effect));
      }
    }
    return out.isEmpty() ? "No pause could be set against a series of counts." : out.toString();
  }

  /**
   * One row in words.
   *
   * @param effect a headline row
   */
  public static String sentence(PauseEffect effect) {
    if (effect.rateRatio() == null) {
      return effect.outcome() + ": no estimate; " + effect.spec() + ".";
    }
    if (effect.rateRatio() == 0) {
      return effect.outcome() + ": no count at all on any day of the window" + judged(effect);
    }
    double change = (effect.rateRatio() - 1) * 100;
    String moved =
        String.format(
            Locale.ROOT,
            "%s: %.0f %% %s than expected from the days around (rate ratio %.2f, interval %.2f to"
                + " %.2f)",
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
      return "; there are no earlier dates to compare it with, so it cannot be judged.";
    }
    String as = String.format(Locale.ROOT, "%.0f %% of placebo dates show as much", share * 100);
    if (windows < ENOUGH_WINDOWS) {
      return String.format(
          Locale.ROOT,
          "; %s, but %d disjoint placebo windows are too few to judge at 5 %%.",
          as,
          windows);
    }
    if (share > LEVEL) {
      return ", but " + as + ": no evidence that frequency changed with the pause.";
    }
    if (!excludesOne(effect)) {
      return ", and only " + as + ", but the interval allows no change: weak evidence at most.";
    }
    return ", and only "
        + as
        + ": frequency was unusual during the pause; what made it so, these"
        + " figures cannot say.";
  }

  /** Whether there are placebo windows enough to judge a row at all. */
  public static boolean judgeable(PauseEffect effect) {
    return effect.placeboP() != null
        && effect.placeboWindows() != null
        && effect.placeboWindows() >= ENOUGH_WINDOWS;
  }

  /** What the report calls significant: enough placebo windows, few as large, and an interval. */
  public static boolean significant(PauseEffect effect) {
    return judgeable(effect)
        && Objects.requireNonNull(effect.placeboP()) <= LEVEL
        && excludesOne(effect);
  }

  private static boolean excludesOne(PauseEffect effect) {
    Double low = effect.ciLow();
    Double high = effect.ciHigh();
    return low != null && high != null && (low > 1 || high < 1);
  }
}
