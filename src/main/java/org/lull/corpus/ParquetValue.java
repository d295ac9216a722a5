package org.lull.corpus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet value as text: dates and moments in ISO 8601, so that they read like those of any other
 * format.
 */
final class ParquetValue {
  private static final long JULIAN_DAY_OF_1970 = 2_440_588;

  private ParquetValue() {}

  /** The value of a field, or null for a nested one, which no part of an article can be. */
  static @Nullable String text(Group row, int field) {
    Type type = row.getType().getType(field);
    if (!type.isPrimitive()) {
      return null;
    }
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    PrimitiveTypeName stored = ((PrimitiveType) type).getPrimitiveTypeName();
    if (stored == PrimitiveTypeName.INT96) {
      return int96(row.getInt96(field, 0).toByteBuffer());
    }
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(field, 0)).toString();
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
      return timestamp(timestamp, row.getLong(field, 0));
    }
    if (stored == PrimitiveTypeName.BINARY) {
      return row.getBinary(field, 0).toStringUsingUTF8();
    }
    return row.getValueToString(field, 0);
  }

  private static String timestamp(TimestampLogicalTypeAnnotation type, long value) {
    ChronoUnit unit =
        switch (type.getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    Instant at = Instant.EPOCH.plus(value, unit);
    return type.isAdjustedToUTC()
        ? at.toString()
        : at.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
  }

  /**
   * Eight bytes of nanoseconds in the day and four of the Julian day, as older writers store
   * moments.
   */
  private static String int96(ByteBuffer bytes) {
    ByteBuffer little = bytes.order(ByteOrder.LITTLE_ENDIAN);
    long nanos = little.getLong();
    long days = little.getInt() - JULIAN_DAY_OF_1970;
    return Instant.EPOCH.plus(days, ChronoUnit.DAYS).plusNanos(nanos).toString();
  }
}
