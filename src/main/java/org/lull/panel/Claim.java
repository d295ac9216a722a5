package org.lull.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;

/**
 * What one side says of one measure of an attack; the newspapers' own voice is a side of its own
 * (null).
 *
 * @param claimantSide null for the newspapers' own voice
 * @param claimants as named, sorted
 * @param low at least; null where nobody bounds it
 * @param best the number last told by most voices; null where only bounds are told
 * @param high at most
 * @param tellings every figure that was told, day by day; those that no longer stand are kept
 * @param reportIds the reports behind it, in time order; a later revision comes last
 */
public record Claim(
    Measure measure,
    @Nullable Side claimantSide,
    List<String> claimants,
    @Nullable Integer low,
    @Nullable Integer best,
    @Nullable Integer high,
    List<Telling> tellings,
    List<String> reportIds) {}
