package org.lull.report;

import java.util.List;

/**
 * One series of daily counts around one window of a pause.
 *
 * @param series {@code articles} or {@code official}
 * @param outcome what was counted
 * @param window which party's days, e.g. {@code RU 2025-03-18..2025-04-17}
 * @param days those with a known count or an expectation, in order
 */
public record FittedSeries(
    String pauseId, String series, String outcome, String window, List<FitDay> days) {

  /** Series and outcome for a reader. */
  String title() {
    return Outcomes.title(series, outcome);
  }

  /** What is counted, and for how long. */
  String unit() {
    return outcome.startsWith("attacks")
        ? "attacks told, a day"
        : outcome.startsWith("killed") || outcome.startsWith("injured")
            ? "people, a day"
            : outcome.startsWith("drones") ? "drones, a day" : "weapons, a day";
  }

  /** Address of its chart within the page. */
  String anchor() {
    return EstimateName.chart(series, outcome, window);
  }
}
