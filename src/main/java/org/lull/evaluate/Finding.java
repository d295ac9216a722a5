package org.lull.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that was missed, invented, or read with a field wrong.
 *
 * @param article its id
 * @param row the coded row, or the read one where it was invented
 * @param rule the rule that read it, or read something else in that sentence; null where none did
 * @param wrong fields in which they differ, as {@code weapon: drone, read as missile}; empty unless
 *     it was read
 */
public record Finding(
    String article, Kind kind, CodedRow row, @Nullable String rule, List<String> wrong) {

  /** What went wrong. */
  public enum Kind {
    MISSED,
    INVENTED,
    DIFFERENT
  }
}
