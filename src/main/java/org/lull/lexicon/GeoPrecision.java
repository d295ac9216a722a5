package org.lull.lexicon;

import java.util.Locale;

/** How exactly a place is known. */
public enum GeoPrecision {
  LOCATION,
  ADMIN1,
  COUNTRY,
  SEA;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The codebook's spelling, as the tables and the JSON write it. */
  public String code() {
    return code;
  }
}
