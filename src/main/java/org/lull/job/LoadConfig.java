package org.lull.job;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;
import org.lull.corpus.FieldMapping;

/**
 * What {@code load} reads and how.
 *
 * @param inputs files, folders and globs, as Hadoop knows them
 * @param fields which field of a record holds what
 * @param assumedOffset offset of publication times that name none, such as {@code Z} or {@code
 *     +03:00}
 * @param maxRecordBytes longest line, row or page
 */
public record LoadConfig(
    List<String> inputs, FieldMapping fields, String assumedOffset, int maxRecordBytes)
    implements Serializable {

  /** Checks offset and limit. */
  public LoadConfig {
    inputs = List.copyOf(inputs);
    try {
      ZoneOffset.of(assumedOffset);
    } catch (DateTimeException e) {
      throw new UserError(
          "load.assumed_offset is " + assumedOffset + "; give an offset such as Z or +03:00", e);
    }
    if (maxRecordBytes < 1024) {
      throw new UserError(
          "load.max_record_bytes is " + maxRecordBytes + "; it must be 1024 or more");
    }
  }
}
