package org.lull.panel;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;

/**
 * The figure that counts for one measure of an attack, and why this one.
 *
 * @param low at least; never above best
 * @param best the figure that is counted; null where only bounds are told
 * @param high at most; never below best
 * @param reason the policy that chose it, in words
 */
public record Agreed(
    Measure measure,
    @Nullable Integer low,
    @Nullable Integer best,
    @Nullable Integer high,
    String reason) {}
