package org.lull.effect;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
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

  /** The same with every missing day between the first and the last as a zero. */
  public DailySeries zeroFilled(LocalDate first, LocalDate last) {
    SortedMap<LocalDate, Double> out = new TreeMap<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      out.put(day, counts.getOrDefault(day, 0.0));
    }
    return new DailySeries(series, outcome, out);
  }

  /** Sum of the counts. */
  public double total() {
    double sum = 0;
    for (Map.Entry<LocalDate, Double> each : counts.entrySet()) {
      sum += each.getValue();
    }
    return sum;
  }
}
