package org.lull.report;

import org.jspecify.annotations.Nullable;

/**
 * One estimate of what happened to the frequency of attacks during a pause.
 *
 * @param headline whether it is the one to quote
 * @param reading how counts were read where it is not the usual way, e.g. {@code zero}; may be
 *     empty
 * @param ratio rate during the pause against the rate without; null where the data do not suffice
 * @param placeboP share of earlier dates with at least so large an estimate
 * @param spec the model in words, or why there is none
 * @param verdict in words; null where none was written
 */
public record Estimate(
    String pauseId,
    String series,
    String window,
    String outcome,
    String estimator,
    String reading,
    boolean headline,
    @Nullable Double ratio,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double placeboP,
    @Nullable Integer placeboWindows,
    @Nullable Double dispersion,
    int days,
    String spec,
    @Nullable String verdict) {

  /** What it is about. */
  public EstimateName named() {
    return new EstimateName(pauseId, series, outcome, window);
  }
}
