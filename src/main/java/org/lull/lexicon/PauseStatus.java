package org.lull.lexicon;

import java.util.Locale;

/** What a statement does to a pause (codebook, section 2). */
public enum PauseStatus {
  PROPOSED,
  ANNOUNCED,
  AGREED,
  REFUSED,
  VIOLATED,
  EXTENDED,
  ENDED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The codebook's spelling, as the tables and the JSON write it. */
  public String code() {
    return code;
  }
}
