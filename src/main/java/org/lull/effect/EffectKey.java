package org.lull.effect;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What an estimate is about; the columns of {@link PauseEffect} that its rows have in common.
 *
 * @param without what was left out on purpose; {@code nothing}
 */
public record EffectKey(
    String pauseId,
    String series,
    Window window,
    String outcome,
    String scope,
    String design,
    Silence silence,
    String figure,
    String without) {

  /** The usual reading of a series: linear trend, unknown days left out, best figures. */
  public static EffectKey of(String pauseId, DailySeries series, Window window, String scope) {
    return new EffectKey(
        pauseId,
        series.series(),
        window,
        series.outcome(),
        scope,
        DesignSpec.LINEAR.name(),
        Silence.LEFT_OUT,
        "best",
        "nothing");
  }

  public EffectKey withDesign(DesignSpec spec) {
    return new EffectKey(
        pauseId, series, window, outcome, scope, spec.name(), silence, figure, without);
  }

  public EffectKey withSilence(Silence other) {
    return new EffectKey(pauseId, series, window, outcome, scope, design, other, figure, without);
  }

  public EffectKey withFigure(String other) {
    return new EffectKey(pauseId, series, window, outcome, scope, design, silence, other, without);
  }

  public EffectKey without(String what) {
    return new EffectKey(pauseId, series, window, outcome, scope, design, silence, figure, what);
  }

  /** What is tested, whoever's pause it is. */
  record Test(String series, String outcome, LocalDate start, LocalDate end) {}

  Test test() {
    return new Test(series, outcome, window.start(), window.end());
  }

  /** A row of this estimate. */
  public EffectDraft row(String estimator, String term) {
    return new EffectDraft(this, estimator, term);
  }

  String silenceCode() {
    return silence.name().toLowerCase(Locale.ROOT);
  }
}
