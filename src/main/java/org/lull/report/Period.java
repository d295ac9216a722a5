package org.lull.report;

import java.time.LocalDate;

/** A stretch of days with its name, both ends inclusive. */
public record Period(String name, LocalDate first, LocalDate last) {
  /** Number of days. */
  public long days() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }

  String words() {
    return name + ", " + Words.day(first) + " to " + Words.day(last);
  }
}
