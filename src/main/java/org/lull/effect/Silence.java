package org.lull.effect;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What becomes of a day whose count nobody knows; an estimate is shown under each. */
public enum Silence {
  /** The day is no row of the fit. */
  LEFT_OUT("unknown days left out"),
  /** The day had no attack. */
  ZERO("unknown days taken as zero"),
  /** The day is taken to be like the known days within a week of it. */
  NEAREST("unknown days filled by the mean of the known days within a week of them");

  private static final int REACH = 7;

  private final String words;

  Silence(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }

  /** The series from first to last day, both inclusive, under this rule. */
  public DailySeries apply(DailySeries series, LocalDate first, LocalDate last) {
    DailySeries near = series.between(first, last);
    if (this == LEFT_OUT) {
      return near;
    }
    SortedMap<LocalDate, Double> out = new TreeMap<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      Double known = near.counts().get(day);
      Double filled = known != null ? known : this == ZERO ? Double.valueOf(0) : mean(series, day);
      if (filled != null) {
        out.put(day, filled);
      }
    }
    return new DailySeries(series.series(), series.outcome(), out);
  }

  private static @Nullable Double mean(DailySeries series, LocalDate day) {
    DailySeries around = series.between(day.minusDays(REACH), day.plusDays(REACH));
    int days = around.counts().size();
    return days == 0 ? null : Double.valueOf(Math.round(around.total() / days));
  }
}
