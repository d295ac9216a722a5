package org.lull.panel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

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
 * @param official what an official tally of the country has for that day: {@code counted}, {@code
 *     zero_reported} or {@code unknown}, since a day without a row is no zero
 * @param zeroWeapons weapons of which a zero was reported, by news or tally, and no attack told;
 *     {@code UNKNOWN} is a zero of every kind
 */
public record CoverageDay(
    LocalDate eventDate,
    @Nullable String admin1,
    @Nullable String country,
    Side attacker,
    int articlesRead,
    int sources,
    String state,
    String official,
    List<Weapon> zeroWeapons) {}
