package org.lull.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A regression: one row a day, or one row a region and day.
 *
 * @param terms names of the columns; the intercept is the first of them unless groups are absorbed
 * @param x rows by columns
 * @param y counts, not negative
 * @param day day of each row, counted from any origin; rows of one region are in order of days
 * @param group region of each row, from 0; it is what errors are clustered by
 * @param absorbed true where each group has an intercept of its own, solved for by elimination and
 *     not among the terms
 */
public record Design(
    List<String> terms, double[][] x, double[] y, int[] day, int[] group, boolean absorbed) {
  public Design {
    if (x.length != y.length
        || day.length != y.length
        || group.length != y.length
        || x.length == 0
        || x[0].length != terms.size()) {
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

  /** One series without gaps. */
  public Design(List<String> terms, double[][] x, double[] y) {
    this(terms, x, y, days(y.length), new int[y.length], false);
  }

  private static int[] days(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = i;
    }
    return out;
  }

  /** Position of a term; an {@link IllegalArgumentException} names those there are. */
  public int term(String name) {
    int at = terms.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("no term " + name + "; there are " + terms);
    }
    return at;
  }

  /** Number of groups. */
  public int groups() {
    int most = 0;
    for (int each : group) {
      most = Math.max(most, each + 1);
    }
    return most;
  }

  /** The same rows with one more column. */
  public Design plus(String name, IntToDoubleFunction value) {
    List<String> names = new ArrayList<>(terms);
    names.add(name);
    double[][] rows = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      rows[i] = Arrays.copyOf(x[i], names.size());
      rows[i][terms.size()] = value.applyAsDouble(i);
    }
    return new Design(List.copyOf(names), rows, y, day, group, absorbed);
  }

  /** The same rows without the named columns. */
  public Design without(List<String> dropped) {
    List<String> kept = terms.stream().filter(term -> !dropped.contains(term)).toList();
    double[][] rows = new double[x.length][kept.size()];
    for (int j = 0; j < kept.size(); j++) {
      int from = term(kept.get(j));
      for (int i = 0; i < x.length; i++) {
        rows[i][j] = x[i][from];
      }
    }
    return new Design(kept, rows, y, day, group, absorbed);
  }

  /**
   * The same model with an intercept and a column for every group but the first in place of
   * absorbed groups, for solvers that know only columns.
   */
  public Design spelledOut() {
    if (!absorbed) {
      return this;
    }
    int groups = groups();
    List<String> names = new ArrayList<>(List.of("intercept"));
    names.addAll(terms);
    for (int g = 1; g < groups; g++) {
      names.add("group " + g);
    }
    double[][] rows = new double[x.length][names.size()];
    for (int i = 0; i < x.length; i++) {
      rows[i][0] = 1;
      System.arraycopy(x[i], 0, rows[i], 1, terms.size());
      if (group[i] > 0) {
        rows[i][terms.size() + group[i]] = 1;
      }
    }
    return new Design(names, rows, y, day, group, false);
  }
}
