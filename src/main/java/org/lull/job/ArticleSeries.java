package org.lull.job;

import static org.apache.spark.sql.functions.array_size;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.lull.effect.DailySeries;
import org.lull.effect.SeriesReadings;
import org.lull.effect.SeriesReadings.Kind;
import org.lull.lexicon.Side;
import org.lull.table.Lake;

/**
 * What articles tell per day and attacker. A day is known where the calendar of coverage has
 * figures or a reported zero for the attacked country; attacks of a kind that such a day does not
 * tell of are none, while numbers of weapons that nobody told stay unknown.
 */
final class ArticleSeries {
  /** Sources of most attacks whose lack is tried out. */
  private static final int SOURCES = 3;

  private final Lake lake;
  private final String side;
  private final DailySeries calendar;
  private final Dataset<Row> counts;

  private ArticleSeries(Lake lake, String side) {
    this.lake = lake;
    this.side = side;
    this.calendar = new DailySeries("articles", "known days", calendar(lake, side));
    this.counts =
        lake.read(Tables.ATTACK_COUNTS)
            .filter(col("level").notEqual("allocated").and(col("attacker").equalTo(side)));
  }

  /** Attacks, drones and victims told of one side; none if the lake knows no day. */
  static List<SeriesReadings> of(Lake lake, String side) {
    ArticleSeries articles = new ArticleSeries(lake, side);
    return articles.calendar.counts().isEmpty() ? List.of() : articles.all();
  }

  private List<SeriesReadings> all() {
    Column energy = col("target").isin("energy", "oil");
    List<SeriesReadings> out = new ArrayList<>();
    out.add(
        new SeriesReadings(
            side,
            Kind.ALL,
            attacks("attacks told of " + side, counts),
            Map.of(),
            withoutSources()));
    out.add(figures("drones told of " + side, Kind.ALL, col("weapon").equalTo("drone"), true));
    out.add(
        SeriesReadings.of(
            side,
            Kind.ENERGY,
            attacks("attacks on energy told of " + side, counts.filter(energy))));
    out.add(
        SeriesReadings.of(
            side,
            Kind.OTHER_TARGETS,
            attacks(
                "attacks on other named targets told of " + side,
                counts.filter(not(energy.or(col("target").equalTo("unspecified")))))));
    out.add(figures("killed told of attacks of " + side, Kind.VICTIMS, lit(true), false));
    return out;
  }

  /** Known days as zeros, with the counts of those that have some. */
  private DailySeries attacks(String outcome, Dataset<Row> rows) {
    TreeMap<LocalDate, Double> days = new TreeMap<>(calendar.counts());
    merge(days, rows.groupBy("event_date").agg(sum("attacks").cast("double").as("n")));
    return new DailySeries("articles", outcome, days);
  }

  private SeriesReadings figures(String outcome, Kind kind, Column which, boolean launched) {
    Map<String, DailySeries> read = new LinkedHashMap<>();
    for (String bound : List.of("best", "low", "high")) {
      Column told =
          launched
              ? coalesce(
                  col("launched_" + bound), col("launched_best"), col("intercepted_" + bound))
              : coalesce(col("killed_" + bound), col("killed_best"));
      TreeMap<LocalDate, Double> days = new TreeMap<>();
      if (!launched) {
        days.putAll(calendar.counts());
      }
      merge(
          days,
          counts.filter(which.and(told.isNotNull())).groupBy("event_date").agg(sum(told).as("n")));
      read.put(bound, new DailySeries("articles", outcome, days));
    }
    DailySeries best = read.remove("best");
    return new SeriesReadings(side, kind, best, read, Map.of());
  }

  /** Attacks that are left when one source is not believed, for the sources of most attacks. */
  private Map<String, DailySeries> withoutSources() {
    Column sole = when(array_size(col("source_names")).equalTo(1), col("source_names").getItem(0));
    List<Row> alone =
        lake.read(Tables.ATTACKS)
            .filter(col("event_date").isNotNull().and(col("attacker").equalTo(side)))
            .groupBy(col("event_date"), sole.as("source"))
            .agg(count(lit(1)).cast("double").as("n"))
            .collectAsList();
    Map<String, Double> most = new TreeMap<>();
    TreeMap<LocalDate, Double> all = new TreeMap<>(calendar.counts());
    for (Row row : alone) {
      all.merge(row.getLocalDate(0), row.getDouble(2), Double::sum);
      if (!row.isNullAt(1)) {
        most.merge(row.getString(1), row.getDouble(2), Double::sum);
      }
    }
    Map<String, DailySeries> out = new LinkedHashMap<>();
    most.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(SOURCES)
        .forEach(
            each -> {
              TreeMap<LocalDate, Double> rest = new TreeMap<>(all);
              for (Row row : alone) {
                if (each.getKey().equals(row.getString(1))) {
                  rest.merge(row.getLocalDate(0), -row.getDouble(2), Double::sum);
                }
              }
              String outcome = "attacks told of " + side;
              out.put(each.getKey(), new DailySeries("articles", outcome, rest));
            });
    return out;
  }

  private static TreeMap<LocalDate, Double> calendar(Lake lake, String side) {
    TreeMap<LocalDate, Double> days = new TreeMap<>();
    String attacked = Side.valueOf(side).opponent().code();
    lake.read(Tables.COVERAGE)
        .filter(col("admin1").isNull().and(col("attacker").equalTo(side)))
        .filter(col("country").equalTo(attacked).and(col("state").notEqual("unknown")))
        .select("event_date")
        .collectAsList()
        .forEach(row -> days.put(row.getLocalDate(0), 0.0));
    return days;
  }

  private static void merge(TreeMap<LocalDate, Double> days, Dataset<Row> rows) {
    rows.filter(col("event_date").isNotNull())
        .collectAsList()
        .forEach(row -> days.put(row.getLocalDate(0), row.getDouble(1)));
  }
}
