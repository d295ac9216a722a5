package org.lull.effect;

import java.io.Serializable;
import java.time.LocalDate;

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

  /** The window of the same length that starts on another day. */
  public Window movedTo(LocalDate other) {
    return new Window(name + " moved to " + other, other, other.plusDays(days() - 1L));
  }
}
