package org.lull.effect;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One outcome with all that is known of it: the figures that count, and where the source bounds
 * them, what it says at least and at most.
 *
 * @param attacker RU or UA
 * @param kind which attacks, for the question whether a pause is about them
 * @param best days with a known count
 * @param bounds {@code low} and {@code high}; empty where the source gives no bounds
 * @param withoutSource the same without what a single source alone tells, by source
 */
public record SeriesReadings(
    String attacker,
    Kind kind,
    DailySeries best,
    Map<String, DailySeries> bounds,
    Map<String, DailySeries> withoutSource) {

  /** What an outcome counts. */
  public enum Kind {
    /** Attacks or weapons of every target. */
    ALL,
    /** Attacks on energy and oil targets. */
    ENERGY,
    /** Attacks on any other named target. */
    OTHER_TARGETS,
    /** People. */
    VICTIMS
  }

  public SeriesReadings {
    bounds = new LinkedHashMap<>(bounds);
    withoutSource = new LinkedHashMap<>(withoutSource);
  }

  /** A series without bounds. */
  public static SeriesReadings of(String attacker, Kind kind, DailySeries best) {
    return new SeriesReadings(attacker, kind, best, Map.of(), Map.of());
  }
}
