package org.lull.corpus;

import org.jspecify.annotations.Nullable;

/**
 * One record as its file format gives it: its fields, or what is wrong with it.
 *
 * @param position 1-based line, row or WARC record; 0 for the file as a whole
 * @param problem why there are no fields, and what to do; null for a sound record
 * @param seen what stood there instead
 */
record RawRecord(long position, @Nullable Fields fields, @Nullable String problem, String seen) {

  static RawRecord of(long position, Fields fields) {
    return new RawRecord(position, fields, null, "");
  }

  static RawRecord broken(long position, String problem, String seen) {
    return new RawRecord(position, null, problem, seen);
  }
}
