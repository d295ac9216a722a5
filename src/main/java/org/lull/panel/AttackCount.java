package org.lull.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/**
 * Attacks and their figures per day, level, region, attacker, weapon and target. The levels {@code
 * region}, {@code joint} and {@code national_rest} add up to the day's national figure; {@code
 * allocated} is another way to tell the latter two and is never added to them. Counts are weapons
 * or people; null where nobody told a number.
 *
 * @param level {@code region}, {@code joint}, {@code national_rest} or {@code allocated}
 * @param admin1 one code, or for {@code joint} the codes in order, joined by {@code +}; null for
 *     {@code national_rest}
 * @param country attacked country; null at sea
 * @param attacks number of attacks agreed
 */
public record AttackCount(
    LocalDate eventDate,
    String level,
    @Nullable String admin1,
    @Nullable String country,
    @Nullable Side attacker,
    Weapon weapon,
    Target target,
    int attacks,
    @Nullable Double launchedLow,
    @Nullable Double launchedBest,
    @Nullable Double launchedHigh,
    @Nullable Double interceptedLow,
    @Nullable Double interceptedBest,
    @Nullable Double interceptedHigh,
    @Nullable Double lostLow,
    @Nullable Double lostBest,
    @Nullable Double lostHigh,
    @Nullable Double hitLow,
    @Nullable Double hitBest,
    @Nullable Double hitHigh,
    @Nullable Double killedLow,
    @Nullable Double killedBest,
    @Nullable Double killedHigh,
    @Nullable Double injuredLow,
    @Nullable Double injuredBest,
    @Nullable Double injuredHigh,
    int reports,
    int articles,
    int sources) {}
