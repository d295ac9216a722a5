package org.lull.planted.extract;

import org.lull.planted.corpus.ReadsUpwards;

/** Imports what stands below it, as it may. */
public final class Finding {
  public final ReadsUpwards from;

  public Finding(ReadsUpwards from) {
    this.from = from;
  }
}
