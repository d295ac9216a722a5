package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One pause, one window, one outcome: every estimate that applies, what it rests on, and where the
 * data do not suffice a row that says so.
 *
 * @param effects rows; the first is the headline
 * @param placebos estimates at earlier dates
 */
public record PauseAnalysis(
    List<EffectDraft> effects, List<DailyFit> fits, List<PlaceboEstimate> placebos) {

  /** A series of which a smaller part than one in so many is known is not filled up. */
  private static final int LEAST_KNOWN = 3;

  /** Nothing yet. */
  public static final PauseAnalysis NONE = new PauseAnalysis(List.of(), List.of(), List.of());

  /** This and another, in this order. */
  public PauseAnalysis plus(PauseAnalysis other) {
    List<EffectDraft> rows = new ArrayList<>(effects);
    rows.addAll(other.effects);
    List<DailyFit> days = new ArrayList<>(fits);
    days.addAll(other.fits);
    List<PlaceboEstimate> dates = new ArrayList<>(placebos);
    dates.addAll(other.placebos);
    return new PauseAnalysis(rows, days, dates);
  }

  /**
   * Days that belong to a fit.
   *
   * @param lead before the window
   * @param tail after it
   */
  public record Span(int lead, int tail) {
    int days(Window window) {
      return lead + window.days() + tail;
    }

    /** The days of a fit, unknown ones treated as the key says. */
    public DailySeries near(EffectKey key, DailySeries series) {
      LocalDate first = key.window().start().minusDays(lead);
      LocalDate last = key.window().end().plusDays(tail);
      LocalDate end = series.counts().isEmpty() ? last : series.counts().lastKey();
      // Days after the last that anybody counted are the future, not silence.
      return key.silence().apply(series, first, end.isBefore(last) ? end : last);
    }
  }

  /**
   * Runs everything.
   *
   * @param base names the pause, the window and the scope
   * @param placebo the placebo dates of the headline design and, for an empty window, of the series
   *     with zeros
   */
  public static PauseAnalysis run(
      EffectKey base, SeriesReadings readings, Span span, Solvers solvers, Placebos placebo) {
    DailySeries series = readings.best();
    DailySeries near = span.near(base, series);
    try {
      InterruptedSeries.refuseNowAndThen(near, base.window());
      InterruptedSeries.refuseConstant(near, base.window());
    } catch (SingularDesignException e) {
      EffectDraft none = PauseEstimator.none(base, near.counts().size(), e.getMessage());
      return new PauseAnalysis(List.of(none.headline()), List.of(), List.of());
    }
    List<EffectDraft> out = new ArrayList<>();
    List<PlaceboEstimate> placebos = new ArrayList<>();
    List<EffectDraft> first = PauseEstimator.estimate(base, near, DesignSpec.LINEAR, solvers);
    out.addAll(first);
    EffectDraft headline = headline(first).headline();
    placebos.addAll(judge(base, headline, near, placebo.leftOut()));
    if (headline.ratio() != null) {
      for (DesignSpec spec : List.of(DesignSpec.WEEKDAY, DesignSpec.SPLINE)) {
        out.addAll(PauseEstimator.estimate(base.withDesign(spec), near, spec, Solvers.PLAIN));
      }
      out.addAll(EventStudy.rows(base, near, DesignSpec.WEEKDAY));
      out.addAll(Dynamics.rows(base, near, DesignSpec.LINEAR));
      if (headline.is(PauseEstimator.HEADLINE, "pause")) {
        out.addAll(LeaveOneOut.byWeek(base, near));
      }
    }
    out.addAll(otherReadings(base, readings, span, near, placebo));
    return new PauseAnalysis(out, DailyFits.of(base, near), placebos);
  }

  /** Whether the days around a window carry a fit, so that it needs placebos to be judged by. */
  public static boolean feasible(EffectKey key, DailySeries series, Span span) {
    try {
      DailySeries near = span.near(key, series);
      InterruptedSeries.refuseNowAndThen(near, key.window());
      InterruptedSeries.refuseConstant(near, key.window());
      return InterruptedSeries.design(near, key.window()).y().length > 0;
    } catch (SingularDesignException e) {
      return false;
    }
  }

  /** Whether the headline has a figure. */
  public boolean estimated() {
    return effects.stream().anyMatch(row -> row.isHeadline() && row.ratio() != null);
  }

  private static List<EffectDraft> otherReadings(
      EffectKey base, SeriesReadings readings, Span span, DailySeries near, Placebos placebo) {
    List<EffectDraft> out = new ArrayList<>();
    List<Silence> rules =
        near.counts().isEmpty() ? List.of() : List.of(Silence.ZERO, Silence.NEAREST);
    for (Silence silence : rules) {
      EffectKey key = base.withSilence(silence);
      DailySeries filled = span.near(key, readings.best());
      if (LEAST_KNOWN * near.counts().size() < span.days(base.window())) {
        out.add(
            PauseEstimator.none(
                key,
                near.counts().size(),
                "the data do not suffice: "
                    + near.counts().size()
                    + " of "
                    + span.days(base.window())
                    + " days are known, and filling the others would make the series up"));
        continue;
      }
      if (filled.counts().size() > near.counts().size()) {
        List<EffectDraft> rows =
            PauseEstimator.estimate(key, filled, DesignSpec.LINEAR, Solvers.PLAIN);
        if (silence == Silence.ZERO) {
          judge(key, headline(rows), filled, placebo.zeros());
        }
        out.addAll(rows);
      }
    }
    for (Map.Entry<String, DailySeries> bound : readings.bounds().entrySet()) {
      EffectKey key = base.withFigure(bound.getKey());
      DailySeries bounded = span.near(key, bound.getValue());
      out.addAll(PauseEstimator.estimate(key, bounded, DesignSpec.LINEAR, Solvers.PLAIN));
    }
    for (Map.Entry<String, DailySeries> each : readings.withoutSource().entrySet()) {
      EffectKey key = base.without("source " + each.getKey());
      out.add(LeaveOneOut.estimate(key, span.near(key, each.getValue())));
    }
    return out;
  }

  private static List<PlaceboEstimate> judge(
      EffectKey key, EffectDraft headline, DailySeries near, List<Placebo.At> dates) {
    RateRatio ratio = headline.ratio();
    if (ratio == null) {
      return List.of();
    }
    headline.placebo(Placebo.of(dates, key.window(), Math.log(ratio.estimate())));
    if (ratio.estimate() > 0) {
      Design design = InterruptedSeries.design(near, key.window());
      try {
        headline.shift(CircularShift.run(design, NegativeBinomial.fit(design).theta()));
      } catch (SingularDesignException unsettled) {
        // Without the pause the same days may settle nowhere; then there is no share of shifts,
        // and the row has none.
        return rows(key, dates);
      }
    }
    return rows(key, dates);
  }

  private static List<PlaceboEstimate> rows(EffectKey key, List<Placebo.At> dates) {
    return dates.stream().map(at -> PlaceboEstimate.of(key, at)).toList();
  }

  /** The row that the report shows: the chosen errors, else what there is on the pause. */
  public static EffectDraft headline(List<EffectDraft> rows) {
    return rows.stream()
        .filter(row -> row.is(PauseEstimator.HEADLINE, "pause"))
        .findFirst()
        .orElse(rows.get(0));
  }

  /** Placebo estimates under the two rules for silence that have them. */
  public record Placebos(List<Placebo.At> leftOut, List<Placebo.At> zeros) {
    public static final Placebos NONE = new Placebos(List.of(), List.of());
  }
}
