package org.lull.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A record that could not become an article, and why.
 *
 * @param input file it came from
 * @param position 1-based line, row or WARC record in the file; 0 where the file as a whole failed
 * @param reason what was wrong and what to do, one sentence
 * @param seen the offending value, shortened to 200 characters
 * @param runId the run that rejected it; null until written
 */
public record Reject(
    String input, long position, String reason, String seen, @Nullable String runId) {

  /** The same reject, stamped with the run that met it. */
  public Reject loadedBy(String run) {
    return new Reject(input, position, reason, seen, run);
  }
}
