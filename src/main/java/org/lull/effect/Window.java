package org.lull.effect;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;

/**
 * The days on which a pause was to hold, both inclusive, by one party's account.
 *
 * @param name e.g. {@code RU 2025-03-19..2025-04-17}
 */
public record Window(String name, LocalDate start, LocalDate end) implements Serializable {
  public Window {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a window ends before it starts: " + start + ".." + end);
    }
  }

  /** Number of days. */
  public int days() {
    return (int) (end.toEpochDay() - start.toEpochDay()) + 1;
  }

  /** Whether a day is one of them. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** Whether the days of another window, of some length, meet those of this one. */
  public boolean meets(LocalDate other, int days) {
    return !other.isAfter(end) && !other.plusDays(days - 1L).isBefore(start);
  }

  /** How many windows of some length do not overlap, the earliest first. */
  static int disjoint(Collection<LocalDate> starts, int days) {
    int count = 0;
    LocalDate free = LocalDate.MIN;
    for (LocalDate start : starts.stream().sorted().toList()) {
      if (!start.isBefore(free)) {
        count++;
        free = start.plusDays(days);
      }
    }
    return count;
  }

  /** The window of the same length that starts on another day. */
  public Window movedTo(LocalDate other) {
    return new Window(name + " moved to " + other, other, other.plusDays(days() - 1L));
  }
}
