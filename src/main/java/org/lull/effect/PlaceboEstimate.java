package org.lull.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the headline estimator finds at a date without the pause.
 *
 * @param placeboStart first day of the placebo window
 * @param rateRatio 0 for a window without any count
 * @param ciLow lower end of its nominal 95 % interval
 * @param fires whether that interval excludes 1
 */
public record PlaceboEstimate(
    String pauseId,
    String series,
    String window,
    String outcome,
    String scope,
    String estimator,
    LocalDate placeboStart,
    double rateRatio,
    @Nullable Double ciLow,
    @Nullable Double ciHigh,
    boolean fires) {

  /** A row of what was found at one date. */
  public static PlaceboEstimate of(EffectKey key, Placebo.At at) {
    boolean finite = Double.isFinite(at.low()) && Double.isFinite(at.high());
    return new PlaceboEstimate(
        key.pauseId(),
        key.series(),
        key.window().name(),
        key.outcome(),
        key.scope(),
        PauseEstimator.HEADLINE,
        at.start(),
        Math.exp(at.logRatio()),
        finite ? Figure.shown(Math.exp(at.low())) : null,
        finite ? Figure.shown(Math.exp(at.high())) : null,
        finite && at.fires());
  }
}
