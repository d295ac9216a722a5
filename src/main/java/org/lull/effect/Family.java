package org.lull.effect;

import java.util.Locale;

/** The two distributions of counts, each fitted by plain Java. */
public enum Family {
  POISSON {
    @Override
    public LogLinearFit fit(Design design) {
      return LogLinearFit.poisson(design);
    }
  },
  NEGATIVE_BINOMIAL {
    @Override
    public LogLinearFit fit(Design design) {
      return NegativeBinomial.fit(design);
    }
  };

  /**
   * Fits a design.
   *
   * @throws SingularDesignException where the counts cannot tell the terms apart
   */
  public abstract LogLinearFit fit(Design design);

  /** Name as the table writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
