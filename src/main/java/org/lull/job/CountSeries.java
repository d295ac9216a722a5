package org.lull.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.lull.effect.DailySeries;
import org.lull.table.Lake;

/** The daily series that a lake holds, each with the days it knows. */
final class CountSeries {
  private CountSeries() {}

  /** Official launches of Shahed drones, then what articles tell of both sides. */
  static List<DailySeries> of(Lake lake) {
    List<DailySeries> out = new ArrayList<>();
    Dataset<Row> tallies =
        lake.read(Tables.TALLIES)
            .filter(col("national").and(col("attacker").equalTo("RU")))
            .filter(col("model").contains("Shahed"));
    out.add(daily("official", "launched Shahed drones RU", tallies, col("launched")));
    Dataset<Row> counts =
        lake.read(Tables.ATTACK_COUNTS).filter(col("level").notEqual("allocated"));
    for (String side : List.of("RU", "UA")) {
      Dataset<Row> drones =
          counts.filter(col("attacker").equalTo(side).and(col("weapon").equalTo("drone")));
      Column told = coalesce(col("launched_best"), col("intercepted_best"));
      out.add(daily("articles", "drones told of " + side, drones.filter(told.isNotNull()), told));
      out.add(
          daily(
              "articles",
              "attacks told of " + side,
              counts.filter(col("attacker").equalTo(side)),
              col("attacks")));
    }
    return out;
  }

  private static DailySeries daily(
      String series, String outcome, Dataset<Row> rows, Column measure) {
    TreeMap<LocalDate, Double> days = new TreeMap<>();
    rows.filter(col("event_date").isNotNull())
        .groupBy("event_date")
        .agg(sum(coalesce(measure.cast("double"), lit(0.0))).as("n"))
        .collectAsList()
        .forEach(row -> days.put(row.getLocalDate(0), row.getDouble(1)));
    return new DailySeries(series, outcome, days);
  }
}
