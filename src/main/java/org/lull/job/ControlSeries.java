package org.lull.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lull.effect.DailySeries;
import org.lull.effect.DesignSpec;
import org.lull.effect.DifferenceInDifferences;
import org.lull.effect.EffectDraft;
import org.lull.effect.EffectKey;
import org.lull.effect.InterruptedPanel;
import org.lull.effect.PauseAnalysis;
import org.lull.effect.PauseEstimator;
import org.lull.effect.SeriesReadings;
import org.lull.effect.SeriesReadings.Kind;
import org.lull.effect.SingularDesignException;
import org.lull.effect.Solvers;
import org.lull.lexicon.Region;

/** What a window is set against besides its own days: other targets, the other side, regions. */
final class ControlSeries {
  private ControlSeries() {}

  /** Rows of the differences in differences and of the panel of regions. */
  static List<EffectDraft> rows(
      FitPlan plan,
      List<SeriesReadings> told,
      Map<String, Map<String, DailySeries>> regionsBySide,
      PauseAnalysis.Span span,
      Solvers solvers) {
    List<EffectDraft> out = new ArrayList<>();
    for (String side : List.of("RU", "UA")) {
      SeriesReadings all = find(told, side, Kind.ALL);
      SeriesReadings energy = find(told, side, Kind.ENERGY);
      SeriesReadings rest = find(told, side, Kind.OTHER_TARGETS);
      if (all == null || energy == null || rest == null) {
        continue;
      }
      out.addAll(against(plan, energy, rest, "other targets", span));
      String otherSide = side.equals("RU") ? "UA" : "RU";
      SeriesReadings other = find(told, otherSide, Kind.ALL);
      if (other != null && !plan.scope(all).equals("other_side")) {
        out.addAll(against(plan, all, other, "the other side", span));
      }
      out.addAll(regions(plan, all, regionsBySide.getOrDefault(side, Map.of()), span, solvers));
    }
    return out;
  }

  private static @Nullable SeriesReadings find(List<SeriesReadings> told, String side, Kind kind) {
    return told.stream()
        .filter(r -> r.attacker().equals(side) && r.kind() == kind)
        .findFirst()
        .orElse(null);
  }

  private static List<EffectDraft> against(
      FitPlan plan,
      SeriesReadings inScope,
      SeriesReadings control,
      String words,
      PauseAnalysis.Span span) {
    EffectKey key = plan.key(inScope).withDesign(DesignSpec.SPLINE);
    Map<String, DailySeries> units = new LinkedHashMap<>();
    units.put("in scope", span.near(key, inScope.best()));
    units.put("out of scope", span.near(key, control.best()));
    return DifferenceInDifferences.rows(key, units, "in scope"::equals, words);
  }

  private static List<EffectDraft> regions(
      FitPlan plan,
      SeriesReadings all,
      Map<String, DailySeries> regions,
      PauseAnalysis.Span span,
      Solvers solvers) {
    if (regions.isEmpty()) {
      return List.of();
    }
    DailySeries any = regions.values().iterator().next();
    EffectKey key =
        EffectKey.of(plan.pause().pauseId(), any, plan.window(), plan.scope(all))
            .withDesign(DesignSpec.WEEKDAY);
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
    try {
      return PauseEstimator.estimate(
          key,
          InterruptedPanel.design(near, region -> true, plan.window(), DesignSpec.WEEKDAY, true),
          DesignSpec.WEEKDAY.formula()
              + " + region; days known for the country count as zero in regions not told of",
          solvers);
    } catch (SingularDesignException e) {
      return List.of(PauseEstimator.none(key, any.counts().size(), e.getMessage()));
    }
  }
}
