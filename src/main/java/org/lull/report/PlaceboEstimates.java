package org.lull.report;

import java.util.List;

/**
 * The same estimate on earlier dates without a pause.
 *
 * @param actual the estimate that is judged, a rate ratio
 * @param ratios the estimates on the other dates
 */
public record PlaceboEstimates(
    String series, String outcome, String window, double actual, List<Double> ratios) {
  public PlaceboEstimates {
    ratios = List.copyOf(ratios);
  }

  /** What was estimated, for a reader. */
  String about() {
    return Outcomes.title(series, outcome);
  }
}
