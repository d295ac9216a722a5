package org.lull.report;

import org.jspecify.annotations.Nullable;

/**
 * One line of the answer, with what it rests on.
 *
 * @param pauseId the pause that it is about; null where it is about all of them
 * @param estimate the estimate that it tells, or that is missing; null where it tells of none
 */
public record VerdictLine(String words, @Nullable String pauseId, @Nullable EstimateName estimate) {
  public VerdictLine {
    words = Words.sentence(words);
  }

  /** A line about no single pause. */
  public static VerdictLine of(String words) {
    return new VerdictLine(words, null, null);
  }
}
