package org.lull.report;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;

/**
 * Attacks told of one region in one stretch of days.
 *
 * @param period e.g. {@code before}, {@code during}, {@code after}
 * @param admin1 ISO 3166-2 or a sea
 * @param attacks attacks agreed from all reports
 * @param launched weapons launched or stopped there, where told
 */
public record RegionCount(
    String period,
    String admin1,
    @Nullable Side attacker,
    long attacks,
    @Nullable Double launched) {}
