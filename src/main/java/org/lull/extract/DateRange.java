package org.lull.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;

/** A resolved date expression (codebook, section 1, date). */
record DateRange(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    DatePrecision precision,
    @Nullable LocalDate eventDate) {

  static DateRange day(LocalDate date) {
    return new DateRange(date, date, DatePrecision.DAY, date);
  }

  /** The night that ends on this day. */
  static DateRange nightTo(LocalDate date) {
    return new DateRange(date.minusDays(1), date, DatePrecision.NIGHT, date);
  }

  static DateRange range(LocalDate start, LocalDate end) {
    return new DateRange(start, end, DatePrecision.RANGE, null);
  }

  static DateRange cumulative(@Nullable LocalDate start, @Nullable LocalDate end) {
    return new DateRange(start, end, DatePrecision.CUMULATIVE, null);
  }

  static DateRange unknown() {
    return new DateRange(null, null, DatePrecision.UNKNOWN, null);
  }
}
