package org.lull.effect;

import java.time.LocalDate;
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
    String interval) {}
