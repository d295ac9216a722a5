package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Interrupted series of several regions at once: trend and weekdays are common, each region has a
 * level of its own, and the pause holds in the regions in scope.
 */
public final class InterruptedPanel {
  private InterruptedPanel() {}

  /**
   * The design; rows by region and, within it, by day. Regions without any count are left out: they
   * say nothing of a ratio.
   *
   * @param regions counts by region
   * @param inScope regions in which the pause holds
   * @param regionEffects whether each region has a level of its own
   * @throws SingularDesignException where the days do not suffice
   */
  public static Design design(
      Map<String, DailySeries> regions,
      Predicate<String> inScope,
      Window window,
      DesignSpec spec,
      boolean regionEffects) {
    List<String> kept =
        regionEffects ? counted(regions) : regions.keySet().stream().sorted().toList();
    TreeSet<LocalDate> days = new TreeSet<>();
    kept.forEach(region -> days.addAll(regions.get(region).counts().keySet()));
    boolean post = InterruptedSeries.check(List.copyOf(days), window);
    List<String> terms = new ArrayList<>(regionEffects ? List.of() : List.of("intercept"));
    terms.addAll(InterruptedSeries.trendTerms(spec));
    terms.add("pause");
    if (post) {
      terms.add("post");
    }
    NaturalSpline spline =
        NaturalSpline.over(
            days.stream().mapToDouble(LocalDate::toEpochDay).toArray(), spec.splineColumns());
    Rows rows = new Rows();
    for (int g = 0; g < kept.size(); g++) {
      boolean scoped = inScope.test(kept.get(g));
      for (Map.Entry<LocalDate, Double> each : regions.get(kept.get(g)).counts().entrySet()) {
        LocalDate day = each.getKey();
        double[] row = new double[terms.size()];
        int at = 0;
        if (!regionEffects) {
          row[at++] = 1;
        }
        at = trend(row, at, day, window, spec, spline);
        row[at++] = scoped && window.holds(day) ? 1 : 0;
        if (post) {
          row[at] = scoped && day.isAfter(window.end()) ? 1 : 0;
        }
        rows.add(row, each.getValue(), (int) day.toEpochDay(), g);
      }
    }
    return rows.design(terms, regionEffects);
  }

  /** Regions with any count, in the order of a design's groups. */
  static List<String> counted(Map<String, DailySeries> regions) {
    return regions.keySet().stream().filter(r -> regions.get(r).total() > 0).sorted().toList();
  }

  private static int trend(
      double[] row, int from, LocalDate day, Window window, DesignSpec spec, NaturalSpline spline) {
    int at = from;
    if (spec.splineColumns() == 1) {
      row[at++] = (day.toEpochDay() - window.start().toEpochDay()) / 30.0;
    } else {
      for (double value : spline.row(day.toEpochDay())) {
        row[at++] = value;
      }
    }
    if (spec.weekday()) {
      int weekday = day.getDayOfWeek().getValue();
      if (weekday <= 6) {
        row[at + weekday - 1] = 1;
      }
      at += 6;
    }
    return at;
  }

  /** Rows as they come in. */
  static final class Rows {
    private final List<double[]> x = new ArrayList<>();
    private final List<double[]> rest = new ArrayList<>();

    void add(double[] row, double count, int day, int group) {
      x.add(row);
      rest.add(new double[] {count, day, group});
    }

    int size() {
      return x.size();
    }

    Design design(List<String> terms, boolean absorbed) {
      return new Design(
          List.copyOf(terms),
          x.toArray(double[][]::new),
          rest.stream().mapToDouble(each -> each[0]).toArray(),
          rest.stream().mapToInt(each -> (int) each[1]).toArray(),
          rest.stream().mapToInt(each -> (int) each[2]).toArray(),
          absorbed);
    }
  }
}
