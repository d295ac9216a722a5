package org.lull.table;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** Values that Spark keeps as they are; instants to the microsecond, which is all that it keeps. */
record PlainCell(DataType type) implements Cell {
  private static final Map<Type, DataType> TYPES =
      Map.ofEntries(
          Map.entry(String.class, DataTypes.StringType),
          Map.entry(int.class, DataTypes.IntegerType),
          Map.entry(Integer.class, DataTypes.IntegerType),
          Map.entry(long.class, DataTypes.LongType),
          Map.entry(Long.class, DataTypes.LongType),
          Map.entry(double.class, DataTypes.DoubleType),
          Map.entry(Double.class, DataTypes.DoubleType),
          Map.entry(boolean.class, DataTypes.BooleanType),
          Map.entry(Boolean.class, DataTypes.BooleanType),
          Map.entry(LocalDate.class, DataTypes.DateType),
          Map.entry(Instant.class, DataTypes.TimestampType));

  /** The cell of a plain type, or null if the type is none. */
  static @Nullable PlainCell of(Type type) {
    DataType known = TYPES.get(type);
    return known == null ? null : new PlainCell(known);
  }

  @Override
  public Object write(Object value) {
    return value instanceof Instant instant ? instant.truncatedTo(ChronoUnit.MICROS) : value;
  }

  @Override
  public Object read(Object stored) {
    // A session without java8API hands out the old date classes.
    if (stored instanceof java.sql.Date date) {
      return date.toLocalDate();
    }
    if (stored instanceof java.sql.Timestamp timestamp) {
      return timestamp.toInstant();
    }
    return stored;
  }
}
