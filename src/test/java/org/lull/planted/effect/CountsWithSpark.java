package org.lull.planted.effect;

import org.apache.spark.sql.Row;

/** Uses Spark where plain Java must do. */
public final class CountsWithSpark {
  public int count(Row row) {
    return row.size();
  }
}
