package org.lull.effect;

import java.util.List;

/**
 * A regression: one row a day.
 *
 * @param terms names of the columns, the intercept among them
 * @param x rows by columns
 * @param y counts, not negative
 */
public record Design(List<String> terms, double[][] x, double[] y) {
  public Design {
    if (x.length != y.length || x.length == 0 || x[0].length != terms.size()) {
      throw new IllegalArgumentException(
          "a design needs a row for each count and a column for each term, saw "
              + x.length
              + " rows, "
              + y.length
              + " counts, "
              + terms.size()
              + " terms");
    }
  }

  /** Position of a term; an {@link IllegalArgumentException} names those there are. */
  public int term(String name) {
    int at = terms.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("no term " + name + "; there are " + terms);
    }
    return at;
  }

  /** Linear predictor of a row. */
  double predict(int row, double[] coefficients) {
    double sum = 0;
    for (int j = 0; j < coefficients.length; j++) {
      sum += x[row][j] * coefficients[j];
    }
    return sum;
  }
}
