package org.lull.corpus;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One record as its file format gives it: its fields, or what is wrong with it.
 *
 * @param position 1-based line, row or WARC record; 0 for the file as a whole
 * @param problem why there are no fields, and what to do; null for a sound record
 * @param seen what stood there instead; of a sound record the fields that were not asked for
 */
record RawRecord(long position, @Nullable Fields fields, @Nullable String problem, String seen) {

  static RawRecord of(long position, Fields fields, Set<String> unmapped) {
    return new RawRecord(position, fields, null, String.join(", ", unmapped));
  }

  static RawRecord broken(long position, String problem, String seen) {
    return new RawRecord(position, null, problem, seen);
  }
}
