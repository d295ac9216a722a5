package org.lull.job;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.lull.report.Estimate;
import org.lull.report.FitDay;
import org.lull.report.FittedSeries;
import org.lull.table.Lake;

/** Estimates and fitted days as the page wants them; columns that a lake lacks are null. */
final class EffectRows {
  private EffectRows() {}

  /** The estimates of the pauses themselves, the headline ones first. */
  static List<Estimate> estimates(Lake lake) {
    List<Estimate> estimates = new ArrayList<>();
    List<Row> rows =
        lake.read(Tables.PAUSE_EFFECTS)
            .filter(col("term").equalTo("pause"))
            .orderBy("pause_id", "series", "window", "outcome", "estimator")
            .collectAsList();
    for (Row row : rows) {
      estimates.add(
          new Estimate(
              row.getAs("pause_id"),
              row.getAs("series"),
              row.getAs("window"),
              row.getAs("outcome"),
              row.getAs("estimator"),
              text(row, "design"),
              Boolean.TRUE.equals(cell(row, "headline")),
              row.getAs("rate_ratio"),
              row.getAs("ci_low"),
              row.getAs("ci_high"),
              row.getAs("placebo_p"),
              row.getAs("placebo_windows"),
              row.getAs("dispersion"),
              row.<Integer>getAs("days"),
              row.getAs("spec"),
              (String) cell(row, "verdict")));
    }
    estimates.sort((a, b) -> Boolean.compare(b.headline(), a.headline()));
    return estimates;
  }

  /** The fitted days of one pause for whole countries, a series each. */
  static List<FittedSeries> fits(Lake lake, String pauseId) {
    Map<String, List<FitDay>> days = new LinkedHashMap<>();
    Map<String, Row> heads = new LinkedHashMap<>();
    Map<String, String> estimators = new LinkedHashMap<>();
    List<Row> rows =
        lake.read(Tables.DAILY_FITS)
            .filter(col("pause_id").equalTo(pauseId).and(col("admin1").isNull()))
            .orderBy("series", "window", "outcome", "estimator", "event_date")
            .collectAsList();
    for (Row row : rows) {
      String key = row.getAs("series") + "|" + row.getAs("outcome") + "|" + row.getAs("window");
      String estimator = row.getAs("estimator");
      heads.putIfAbsent(key, row);
      // Several estimators may have fitted the same days; one of them is drawn.
      if (estimators.computeIfAbsent(key, k -> estimator).equals(estimator)) {
        days.computeIfAbsent(key, k -> new ArrayList<>())
            .add(
                new FitDay(
                    row.<LocalDate>getAs("event_date"),
                    row.getAs("observed"),
                    row.getAs("counterfactual"),
                    row.getAs("low"),
                    row.getAs("high")));
      }
    }
    List<FittedSeries> series = new ArrayList<>();
    days.forEach(
        (key, of) -> {
          Row head = heads.get(key);
          series.add(
              new FittedSeries(
                  pauseId, head.getAs("series"), head.getAs("outcome"), head.getAs("window"), of));
        });
    return series;
  }

  private static String text(Row row, String column) {
    Object value = cell(row, column);
    return value == null ? "" : value.toString();
  }

  private static @Nullable Object cell(Row row, String column) {
    boolean there = Arrays.asList(row.schema().fieldNames()).contains(column);
    return there ? row.getAs(column) : null;
  }
}
