package org.lull.lexicon;

import java.util.Locale;

/** What was struck (codebook, section 1). */
public enum Target {
  ENERGY,
  OIL,
  HEALTH,
  RESIDENTIAL,
  EDUCATION,
  PORT,
  TRANSPORT,
  INDUSTRY,
  MILITARY,
  AIRFIELD,
  CIVILIAN_OTHER,
  UNSPECIFIED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The codebook's spelling, as the tables and the JSON write it. */
  public String code() {
    return code;
  }
}
