package org.lull.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;

/**
 * How much was read about one day, region and attacker. A day nobody wrote about is unknown, not
 * zero.
 *
 * @param admin1 null for the country as a whole
 * @param country the attacked country; null at sea
 * @param articlesRead articles published on that day or the next that name the region (or the
 *     country), coded or not
 * @param sources distinct sources of those articles
 * @param state {@code counted}, {@code zero_reported} or {@code unknown}
 */
public record CoverageDay(
    LocalDate eventDate,
    @Nullable String admin1,
    @Nullable String country,
    Side attacker,
    int articlesRead,
    int sources,
    String state) {}
