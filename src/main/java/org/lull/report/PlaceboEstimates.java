package org.lull.report;

import java.util.List;

/**
 * The same estimate on earlier dates without a pause.
 *
 * @param about pause, window and outcome in words
 * @param actual the estimate that is judged, a rate ratio
 * @param ratios the estimates on the other dates
 */
public record PlaceboEstimates(String about, double actual, List<Double> ratios) {
  public PlaceboEstimates {
    ratios = List.copyOf(ratios);
  }
}
