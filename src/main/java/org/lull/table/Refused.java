package org.lull.table;

/** A statement that is no question and is not carried out. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what and why.
   *
   * @param what the statement or its part
   * @param otherwise how it may be done all the same
   */
  Refused(String what, String otherwise) {
    super("Lull answers questions only and refused: " + what + "; " + otherwise);
  }
}
