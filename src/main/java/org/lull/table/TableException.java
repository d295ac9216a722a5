package org.lull.table;

/**
 * A table or record that does not fit its description; the message says what was seen and where.
 */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TableException(String message) {
    super(message);
  }

  public TableException(String message, Throwable cause) {
    super(message, cause);
  }
}
