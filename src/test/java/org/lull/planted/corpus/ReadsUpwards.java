package org.lull.planted.corpus;

import org.lull.planted.extract.Finding;

/** Imports what stands above it, which imports it: a wrong direction and a cycle. */
public final class ReadsUpwards {
  public final Finding finding = new Finding(this);
}
