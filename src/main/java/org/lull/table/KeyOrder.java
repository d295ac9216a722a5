package org.lull.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order of their key, nulls first. A table gives its rows as its files happen to lie,
 * which a compaction or another number of partitions changes; what is made of them must not change.
 *
 * @param key columns that tell one row from another
 */
record KeyOrder(List<String> key) implements Comparator<Row> {
  @Override
  public int compare(Row one, Row other) {
    for (String column : key) {
      int order = cells(one.<Object>getAs(column), other.<Object>getAs(column));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int cells(@Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      return one == other ? 0 : one == null ? -1 : 1;
    }
    if (one instanceof LocalDate day && other instanceof LocalDate day2) {
      return day.compareTo(day2);
    }
    if (one instanceof Number number && other instanceof Number number2) {
      return Long.compare(number.longValue(), number2.longValue());
    }
    return one.toString().compareTo(other.toString());
  }
}
