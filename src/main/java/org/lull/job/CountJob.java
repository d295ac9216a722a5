package org.lull.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.lull.panel.Attack;
import org.lull.panel.DayCounter;
import org.lull.table.Lake;

/** {@code count}: attacks by day, level, region, attacker, weapon and target, and the calendar. */
final class CountJob {
  private CountJob() {}

  static Result run(JobContext context) {
    Lake lake = context.lake();
    Dataset<Row> dated = lake.read(Tables.ATTACKS).filter(col("event_date").isNotNull());
    MapFunction<Row, String> key = row -> row.getAs("event_date") + "|" + row.getAs("attacker");
    FlatMapGroupsFunction<String, Row, Row> count = (k, rows) -> count(rows);
    lake.replace(
        Tables.ATTACK_COUNTS,
        dated
            .groupByKey(key, Encoders.STRING())
            .flatMapGroups(count, Tables.ATTACK_COUNTS.codec().encoder()));
    lake.replace(Tables.COVERAGE, CoverageStep.days(lake, lake.records(Tables.ATTACKS, dated)));
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("attacks", lake.read(Tables.ATTACKS).count());
    counts.put("attack_counts", lake.read(Tables.ATTACK_COUNTS).count());
    for (Row state :
        lake.read(Tables.COVERAGE).groupBy("state").count().orderBy("state").collectAsList()) {
      counts.put("coverage." + state.getString(0), state.getLong(1));
    }
    return new Result(counts, List.of(lake.folder(Tables.ATTACKS)), null, List.of());
  }

  private static Iterator<Row> count(Iterator<Row> rows) {
    List<Attack> attacks = new ArrayList<>();
    rows.forEachRemaining(row -> attacks.add(Tables.ATTACKS.codec().fromRow(row)));
    Attack first = attacks.get(0);
    return DayCounter.count(Objects.requireNonNull(first.eventDate()), first.attacker(), attacks)
        .stream()
        .map(Tables.ATTACK_COUNTS.codec()::toRow)
        .iterator();
  }
}
