package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was known on one day (the origin) about one later day: levels of the last week, four weeks
 * and quarter on the log scale, how far ahead the day lies, its weekday. A model of such rows
 * forecasts a whole window from the day before it, without any day of the window.
 *
 * @param origin last day that the features know
 * @param day the day to forecast
 * @param features in the order of {@link #NAMES}
 * @param count null on a day of unknown count
 */
public record Horizon(LocalDate origin, LocalDate day, double[] features, @Nullable Double count) {
  /** Names of the features. */
  public static final List<String> NAMES =
      List.of(
          "week",
          "month",
          "quarter",
          "ahead",
          "momentum",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat");

  /** Days before an origin that its features look at. */
  public static final int REACH = 91;

  private static final int LEAST_KNOWN = 10;

  /** Rows of a window from one origin; none where too few days before it are known. */
  public static List<Horizon> from(DailySeries series, LocalDate origin, int length) {
    List<Horizon> out = new ArrayList<>();
    Double week = level(series, origin, 7, 3);
    Double month = level(series, origin, 28, LEAST_KNOWN);
    Double quarter = level(series, origin, REACH, 3 * LEAST_KNOWN);
    if (week == null || month == null || quarter == null) {
      return out;
    }
    for (int ahead = 1; ahead <= length; ahead++) {
      LocalDate day = origin.plusDays(ahead);
      double[] features = new double[NAMES.size()];
      features[0] = week;
      features[1] = month;
      features[2] = quarter;
      features[3] = ahead / 30.0;
      features[4] = (month - quarter) * ahead / 30.0;
      int weekday = day.getDayOfWeek().getValue();
      if (weekday <= 6) {
        features[4 + weekday] = 1;
      }
      out.add(new Horizon(origin, day, features, series.counts().get(day)));
    }
    return out;
  }

  /** Rows of known days from every {@code step}-th origin whose window ends before {@code end}. */
  public static List<Horizon> before(
      DailySeries series, LocalDate end, int history, int length, int step) {
    List<Horizon> out = new ArrayList<>();
    LocalDate first = end.minusDays(history);
    for (LocalDate origin = end.minusDays(length + 1L);
        !origin.isBefore(first);
        origin = origin.minusDays(step)) {
      from(series, origin, length).stream().filter(row -> row.count() != null).forEach(out::add);
    }
    return out;
  }

  private static @Nullable Double level(DailySeries series, LocalDate origin, int days, int least) {
    double sum = 0;
    int known = 0;
    for (Map.Entry<LocalDate, Double> each :
        series.counts().subMap(origin.minusDays(days - 1L), origin.plusDays(1)).entrySet()) {
      sum += each.getValue();
      known++;
    }
    return known < least ? null : Double.valueOf(Math.log(sum / known + 0.5));
  }
}
