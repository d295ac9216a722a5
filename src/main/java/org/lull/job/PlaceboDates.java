package org.lull.job;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.lull.effect.DailySeries;
import org.lull.effect.PauseAnalysis;
import org.lull.effect.Placebo;
import org.lull.effect.SeriesReadings;
import org.lull.effect.Silence;
import org.lull.effect.Window;
import org.lull.model.Replicates;

/**
 * The estimates at dates without a pause, for every window length and outcome, spread over Spark's
 * workers. Dates whose window meets that of any pause in the ledger are no placebo.
 */
final class PlaceboDates {
  private static final int PIECE = 60;

  private final Map<Job, List<Placebo.At>> found;
  private final List<FitPlan> plans;
  private final FitConfig config;

  private PlaceboDates(Map<Job, List<Placebo.At>> found, List<FitPlan> plans, FitConfig config) {
    this.found = found;
    this.plans = plans;
    this.config = config;
  }

  /** One outcome under one rule for silence and one length of window. */
  private record Job(String series, String outcome, Silence silence, int length)
      implements Serializable {}

  /** Some dates of one job. */
  private record Task(Job job, DailySeries series, Placebo.Method method, List<LocalDate> dates)
      implements Serializable {
    ArrayList<Placebo.At> run() {
      LocalDate first = dates.get(0);
      Window window = new Window("placebo", first, first.plusDays(job.length() - 1L));
      return Placebo.at(dates, start -> Placebo.at(series, window.movedTo(start), method));
    }
  }

  static PlaceboDates run(
      SparkSession spark, List<FitPlan> plans, List<SeriesReadings> outcomes, FitConfig config) {
    Placebo.Method method = config.placebos();
    Map<Job, LocalDate> last = new HashMap<>();
    ArrayList<Task> tasks = new ArrayList<>();
    for (SeriesReadings readings : outcomes) {
      for (Silence silence : List.of(Silence.LEFT_OUT, Silence.ZERO)) {
        plans.stream()
            .filter(plan -> feasible(plan, readings, silence, config))
            .forEach(
                plan ->
                    last.merge(
                        job(plan, readings, silence),
                        plan.window().start(),
                        (a, b) -> a.isAfter(b) ? a : b));
      }
    }
    for (SeriesReadings readings : outcomes) {
      DailySeries series = readings.best();
      last.forEach(
          (job, start) -> {
            if (job.series().equals(series.series())
                && job.outcome().equals(series.outcome())
                && !series.counts().isEmpty()) {
              Window window = new Window("placebo", start, start.plusDays(job.length() - 1L));
              LocalDate end = series.counts().lastKey();
              DailySeries treated = job.silence().apply(series, series.counts().firstKey(), end);
              List<LocalDate> dates = Placebo.dates(treated, window, method);
              for (int i = 0; i < dates.size(); i += PIECE) {
                List<LocalDate> piece = dates.subList(i, Math.min(i + PIECE, dates.size()));
                DailySeries part =
                    treated.between(
                        piece.get(0).minusDays(config.lead()),
                        piece.get(piece.size() - 1).plusDays(job.length() + config.tail()));
                tasks.add(new Task(job, part, method, new ArrayList<>(piece)));
              }
            }
          });
    }
    List<ArrayList<Placebo.At>> results = Replicates.run(spark, tasks, Task::run);
    Map<Job, List<Placebo.At>> found = new HashMap<>();
    for (int i = 0; i < tasks.size(); i++) {
      found.computeIfAbsent(tasks.get(i).job(), job -> new ArrayList<>()).addAll(results.get(i));
    }
    return new PlaceboDates(found, plans, config);
  }

  private static boolean feasible(
      FitPlan plan, SeriesReadings readings, Silence silence, FitConfig config) {
    return PauseAnalysis.feasible(
        plan.key(readings).withSilence(silence),
        readings.best(),
        new PauseAnalysis.Span(config.lead(), config.tail()));
  }

  private static Job job(FitPlan plan, SeriesReadings readings, Silence silence) {
    DailySeries best = readings.best();
    return new Job(best.series(), best.outcome(), silence, plan.window().days());
  }

  /** The placebo estimates for one window and outcome, all of them before it. */
  PauseAnalysis.Placebos of(FitPlan plan, SeriesReadings readings) {
    return new PauseAnalysis.Placebos(
        before(plan, job(plan, readings, Silence.LEFT_OUT)),
        before(plan, job(plan, readings, Silence.ZERO)));
  }

  private List<Placebo.At> before(FitPlan plan, Job job) {
    long reach = plan.window().days() + config.tail() - 1L;
    return found.getOrDefault(job, List.of()).stream()
        .filter(at -> at.start().plusDays(reach).isBefore(plan.window().start()))
        .filter(
            at -> plans.stream().noneMatch(other -> other.window().meets(at.start(), job.length())))
        .toList();
  }
}
