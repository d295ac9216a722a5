package org.lull.table;

import java.util.Locale;

/** How a record component is called in a table: {@code countLow} becomes {@code count_low}. */
public final class ColumnName {
  private ColumnName() {}

  /** The column's name; a digit stays with the word before it ({@code admin1}). */
  public static String of(String component) {
    StringBuilder name = new StringBuilder();
    for (char letter : component.toCharArray()) {
      if (Character.isUpperCase(letter)) {
        name.append('_');
      }
      name.append(letter);
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }
}
