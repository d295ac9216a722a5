package org.lull.table;

import java.io.Serializable;
import org.apache.spark.sql.types.DataType;

/** How one Java value is kept in one column. Values are never null here: null is null in both. */
sealed interface Cell extends Serializable
    permits PlainCell, EnumCell, ListCell, MapCell, RecordCell {
  /** The column's type in the table. */
  DataType type();

  /** From the record's value to what a Spark row holds. */
  Object write(Object value);

  /** From what a Spark row holds to the record's value. */
  Object read(Object stored);
}
