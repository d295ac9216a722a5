package org.lull.table;

import java.io.Serializable;

/**
 * What one column holds.
 *
 * @param means in a phrase, with what null says
 * @param unit of a number or the form of a string; {@code -} where there is none
 * @param example one value
 */
public record ColumnDescription(String means, String unit, String example) implements Serializable {
  String comment() {
    return means + (unit.equals("-") ? "" : " [" + unit + "]") + ", e.g. " + example;
  }
}
