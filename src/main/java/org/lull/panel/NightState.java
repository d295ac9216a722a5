package org.lull.panel;

import java.util.Locale;

/** How news and the official tally of one night stand to each other. */
public enum NightState {
  MATCHED,
  DIFFERING,
  MISSING_IN_NEWS,
  MISSING_IN_TALLY;

  /** As the tables write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
