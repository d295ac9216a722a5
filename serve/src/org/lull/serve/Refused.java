package org.lull.serve;

/** A statement that this server does not carry out. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what and why.
   *
   * @param what the statement or its part
   */
  Refused(String what) {
    super(
        "This server answers questions only and refused: " + what
            + ". Whoever runs it may start it with --writable");
  }
}
