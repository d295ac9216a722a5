package org.lull.effect;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row of {@code pause_effects} while its figures come together. */
public final class EffectDraft {
  private final EffectKey key;
  private final String estimator;
  private final String term;
  private @Nullable RateRatio ratio;
  private @Nullable Double placeboP;
  private @Nullable Integer placeboWindows;
  private @Nullable Double placeboShiftP;
  private @Nullable Double qValue;
  private @Nullable Double dispersion;
  private @Nullable Double theta;
  private @Nullable Estimate effect;
  private @Nullable String verdict;
  private boolean headline;
  private int days;
  private int observations;
  private String spec = "";

  EffectDraft(EffectKey key, String estimator, String term) {
    this.key = key;
    this.estimator = estimator;
    this.term = term;
  }

  /** A figure with its 95 % interval, in the unit of the outcome. */
  public record Estimate(double value, double low, double high) {}

  public EffectDraft ratio(RateRatio value) {
    this.ratio = value;
    return this;
  }

  /** Figures of the fit that the row is from. */
  public EffectDraft of(LogLinearFit fit) {
    this.dispersion = fit.dispersion();
    this.theta = Figure.shown(fit.theta());
    this.observations = fit.mu().length;
    this.days = (int) Arrays.stream(fit.design().day()).distinct().count();
    return this;
  }

  public EffectDraft over(int knownDays) {
    this.days = knownDays;
    this.observations = knownDays;
    return this;
  }

  public EffectDraft spec(String words) {
    this.spec = words;
    return this;
  }

  public EffectDraft placebo(Placebo placebo) {
    if (!placebo.estimates().isEmpty()) {
      this.placeboP = placebo.share();
      this.placeboWindows = placebo.disjoint();
    }
    return this;
  }

  public EffectDraft shift(CircularShift shift) {
    this.placeboShiftP = shift.share();
    return this;
  }

  public EffectDraft effect(Estimate value) {
    this.effect = value;
    return this;
  }

  public EffectDraft headline() {
    this.headline = true;
    return this;
  }

  public EffectDraft qValue(double q) {
    this.qValue = q;
    return this;
  }

  public EffectDraft verdict(String words) {
    this.verdict = words;
    return this;
  }

  /** Null where there is no estimate. */
  public @Nullable RateRatio ratio() {
    return ratio;
  }

  boolean is(String otherEstimator, String otherTerm) {
    return estimator.equals(otherEstimator) && term.equals(otherTerm);
  }

  EffectKey.Test test() {
    return key.test();
  }

  public boolean isHeadline() {
    return headline;
  }

  /**
   * The p that the discovery rate is held for: the larger of the placebo share and the nominal one;
   * null where there is neither.
   */
  public @Nullable Double judgedP() {
    Double nominal = ratio == null ? null : Figure.shown(ratio.pValue());
    if (nominal == null || placeboP == null) {
      return nominal;
    }
    return Math.max(nominal, placeboP);
  }

  /** The row; a figure that is no number is null, and {@code spec} says why. */
  public PauseEffect row() {
    RateRatio r = ratio;
    Estimate e = effect;
    return new PauseEffect(
        key.pauseId(),
        key.series(),
        key.window().name(),
        key.outcome(),
        key.scope(),
        estimator,
        term,
        r == null ? null : Figure.shown(r.estimate()),
        r == null ? null : Figure.shown(r.low()),
        r == null ? null : Figure.shown(r.high()),
        r == null ? null : Figure.shown(r.pValue()),
        placeboP,
        placeboWindows,
        qValue,
        dispersion == null ? null : Figure.shown(dispersion),
        days,
        observations,
        words(),
        key.design(),
        key.silenceCode(),
        key.figure(),
        key.without(),
        headline,
        placeboShiftP,
        theta,
        e == null ? null : Figure.shown(e.value()),
        e == null ? null : Figure.shown(e.low()),
        e == null ? null : Figure.shown(e.high()),
        verdict);
  }

  private String words() {
    String note = ratio == null ? "" : Figure.note(ratio);
    return note.isEmpty() || spec.isEmpty() ? spec + note : spec + "; " + note;
  }
}
