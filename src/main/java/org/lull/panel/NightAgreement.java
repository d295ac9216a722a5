package org.lull.panel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/**
 * One night's weapons launched, as the news tell them and as an official tally has them. The tally
 * takes no part in the news figure.
 *
 * @param reason why the night is in its state
 * @param explanation the reason in words, with the figures that made it
 * @param newsBest the agreed figure; null where the news tell none or only bounds
 * @param exact true where an article gives exactly this number for the whole night
 * @param newsScope {@code country} for a number of the whole night, {@code parts} for a sum of
 *     regional ones; null where the news tell no number
 * @param newsBy whose number it is, and why it was preferred
 * @param official sum of the night's windows; null where the tally has no row
 * @param officialWindows the windows' numbers, in the order of the tally
 * @param difference news less official; null where one is missing
 * @param articlesRead of that day or the next, coded or not
 * @param attackId the attack whose figure it is; null for a sum of parts
 * @param reportIds reports that tell a number of it
 * @param tallyIds rows of the tally
 */
public record NightAgreement(
    LocalDate eventDate,
    Side attacker,
    Weapon weapon,
    NightState state,
    NightReason reason,
    String explanation,
    @Nullable Integer newsLow,
    @Nullable Integer newsBest,
    @Nullable Integer newsHigh,
    boolean exact,
    @Nullable String newsScope,
    @Nullable String newsBy,
    @Nullable Double official,
    List<Double> officialWindows,
    @Nullable Double difference,
    int articlesRead,
    @Nullable String attackId,
    List<String> reportIds,
    List<String> tallyIds) {

  /** True where both sides have a number and the news' is exact and of the whole night. */
  public boolean comparable() {
    return exact && official != null;
  }
}
