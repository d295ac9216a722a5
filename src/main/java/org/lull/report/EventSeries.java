package org.lull.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days around the start of a pause, each with its count over what the days before lead to expect.
 *
 * @param days in order
 */
public record EventSeries(String series, String outcome, String window, List<Day> days) {
  public EventSeries {
    days = List.copyOf(days);
  }

  /**
   * One day.
   *
   * @param lag days from the start, negative before it
   * @param ratio counted over expected
   * @param low lower end of the 95 % interval of one day's count over what is expected
   */
  public record Day(int lag, double ratio, @Nullable Double low, @Nullable Double high) {}

  /** Series and outcome for a reader. */
  String title() {
    return Outcomes.title(series, outcome);
  }
}
