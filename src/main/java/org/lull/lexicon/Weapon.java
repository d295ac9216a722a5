package org.lull.lexicon;

import java.util.Locale;

/** The family of a weapon (codebook, section 1). */
public enum Weapon {
  DRONE,
  MISSILE,
  BALLISTIC_MISSILE,
  CRUISE_MISSILE,
  GLIDE_BOMB,
  ARTILLERY,
  ROCKET,
  AIRCRAFT,
  NAVAL_DRONE,
  MIXED,
  UNKNOWN;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** True for missiles of a kind that is told, and of one that is not. */
  public boolean missile() {
    return this == MISSILE || this == BALLISTIC_MISSILE || this == CRUISE_MISSILE;
  }

  /** The codebook's spelling, as the tables and the JSON write it. */
  public String code() {
    return code;
  }
}
