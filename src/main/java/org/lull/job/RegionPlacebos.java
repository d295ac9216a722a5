package org.lull.job;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.SparkSession;
import org.lull.effect.DailySeries;
import org.lull.effect.Placebo;
import org.lull.effect.Window;
import org.lull.model.Replicates;

/**
 * The panel of regions at dates without a pause, spread over Spark's workers. A fit costs as much
 * as ten of a single series, so that only panels with an estimate of their pause are fitted.
 */
final class RegionPlacebos {
  private static final int PIECE = 20;

  private final SparkSession spark;
  private final List<FitPlan> plans;
  private final Placebo.Method method;
  private final Map<List<Object>, List<Placebo.At>> made = new ConcurrentHashMap<>();

  RegionPlacebos(SparkSession spark, List<FitPlan> plans, FitConfig config) {
    this.spark = spark;
    this.plans = plans;
    this.method = config.placebos();
  }

  /** Some dates of one panel. */
  private record Task(
      TreeMap<String, DailySeries> regions,
      Window window,
      Placebo.Method method,
      ArrayList<LocalDate> dates)
      implements Serializable {
    ArrayList<Placebo.At> run() {
      return Placebo.at(dates, start -> Placebo.at(regions, window.movedTo(start), method));
    }
  }

  /** The estimates before a window, at dates that meet no pause of the ledger. */
  List<Placebo.At> of(FitPlan plan, Map<String, DailySeries> regions) {
    DailySeries any = regions.values().iterator().next();
    return made.computeIfAbsent(
        List.of(any.outcome(), plan.window().start(), plan.window().end()),
        key -> fit(plan.window(), any, regions));
  }

  private List<Placebo.At> fit(Window window, DailySeries any, Map<String, DailySeries> regions) {
    List<LocalDate> dates =
        Placebo.dates(any, window, method).stream()
            .filter(start -> plans.stream().noneMatch(p -> p.window().meets(start, window.days())))
            .toList();
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < dates.size(); i += PIECE) {
      ArrayList<LocalDate> piece =
          new ArrayList<>(dates.subList(i, Math.min(i + PIECE, dates.size())));
      LocalDate from = piece.get(0).minusDays(method.lead());
      LocalDate to = piece.get(piece.size() - 1).plusDays(window.days() + method.tail());
      TreeMap<String, DailySeries> part = new TreeMap<>();
      regions.forEach((region, series) -> part.put(region, series.between(from, to)));
      tasks.add(new Task(part, window, method, piece));
    }
    return Replicates.run(spark, tasks, Task::run).stream().flatMap(List::stream).toList();
  }
}
