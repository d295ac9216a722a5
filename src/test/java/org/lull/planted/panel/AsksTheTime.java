package org.lull.planted.panel;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Gives another answer tomorrow. */
public final class AsksTheTime {
  public LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
