package org.lull.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lull.effect.DailyFit;
import org.lull.effect.DailyFits;
import org.lull.effect.DailySeries;
import org.lull.effect.InterruptedSeries;
import org.lull.effect.LogLinearFit;
import org.lull.effect.PauseEffect;
import org.lull.effect.PauseEstimator;
import org.lull.effect.SingularDesignException;
import org.lull.effect.Verdict;
import org.lull.effect.Window;
import org.lull.model.PoissonRegression;
import org.lull.panel.Pause;
import org.lull.panel.PauseWindow;
import org.lull.table.Lake;

/** {@code fit}: sets every pause of the ledger that has a window against the daily counts. */
final class FitJob {
  private static final int LEAD = 60;
  private static final int TAIL = 14;
  private static final String UNKNOWN = "days without a count left out";

  private FitJob() {}

  static Result run(JobContext context) {
    Lake lake = context.lake();
    PoissonRegression regression = new PoissonRegression(context.spark());
    List<DailySeries> all = CountSeries.of(lake);
    List<PauseEffect> effects = new ArrayList<>();
    List<DailyFit> fits = new ArrayList<>();
    long without = 0;
    for (Pause pause : lake.readAll(Tables.PAUSES)) {
      Set<Window> windows = windows(pause);
      without += windows.isEmpty() ? 1 : 0;
      for (Window window : windows) {
        for (DailySeries series : all) {
          effects.addAll(
              PauseEstimator.estimate(
                  pause.pauseId(), series, window, LEAD, TAIL, UNKNOWN, regression::fit));
          fits.addAll(fits(pause, series, window));
        }
      }
    }
    lake.replace(Tables.PAUSE_EFFECTS, effects);
    lake.replace(Tables.DAILY_FITS, fits);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("pause_effects.rows", (long) effects.size());
    counts.put("daily_fits.rows", (long) fits.size());
    counts.put("pauses.without_window", without);
    List<PauseEffect> told = effects.stream().filter(effect -> effect.rateRatio() != null).toList();
    return new Result(counts, List.of(), null, List.of(Verdict.of(told)));
  }

  private static List<DailyFit> fits(Pause pause, DailySeries series, Window window) {
    DailySeries near = series.between(window.start().minusDays(LEAD), window.end().plusDays(TAIL));
    try {
      LogLinearFit fit = LogLinearFit.poisson(InterruptedSeries.design(near, window));
      return DailyFits.of(pause.pauseId(), near, window, fit);
    } catch (SingularDesignException e) {
      return List.of(); // pause_effects has the row that says why
    }
  }

  /** The windows of the parties; two parties with the same days are one. */
  private static Set<Window> windows(Pause pause) {
    Set<Window> out = new LinkedHashSet<>();
    for (PauseWindow window : pause.windows()) {
      LocalDate start = window.start();
      LocalDate end = window.end();
      if (start != null && end != null && !end.isBefore(start)) {
        out.add(new Window(window.party().code() + " " + start + ".." + end, start, end));
      }
    }
    return out;
  }
}
