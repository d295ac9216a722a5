package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An official tally's windows that end on one day.
 *
 * @param windows weapons launched, in order of their start
 * @param tallyIds the rows, in the same order
 */
record OfficialNight(List<Double> windows, List<String> tallyIds) {
  static final OfficialNight NONE = new OfficialNight(List.of(), List.of());

  static Map<LocalDate, OfficialNight> byNight(Collection<Tally> rows, ComparisonPolicy policy) {
    Map<LocalDate, List<Tally>> nights = new TreeMap<>();
    for (Tally row : rows) {
      if (policy.includes(row)) {
        nights.computeIfAbsent(row.eventDate(), d -> new ArrayList<>()).add(row);
      }
    }
    Map<LocalDate, OfficialNight> official = new TreeMap<>();
    nights.forEach((night, windows) -> official.put(night, of(windows)));
    return official;
  }

  private static OfficialNight of(List<Tally> rows) {
    rows.sort(Comparator.comparing(Tally::eventDateStart).thenComparing(Tally::tallyId));
    return new OfficialNight(
        rows.stream().map(row -> Objects.requireNonNull(row.launched())).toList(),
        rows.stream().map(Tally::tallyId).toList());
  }

  boolean told() {
    return !windows.isEmpty();
  }

  double sum() {
    return windows.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** True where the number is that of some of the windows, but not of all. */
  boolean someAddUpTo(double number) {
    int all = (1 << Math.min(windows.size(), 12)) - 1;
    for (int some = 1; some < all; some++) {
      double sum = 0;
      for (int i = 0; i < windows.size(); i++) {
        sum += (some >> i & 1) == 1 ? windows.get(i) : 0;
      }
      if (sum == number) {
        return true;
      }
    }
    return false;
  }
}
