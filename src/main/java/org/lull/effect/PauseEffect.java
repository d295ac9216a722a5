package org.lull.effect;

import org.jspecify.annotations.Nullable;

/**
 * One term of one estimate of what happened to strike frequency during a pause. Where the data do
 * not suffice the figures are null and {@code spec} says why.
 *
 * @param pauseId the pause of the ledger
 * @param series {@code articles} or {@code official}
 * @param window which party's dates were used, e.g. {@code RU 2025-03-18..2025-04-17}
 * @param outcome e.g. {@code launched drone RU}
 * @param scope {@code in_scope}, {@code out_of_scope}, {@code other_side} or {@code all}
 * @param estimator e.g. {@code poisson}, {@code quasi_poisson}, {@code negative_binomial}, {@code
 *     negative_binomial_hac7}
 * @param term {@code pause}, {@code post}, {@code trend} ...
 * @param rateRatio exp of the coefficient
 * @param ciLow lower end of the 95 % interval of the rate ratio
 * @param pValue two-sided, nominal
 * @param placeboP share of admissible placebo dates with at least so large an estimate
 * @param placeboWindows number of disjoint placebo windows
 * @param qValue Benjamini-Hochberg over all pauses and outcomes
 * @param dispersion Pearson chi-square / residual degrees of freedom
 * @param days days in the fit
 * @param observations rows in the fit
 * @param spec the model in words, with how unknown days were treated
 */
public record PauseEffect(
    String pauseId,
    String series,
    String window,
    String outcome,
    String scope,
    String estimator,
    String term,
    @Nullable Double rateRatio,
    @Nullable Double ciLow,
    @Nullable Double ciHigh,
    @Nullable Double pValue,
    @Nullable Double placeboP,
    @Nullable Integer placeboWindows,
    @Nullable Double qValue,
    @Nullable Double dispersion,
    int days,
    int observations,
    String spec) {}
