package org.lull.job;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.lull.report.Estimate;
import org.lull.report.EventSeries;
import org.lull.report.FitDay;
import org.lull.report.FittedSeries;
import org.lull.report.PlaceboEstimates;
import org.lull.table.Lake;
import org.lull.table.Table;

/** Estimates and fitted days as the page wants them; columns that a lake lacks are null. */
final class EffectRows {
  private EffectRows() {}

  /** The estimates of the pauses themselves, the headline ones first. */
  static List<Estimate> estimates(Lake lake) {
    List<Estimate> estimates = new ArrayList<>();
    List<Row> rows =
        lake.read(Tables.PAUSE_EFFECTS)
            .filter(col("term").equalTo("pause"))
            .orderBy(by(Tables.PAUSE_EFFECTS))
            .collectAsList();
    for (Row row : rows) {
      estimates.add(
          new Estimate(
              row.getAs("pause_id"),
              row.getAs("series"),
              row.getAs("window"),
              row.getAs("outcome"),
              row.getAs("estimator"),
              reading(row),
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

  /** The event studies of one pause: terms such as {@code lead_3} and {@code lag_0}. */
  static List<EventSeries> events(Lake lake, String pauseId) {
    Map<String, TreeMap<Integer, EventSeries.Day>> days = new LinkedHashMap<>();
    Map<String, Row> heads = new LinkedHashMap<>();
    lake.read(Tables.PAUSE_EFFECTS)
        .filter(col("pause_id").equalTo(pauseId).and(col("estimator").equalTo("event_study")))
        .filter(col("rate_ratio").isNotNull().and(col("term").rlike("^(lead|lag)_[0-9]+$")))
        .orderBy(by(Tables.PAUSE_EFFECTS, col("series").desc()))
        .collectAsList()
        .forEach(
            row -> {
              String key = key(row);
              String[] term = row.<String>getAs("term").split("_", -1);
              int lag = Integer.parseInt(term[1]) * (term[0].equals("lead") ? -1 : 1);
              heads.putIfAbsent(key, row);
              days.computeIfAbsent(key, k -> new TreeMap<>())
                  .putIfAbsent(
                      lag,
                      new EventSeries.Day(
                          lag,
                          row.<Double>getAs("rate_ratio"),
                          row.getAs("ci_low"),
                          row.getAs("ci_high")));
            });
    List<EventSeries> series = new ArrayList<>();
    days.forEach(
        (key, of) -> {
          Row head = heads.get(key);
          series.add(
              new EventSeries(
                  head.getAs("series"),
                  head.getAs("outcome"),
                  head.getAs("window"),
                  List.copyOf(of.values())));
        });
    return series;
  }

  /** The placebo dates of one pause, where an estimate stands among them. */
  static List<PlaceboEstimates> placebos(Lake lake, String pauseId, List<Estimate> estimates) {
    Map<String, List<Double>> ratios = new LinkedHashMap<>();
    lake.read(Tables.PLACEBO_ESTIMATES)
        .filter(col("pause_id").equalTo(pauseId))
        .orderBy(by(Tables.PLACEBO_ESTIMATES, col("series").desc()))
        .collectAsList()
        .forEach(
            row ->
                ratios
                    .computeIfAbsent(key(row), k -> new ArrayList<>())
                    .add(row.<Double>getAs("rate_ratio")));
    List<PlaceboEstimates> placebos = new ArrayList<>();
    for (Estimate estimate : estimates) {
      String key = estimate.series() + "|" + estimate.outcome() + "|" + estimate.window();
      Double actual = estimate.ratio();
      if (estimate.pauseId().equals(pauseId)
          && estimate.headline()
          && actual != null
          && ratios.containsKey(key)) {
        placebos.add(
            new PlaceboEstimates(
                estimate.series(), estimate.outcome(), estimate.window(), actual, ratios.get(key)));
      }
    }
    return placebos;
  }

  private static String key(Row row) {
    return row.getAs("series") + "|" + row.getAs("outcome") + "|" + row.getAs("window");
  }

  /** The fitted days of one pause for whole countries, a series each. */
  static List<FittedSeries> fits(Lake lake, String pauseId) {
    Map<String, TreeMap<LocalDate, FitDay>> days = new LinkedHashMap<>();
    Map<String, Row> heads = new LinkedHashMap<>();
    Map<String, String> estimators = new LinkedHashMap<>();
    List<Row> rows =
        lake.read(Tables.DAILY_FITS)
            .filter(col("pause_id").equalTo(pauseId).and(col("admin1").isNull()))
            .orderBy(by(Tables.DAILY_FITS))
            .collectAsList();
    for (Row row : rows) {
      String key = key(row);
      String estimator = row.getAs("estimator");
      heads.putIfAbsent(key, row);
      // The first estimator, a forecast where there is one, says what was to be expected; another
      // may have counted days that it has not.
      boolean first = estimators.computeIfAbsent(key, k -> estimator).equals(estimator);
      LocalDate date = row.getAs("event_date");
      Double observed = row.getAs("observed");
      days.computeIfAbsent(key, k -> new TreeMap<>())
          .merge(
              date,
              first
                  ? new FitDay(
                      date,
                      observed,
                      row.getAs("counterfactual"),
                      row.getAs("low"),
                      row.getAs("high"))
                  : new FitDay(date, observed, null, null, null),
              (known, more) -> known);
    }
    List<FittedSeries> series = new ArrayList<>();
    days.forEach(
        (key, of) -> {
          Row head = heads.get(key);
          series.add(
              new FittedSeries(
                  pauseId,
                  head.getAs("series"),
                  head.getAs("outcome"),
                  head.getAs("window"),
                  List.copyOf(of.values())));
        });
    return series;
  }

  /** By these columns and then the whole key, so that no row comes first by chance. */
  private static Column[] by(Table<?> table, Column... columns) {
    return Stream.concat(Stream.of(columns), table.key().stream().map(functions::col))
        .toArray(Column[]::new);
  }

  /** What differs from the usual reading: linear trend, best figures, unknown days left out. */
  private static String reading(Row row) {
    List<String> parts = new ArrayList<>();
    part(parts, text(row, "design"), "linear", "");
    part(parts, text(row, "silence"), "left_out", "unknown days as ");
    part(parts, text(row, "figure"), "best", "figures ");
    part(parts, text(row, "without"), "nothing", "without ");
    String scope = text(row, "scope");
    part(parts, scope, "all", "");
    return String.join(", ", parts);
  }

  private static void part(List<String> parts, String value, String usual, String words) {
    if (!value.isEmpty() && !value.equals(usual)) {
      parts.add(words + value);
    }
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
