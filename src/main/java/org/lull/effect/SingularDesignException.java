package org.lull.effect;

/** The counts cannot tell the terms of a design apart, e.g. a window without any count. */
public class SingularDesignException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SingularDesignException(String message) {
    super(message);
  }
}
