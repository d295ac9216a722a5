package org.lull.lexicon;

import java.util.Locale;

/** How exactly the date of an attack is known. */
public enum DatePrecision {
  NIGHT,
  DAY,
  RANGE,
  CUMULATIVE,
  UNKNOWN;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The codebook's spelling, as the tables and the JSON write it. */
  public String code() {
    return code;
  }
}
