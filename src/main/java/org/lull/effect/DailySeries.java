package org.lull.effect;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts by day.
 *
 * @param series {@code articles} or {@code official}
 * @param outcome e.g. {@code launched drone RU}
 * @param counts days with a known count; a day that is missing is unknown, not zero
 */
public record DailySeries(String series, String outcome, SortedMap<LocalDate, Double> counts)
    implements Serializable {

  /** The days from first to last, both inclusive; none where the last is before the first. */
  public DailySeries between(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return new DailySeries(series, outcome, new TreeMap<>());
    }
    return new DailySeries(series, outcome, new TreeMap<>(counts.subMap(first, last.plusDays(1))));
  }

  /** Sum of the counts. */
  public double total() {
    double sum = 0;
    for (double count : counts.values()) {
      sum += count;
    }
    return sum;
  }
}
