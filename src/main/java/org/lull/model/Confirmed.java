package org.lull.model;

import org.lull.effect.LogLinearFit;
import org.lull.effect.SingularDesignException;

/**
 * Which digits of a fit are published. Two JVMs give MLlib's sums different last digits: it adds in
 * whatever order the processor's vectors, a native library or plain Java suggest, and {@code
 * spark-submit} opens the vectors that an embedded Spark leaves shut. The driver's own fit adds in
 * one order everywhere. So MLlib solves, the driver solves, and where both agree far beyond what
 * the data can tell, the driver's digits stand.
 */
final class Confirmed {
  /** Of a coefficient's standard error: no reader could see it, no agreeing solver exceeds it. */
  private static final double LARGEST_SHARE = 1e-5;

  private Confirmed() {}

  /**
   * The driver's fit.
   *
   * @throws SingularDesignException where MLlib found other coefficients
   */
  static LogLinearFit by(LogLinearFit mllib, LogLinearFit driver) {
    for (int j = 0; j < driver.coefficients().length; j++) {
      double error = Math.sqrt(driver.covariance()[j][j]);
      double apart = Math.abs(mllib.coefficients()[j] - driver.coefficients()[j]);
      // Not "apart > ...": a coefficient that is no number agrees with nothing.
      if (!(apart <= LARGEST_SHARE * error)) {
        throw new SingularDesignException(
            "MLlib and the driver disagree on "
                + driver.design().terms().get(j)
                + ": "
                + mllib.coefficients()[j]
                + " and "
                + driver.coefficients()[j]
                + " with a standard error of "
                + error
                + "; the counts hold too little to settle it");
      }
    }
    return driver;
  }
}
