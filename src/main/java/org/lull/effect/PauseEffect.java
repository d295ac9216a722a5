package org.lull.effect;

import org.jspecify.annotations.Nullable;

/**
 * One term of one estimate of what happened to the frequency of attacks during a pause. Figures are
 * null where the data do not suffice, and {@code spec} says why.
 *
 * @param pauseId the pause of the ledger
 * @param series {@code articles} or {@code official}
 * @param window which party's dates were used, e.g. {@code RU 2025-03-18..2025-04-17}
 * @param outcome e.g. {@code launched drone RU}
 * @param scope {@code in_scope}, {@code out_of_scope}, {@code other_side} or {@code all}
 * @param estimator e.g. {@code poisson}, {@code negative_binomial_hac7}, {@code
 *     negative_binomial_ar}
 * @param term {@code pause}, {@code post}, {@code trend} ...
 * @param rateRatio exp of the coefficient
 * @param ciLow lower end of the 95 % interval of the rate ratio
 * @param pValue two-sided, nominal
 * @param placeboP share of admissible earlier dates with at least so large an estimate
 * @param placeboWindows number of disjoint placebo windows
 * @param qValue Benjamini-Hochberg over the headline rows of all pauses and outcomes
 * @param dispersion Pearson chi-square / residual degrees of freedom
 * @param days days in the fit
 * @param observations rows in the fit
 * @param spec the model in words, with how unknown days were treated
 * @param design trend and weekdays: {@code linear}, {@code linear_weekday}, {@code spline_weekday}
 * @param silence what became of unknown days: {@code left_out}, {@code zero}, {@code nearest}
 * @param figure which bound of reported counts: {@code low}, {@code best}, {@code high}
 * @param without what was left out on purpose, e.g. {@code week of 2025-03-24}; {@code nothing}
 * @param headline true for the one row of a pause, window and outcome that the report shows
 * @param placeboShiftP share of circular shifts with at least so large an estimate
 * @param theta size of the negative binomial
 * @param effect in the unit of the outcome, where the term is one of a counterfactual: weapons per
 *     day for {@code average_effect}, weapons for {@code cumulative_effect}
 * @param verdict the row in words; headline rows only
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
    String spec,
    String design,
    String silence,
    String figure,
    String without,
    boolean headline,
    @Nullable Double placeboShiftP,
    @Nullable Double theta,
    @Nullable Double effect,
    @Nullable Double effectLow,
    @Nullable Double effectHigh,
    @Nullable String verdict) {}
