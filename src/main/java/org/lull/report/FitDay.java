package org.lull.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a fit, in the unit of its outcome.
 *
 * @param expected what the model says had there been no pause
 * @param low lower end of its 95 % interval
 */
public record FitDay(
    LocalDate day,
    @Nullable Double observed,
    @Nullable Double expected,
    @Nullable Double low,
    @Nullable Double high) {}
