package org.lull.effect;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The figures of a pause in words; never causal where the design does not allow it. */
public final class Verdict {
  /** Fewer disjoint placebo windows cannot put one in twenty to the proof. */
  static final int ENOUGH_WINDOWS = 19;

  /** Probability under which the report calls something unusual. */
  static final double LEVEL = 0.05;

  private Verdict() {}

  /**
   * The verdicts of the headline rows, a line each; days of a window that two pauses of the ledger
   * share are said once.
   */
  public static String of(List<PauseEffect> effects) {
    StringBuilder out = new StringBuilder();
    Set<String> said = new HashSet<>();
    for (PauseEffect effect : effects) {
      String days = effect.window().substring(effect.window().lastIndexOf(' ') + 1);
      if (effect.headline()
          && effect.rateRatio() != null
          && said.add(days + effect.series() + effect.outcome())) {
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
    return moved(effect) + judged(effect);
  }

  /**
   * One row in words without how it is judged, for rows none of which can be.
   *
   * @param effect a headline row
   */
  public static String unjudged(PauseEffect effect) {
    return effect.rateRatio() == null || effect.rateRatio() == 0
        ? sentence(effect)
        : moved(effect) + ".";
  }

  private static String moved(PauseEffect effect) {
    double ratio = Objects.requireNonNull(effect.rateRatio());
    return String.format(
        Locale.ROOT,
        "%s: %s expected from the days around (rate ratio %s, %s)",
        effect.outcome(),
        change(ratio),
        number(ratio),
        interval(effect));
  }

  private static String change(double ratio) {
    if (ratio >= 2) {
      return number(ratio) + " times as many as";
    }
    return String.format(
        Locale.ROOT, "%.0f %% %s than", Math.abs(ratio - 1) * 100, ratio < 1 ? "lower" : "higher");
  }

  private static String interval(PauseEffect effect) {
    Double low = effect.ciLow();
    Double high = effect.ciHigh();
    if (low == null) {
      return "no interval";
    }
    return high == null
        ? "95 % interval from " + number(low) + " without an upper end"
        : "95 % interval " + number(low) + " to " + number(high);
  }

  private static String number(double ratio) {
    if (ratio >= 100) {
      return "more than 100";
    }
    return ratio > 0 && ratio < 0.005
        ? "under 0.01"
        : String.format(Locale.ROOT, ratio >= 10 ? "%.0f" : "%.2f", ratio);
  }

  private static String judged(PauseEffect effect) {
    Double share = effect.placeboP();
    Integer windows = effect.placeboWindows();
    if (share == null || windows == null) {
      return "; it cannot be judged, as no earlier date without a pause has days enough around it"
          + " for the same calculation"
          + turned(effect)
          + ".";
    }
    String as =
        String.format(
            Locale.ROOT, "%.0f %% of earlier dates without a pause show as much", share * 100);
    if (windows < ENOUGH_WINDOWS) {
      return String.format(
          Locale.ROOT,
          "; %s, but %d that share no days %s too few to judge at 5 %%%s.",
          as,
          windows,
          windows == 1 ? "is" : "are",
          turned(effect));
    }
    if (share > LEVEL) {
      return ", but " + as + ": no evidence that frequency changed with the pause.";
    }
    if (!excludesOne(effect)) {
      return ", and only " + as + ", but the interval allows no change: weak evidence at most.";
    }
    Double q = effect.qValue();
    if (q != null && q > LEVEL) {
      return String.format(
          Locale.ROOT,
          ", and only %s: unusual by itself, but among so many pauses and outcomes some will be by"
              + " chance (q %.2f): weak evidence at most.",
          as,
          q);
    }
    return ", and only "
        + as
        + ": frequency was unusual during the pause; what made it so, these"
        + " figures cannot say.";
  }

  /** The second best judgement, by the days of the fit alone. */
  private static String turned(PauseEffect effect) {
    Double shift = effect.placeboShiftP();
    return shift == null
        ? ""
        : String.format(
            Locale.ROOT,
            " (the same window moved along these days shows as much in %.0f %% of places)",
            shift * 100);
  }

  /** Whether there are placebo windows enough to judge a row at all. */
  public static boolean judgeable(PauseEffect effect) {
    return effect.placeboP() != null
        && effect.placeboWindows() != null
        && effect.placeboWindows() >= ENOUGH_WINDOWS;
  }

  /** Enough placebo windows, few as large, and an interval without 1: unusual by itself. */
  public static boolean unusual(PauseEffect effect) {
    return judgeable(effect)
        && Objects.requireNonNull(effect.placeboP()) <= LEVEL
        && excludesOne(effect);
  }

  /**
   * What the report calls significant: unusual, and not to be expected by chance among all pauses
   * and outcomes of the run.
   */
  public static boolean significant(PauseEffect effect) {
    Double q = effect.qValue();
    return unusual(effect) && q != null && q <= LEVEL;
  }

  private static boolean excludesOne(PauseEffect effect) {
    Double low = effect.ciLow();
    Double high = effect.ciHigh();
    return low != null && ((high != null && high < 1) || low > 1);
  }
}
