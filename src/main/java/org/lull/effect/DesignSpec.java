package org.lull.effect;

import java.io.Serializable;

/**
 * Which terms an interrupted series has beside its level, the pause and what follows it.
 *
 * @param name as rows of the table name it
 * @param splineColumns degrees of freedom of the trend; 1 is linear in t/30
 * @param weekday true for a level of each day of the week
 */
public record DesignSpec(String name, int splineColumns, boolean weekday) implements Serializable {
  /** The reference: linear trend, nothing else. */
  public static final DesignSpec LINEAR = new DesignSpec("linear", 1, false);

  /** Linear trend and weekdays. */
  public static final DesignSpec WEEKDAY = new DesignSpec("linear_weekday", 1, true);

  /** Natural spline of four columns and weekdays. */
  public static final DesignSpec SPLINE = new DesignSpec("spline_weekday", 4, true);

  /** The model in a formula. */
  public String formula() {
    return "log mu = c + "
        + (splineColumns == 1 ? "trend t/30" : "natural spline of t (" + splineColumns + " df)")
        + (weekday ? " + weekday" : "")
        + " + pause + post";
  }
}
