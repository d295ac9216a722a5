package org.lull.lexicon;

import java.util.Locale;

/** Whether the newspaper reports, somebody claims, or somebody denies. */
public enum Certainty {
  REPORTED,
  CLAIMED,
  DENIED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The codebook's spelling, as the tables and the JSON write it. */
  public String code() {
    return code;
  }
}
