package org.lull.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lull.effect.DailyFit;
import org.lull.effect.DailyFits;
import org.lull.effect.DailySeries;
import org.lull.effect.DesignSpec;
import org.lull.effect.DifferenceInDifferences;
import org.lull.effect.EffectDraft;
import org.lull.effect.EffectKey;
import org.lull.effect.InterruptedPanel;
import org.lull.effect.PauseAnalysis;
import org.lull.effect.PauseEstimator;
import org.lull.effect.Placebo;
import org.lull.effect.PlaceboEstimate;
import org.lull.effect.RateRatio;
import org.lull.effect.SeriesReadings;
import org.lull.effect.SeriesReadings.Kind;
import org.lull.effect.SingularDesignException;
import org.lull.effect.Solvers;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

/** What a window is set against besides its own days: other targets, the other side, regions. */
final class ControlSeries {
  private final List<SeriesReadings> told;
  private final Map<String, Map<String, DailySeries>> regionsBySide;
  private final PauseAnalysis.Span span;
  private final Solvers solvers;
  private final RegionPlacebos placebos;

  ControlSeries(
      List<SeriesReadings> told,
      Map<String, Map<String, DailySeries>> regionsBySide,
      PauseAnalysis.Span span,
      Solvers solvers,
      RegionPlacebos placebos) {
    this.told = told;
    this.regionsBySide = regionsBySide;
    this.span = span;
    this.solvers = solvers;
    this.placebos = placebos;
  }

  /** Rows of the differences in differences and of the panel of regions, with its placebos. */
  PauseAnalysis rows(FitPlan plan) {
    List<EffectDraft> out = new ArrayList<>();
    List<DailyFit> fits = new ArrayList<>();
    List<PlaceboEstimate> dates = new ArrayList<>();
    for (String side : List.of("RU", "UA")) {
      SeriesReadings all = find(side, Kind.ALL);
      SeriesReadings energy = find(side, Kind.ENERGY);
      SeriesReadings rest = find(side, Kind.OTHER_TARGETS);
      if (all == null || energy == null || rest == null) {
        continue;
      }
      if (plan.scope(energy).equals("in_scope") && plan.scope(rest).equals("out_of_scope")) {
        out.addAll(against(plan, energy, rest, "other targets"));
      }
      String otherSide = Side.valueOf(side).opponent().code();
      SeriesReadings other = find(otherSide, Kind.ALL);
      if (other != null
          && !plan.scope(all).equals("other_side")
          && plan.scope(other).equals("other_side")) {
        out.addAll(against(plan, all, other, "the other side"));
      }
      out.addAll(regions(plan, all, regionsBySide.getOrDefault(side, Map.of()), fits, dates));
    }
    return new PauseAnalysis(out, fits, dates);
  }

  private @Nullable SeriesReadings find(String side, Kind kind) {
    return told.stream()
        .filter(r -> r.attacker().equals(side) && r.kind() == kind)
        .findFirst()
        .orElse(null);
  }

  private List<EffectDraft> against(
      FitPlan plan, SeriesReadings inScope, SeriesReadings control, String words) {
    EffectKey key = plan.key(inScope).withDesign(DesignSpec.SPLINE);
    Map<String, DailySeries> units = new LinkedHashMap<>();
    units.put("in scope", span.near(key, inScope.best()));
    units.put("out of scope", span.near(key, control.best()));
    return DifferenceInDifferences.rows(key, units, "in scope"::equals, words);
  }

  private List<EffectDraft> regions(
      FitPlan plan,
      SeriesReadings all,
      Map<String, DailySeries> regions,
      List<DailyFit> fits,
      List<PlaceboEstimate> dates) {
    if (regions.isEmpty()) {
      return List.of();
    }
    DailySeries any = regions.values().iterator().next();
    EffectKey key = EffectKey.of(plan.pause().pauseId(), any, plan.window(), plan.scope(all));
    Map<String, DailySeries> near = new LinkedHashMap<>();
    regions.forEach((region, series) -> near.put(region, span.near(key, series)));
    Set<String> scoped = new TreeSet<>();
    plan.pause().scopeRegions().stream()
        .map(Region::admin1)
        .filter(Objects::nonNull)
        .forEach(scoped::add);
    if (!scoped.isEmpty()) {
      return DifferenceInDifferences.rows(key, near, scoped::contains, "regions out of scope");
    }
    List<EffectDraft> rows = new ArrayList<>(panel(key, near, DesignSpec.LINEAR, solvers));
    EffectDraft headline = PauseAnalysis.headline(rows).headline();
    RateRatio ratio = headline.ratio();
    if (ratio != null) {
      List<Placebo.At> at = placebos.of(plan, regions);
      headline.placebo(Placebo.of(at, plan.window(), Math.log(ratio.estimate())));
      at.forEach(each -> dates.add(PlaceboEstimate.of(key, each)));
      fits.addAll(DailyFits.regions(key, near));
      DesignSpec weekdays = DesignSpec.WEEKDAY;
      rows.addAll(panel(key.withDesign(weekdays), near, weekdays, Solvers.PLAIN));
    }
    return rows;
  }

  private static List<EffectDraft> panel(
      EffectKey key, Map<String, DailySeries> near, DesignSpec spec, Solvers solvers) {
    try {
      return PauseEstimator.estimate(
          key,
          InterruptedPanel.design(near, region -> true, key.window(), spec, true),
          spec.formula()
              + " + region; days known for the country count as zero in regions not told of",
          solvers);
    } catch (SingularDesignException e) {
      int days = near.values().iterator().next().counts().size();
      return List.of(PauseEstimator.none(key, days, e.getMessage()));
    }
  }
}
