package org.lull.job;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lull.effect.AllEffects;
import org.lull.effect.DailySeries;
import org.lull.effect.EffectDraft;
import org.lull.effect.EffectKey;
import org.lull.effect.Forecast;
import org.lull.effect.PauseAnalysis;
import org.lull.effect.PauseEffect;
import org.lull.effect.SeriesReadings;
import org.lull.effect.SingularDesignException;
import org.lull.effect.Solvers;
import org.lull.effect.Verdict;
import org.lull.model.AtOnce;
import org.lull.model.Forecasts;
import org.lull.model.MllibSolvers;
import org.lull.panel.Pause;
import org.lull.table.Lake;

/** {@code fit}: sets every pause of the ledger that has a window against the daily counts. */
final class FitJob {
  /** Outcomes that are forecast: a forecast costs as much as a hundred fits. */
  private static final Set<SeriesReadings.Kind> FORECAST =
      EnumSet.of(SeriesReadings.Kind.ALL, SeriesReadings.Kind.ENERGY);

  private FitJob() {}

  static Result run(JobContext context) {
    return run(context, MllibSolvers.over(context.spark()));
  }

  /** With other solvers than the published ones, which take most of the time. */
  static Result run(JobContext context, Solvers solvers) {
    Lake lake = context.lake();
    FitConfig config = context.config().fit();
    List<SeriesReadings> outcomes =
        new ArrayList<>(OfficialSeries.of(lake.readAll(Tables.TALLIES)));
    List<SeriesReadings> told = new ArrayList<>();
    told.addAll(ArticleSeries.of(lake, "RU"));
    told.addAll(ArticleSeries.of(lake, "UA"));
    outcomes.addAll(told);
    Map<String, Map<String, DailySeries>> regions = new LinkedHashMap<>();
    for (SeriesReadings readings : told) {
      // The first outcome of a side is all its attacks.
      regions.computeIfAbsent(
          readings.attacker(), side -> RegionSeries.of(lake, side, readings.best()));
    }
    List<Pause> pauses = lake.readAll(Tables.PAUSES).stream().sorted(Pause.IN_ORDER).toList();
    List<FitPlan> plans = FitPlan.of(pauses);
    Forecasts forecasts = new Forecasts(context.spark(), config.history());
    PlaceboDates placebos = PlaceboDates.run(context.spark(), plans, outcomes, config);
    PauseAnalysis.Span span = new PauseAnalysis.Span(config.lead(), config.tail());
    ControlSeries controls =
        new ControlSeries(
            told, regions, span, solvers, new RegionPlacebos(context.spark(), plans, config));
    List<Callable<PauseAnalysis>> pieces = new ArrayList<>();
    for (FitPlan plan : plans) {
      for (SeriesReadings readings : outcomes) {
        pieces.add(
            () -> {
              EffectKey key = plan.key(readings);
              PauseAnalysis done =
                  PauseAnalysis.run(key, readings, span, solvers, placebos.of(plan, readings));
              boolean forecast = config.forecasts() && FORECAST.contains(readings.kind());
              return forecast && done.estimated()
                  ? done.plus(forecast(key, readings, forecasts))
                  : done;
            });
      }
      pieces.add(() -> controls.rows(plan));
    }
    PauseAnalysis all = AtOnce.run(pieces).stream().reduce(PauseAnalysis.NONE, PauseAnalysis::plus);
    List<EffectDraft> effects = new ArrayList<>(all.effects());
    effects.addAll(FitPlan.without(pauses, plans));
    List<PauseEffect> rows = AllEffects.finish(effects);
    lake.replace(Tables.PAUSE_EFFECTS, rows);
    lake.replace(Tables.DAILY_FITS, all.fits());
    lake.replace(Tables.PLACEBO_ESTIMATES, all.placebos());
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("pause_effects.rows", (long) rows.size());
    counts.put("daily_fits.rows", (long) all.fits().size());
    counts.put("placebo_estimates.rows", (long) all.placebos().size());
    counts.put(
        "pauses.without_window",
        pauses.stream()
            .filter(p -> plans.stream().noneMatch(plan -> plan.pause().equals(p)))
            .count());
    counts.put("headlines.estimated", rows.stream().filter(FitJob::estimated).count());
    counts.put("headlines.significant", rows.stream().filter(FitJob::significant).count());
    return new Result(counts, List.of(), null, List.of(Verdict.of(rows)));
  }

  private static PauseAnalysis forecast(
      EffectKey key, SeriesReadings readings, Forecasts forecasts) {
    try {
      Forecast forecast = forecasts.of(readings.best(), key.window());
      return new PauseAnalysis(forecast.rows(key), forecast.daily(key), List.of());
    } catch (SingularDesignException e) {
      EffectDraft none = key.row("counterfactual", "pause").spec(e.getMessage());
      return new PauseAnalysis(List.of(none), List.of(), List.of());
    }
  }

  private static boolean estimated(PauseEffect row) {
    return row.headline() && row.rateRatio() != null;
  }

  private static boolean significant(PauseEffect row) {
    return row.headline() && Verdict.significant(row);
  }
}
