package org.lull.corpus;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the records of one file, whatever its format, one after the other. */
interface RecordReader extends Closeable {

  /**
   * The next record, sound or broken; null at the end.
   *
   * @throws IOException if the file cannot be read on, for one because it is cut off
   */
  @Nullable RawRecord next() throws IOException;

  /** Position of the record that is being read, to say where reading broke off. */
  long position();
}
