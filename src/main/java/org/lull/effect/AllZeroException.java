package org.lull.effect;

/** All rows of a term hold a count of zero, so that its rate ratio is 0 and has no logarithm. */
public final class AllZeroException extends SingularDesignException {
  private static final long serialVersionUID = 1L;

  private final String term;

  AllZeroException(String term, int zeros, int rows) {
    super(
        zeros == rows && term.equals("intercept")
            ? "the data do not suffice: all " + rows + " days hold a count of zero"
            : "the "
                + zeros
                + " rows of "
                + term
                + " hold a count of zero each: the rate ratio is 0, and a log-linear model has no"
                + " finite coefficient for it");
    this.term = term;
  }

  /** The term in question. */
  public String term() {
    return term;
  }
}
