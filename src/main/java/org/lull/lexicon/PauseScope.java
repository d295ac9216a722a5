package org.lull.lexicon;

import java.util.Locale;

/** What a pause would spare (codebook, section 2). */
public enum PauseScope {
  FULL,
  ENERGY,
  MARITIME,
  AIR,
  LONG_RANGE,
  LOCAL,
  HUMANITARIAN,
  OTHER;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The codebook's spelling, as the tables and the JSON write it. */
  public String code() {
    return code;
  }
}
