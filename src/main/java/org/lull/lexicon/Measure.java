package org.lull.lexicon;

import java.util.Locale;

/** What an attack report says of the attack (codebook, section 1). */
public enum Measure {
  LAUNCHED,
  INTERCEPTED,
  LOST,
  HIT,
  STRIKE,
  SIGHTED,
  ALERT,
  KILLED,
  INJURED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** True for people hurt; every other measure is of weapons, strikes or alarms. */
  public boolean people() {
    return this == KILLED || this == INJURED;
  }

  /** The codebook's spelling, as the tables and the JSON write it. */
  public String code() {
    return code;
  }
}
