package org.lull.effect;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One day of one fit: what was counted, what the model says, and what it says had there been no
 * pause.
 *
 * @param admin1 null for a national series
 * @param observed null on a day of unknown count
 * @param low lower end of the 95 % interval of the counterfactual
 * @param interval of what that is: {@code mean} for the expected count of the day, {@code
 *     prediction} for the count itself
 * @param note why a figure is missing that the model should have; null where none is
 */
public record DailyFit(
    String pauseId,
    String series,
    String window,
    String outcome,
    String estimator,
    LocalDate eventDate,
    @Nullable String admin1,
    @Nullable Double observed,
    @Nullable Double fitted,
    @Nullable Double counterfactual,
    @Nullable Double low,
    @Nullable Double high,
    String interval,
    @Nullable String note) {
  private static final String LEFT_OUT =
      "left out: the days around do not bound what the model says of this day";

  /** A figure that is no number or beyond any count is left out, and {@code note} says so. */
  public DailyFit {
    for (Double each : Arrays.asList(fitted, counterfactual, low, high)) {
      if (each != null && Figure.shown(each) == null) {
        note = LEFT_OUT;
      }
    }
    fitted = Figure.shown(fitted);
    counterfactual = Figure.shown(counterfactual);
    low = Figure.shown(low);
    high = Figure.shown(high);
  }
}
