package org.lull.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.lull.effect.DailySeries;
import org.lull.lexicon.Side;
import org.lull.table.Lake;

/**
 * Attacks told of one side by the region attacked. A day that is known for the whole country counts
 * as zero in a region that it does not tell of: by region alone nearly every such day would be
 * unknown, and the rest all above zero.
 */
final class RegionSeries {
  private RegionSeries() {}

  static Map<String, DailySeries> of(Lake lake, String side, DailySeries national) {
    Map<String, DailySeries> out = new TreeMap<>();
    String outcome = "attacks by region told of " + side;
    for (Row row :
        lake.read(Tables.ATTACK_COUNTS)
            .filter(col("level").equalTo("region").and(col("attacker").equalTo(side)))
            .filter(col("country").equalTo(Side.valueOf(side).opponent().code()))
            .groupBy("admin1", "event_date")
            .agg(sum("attacks").cast("double"))
            .collectAsList()) {
      LocalDate day = row.getLocalDate(1);
      if (national.counts().containsKey(day)) {
        out.computeIfAbsent(
                row.getString(0),
                region -> {
                  TreeMap<LocalDate, Double> days = new TreeMap<>(national.counts());
                  days.replaceAll((each, count) -> 0.0);
                  return new DailySeries("articles", outcome, days);
                })
            .counts()
            .put(day, row.getDouble(2));
      }
    }
    return out;
  }
}
