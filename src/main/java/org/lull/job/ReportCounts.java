package org.lull.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.panel.NightAgreement;
import org.lull.report.DayPair;
import org.lull.report.Period;
import org.lull.report.RegionCount;
import org.lull.table.Lake;

/** Sums over the tables of a lake that the page shows. */
final class ReportCounts {
  /** Days before the first article's publication of which it can still be said to bring news. */
  private static final int NEWS = 31;

  private ReportCounts() {}

  /** First and last day with an attack; null where there is none. */
  static @Nullable Period days(Lake lake) {
    Row row = lake.read(Tables.ATTACK_COUNTS).agg(min("event_date"), max("event_date")).first();
    return row.isNullAt(0)
        ? null
        : new Period("all days", row.getLocalDate(0), row.getLocalDate(1));
  }

  /** Attacks told of one region each, by period. */
  static List<RegionCount> regions(Lake lake, List<Period> periods) {
    List<RegionCount> counts = new ArrayList<>();
    Dataset<Row> regional =
        lake.read(Tables.ATTACK_COUNTS)
            .filter(col("level").equalTo("region").and(col("admin1").isNotNull()));
    for (Period period : periods) {
      regional
          .filter(within(period))
          .groupBy("admin1", "attacker")
          .agg(
              sum("attacks").cast("long").as("attacks"),
              sum(coalesce(col("launched_best"), col("intercepted_best"))).as("launched"))
          .orderBy("admin1", "attacker")
          .collectAsList()
          .forEach(row -> counts.add(region(period, row)));
    }
    return counts;
  }

  private static RegionCount region(Period period, Row row) {
    String attacker = row.getAs("attacker");
    return new RegionCount(
        period.name(),
        row.getAs("admin1"),
        attacker == null ? null : Side.valueOf(attacker),
        row.<Long>getAs("attacks"),
        row.getAs("launched"));
  }

  /** Nights of which the news and a national tally both tell a number, as agree compared them. */
  static List<DayPair> pairs(Lake lake) {
    List<DayPair> pairs = new ArrayList<>();
    for (NightAgreement night : lake.readAll(Tables.AGREEMENT)) {
      Integer news = night.newsBest();
      Double tally = night.official();
      if (news != null && tally != null) {
        pairs.add(new DayPair(night.eventDate(), news, tally, night.reason().words()));
      }
    }
    return pairs;
  }

  /** What the answer stands on: label to value. */
  static Map<String, String> facts(Lake lake, @Nullable Period days) {
    Map<String, String> facts = new LinkedHashMap<>();
    Row read =
        lake.read(Tables.ARTICLES)
            .selectExpr(
                "count(*)",
                "count_if(duplicate_of is not null)",
                "count(distinct source)",
                "min(published_date)",
                "max(published_date)")
            .first();
    facts.put("articles read", number(read.getLong(0)));
    facts.put("copies among them", number(read.getLong(1)));
    facts.put("sources", number(read.getLong(2)));
    LocalDate first = (LocalDate) read.get(3);
    LocalDate last = (LocalDate) read.get(4);
    facts.put("published", first == null || last == null ? "not told" : span(first, last));
    facts.put("attack reports", number(lake.read(Tables.ATTACK_REPORTS).count()));
    facts.put("pause reports", number(lake.read(Tables.PAUSE_REPORTS).count()));
    facts.put("attacks", number(lake.read(Tables.ATTACKS).count()));
    facts.put("pauses in the ledger", number(lake.read(Tables.PAUSES).count()));
    facts.put("rows of official tallies", number(lake.read(Tables.TALLIES).count()));
    if (days != null) {
      told(lake, days, first == null ? days.first() : first.minusDays(NEWS), facts);
    }
    return facts;
  }

  /** News tells of attacks of its own days; what it tells of years before is background. */
  private static void told(Lake lake, Period days, LocalDate from, Map<String, String> facts) {
    Row row =
        lake.read(Tables.ATTACK_COUNTS)
            .filter(col("event_date").geq(from))
            .selectExpr("count(distinct event_date)", "min(event_date)", "max(event_date)")
            .first();
    if (row.getLong(0) > 0) {
      facts.put(
          "days with attacks",
          number(row.getLong(0)) + ", from " + span(row.getLocalDate(1), row.getLocalDate(2)));
    }
    long background = lake.read(Tables.ATTACKS).filter(col("event_date").lt(from)).count();
    if (background > 0) {
      facts.put(
          "attacks told as background",
          number(background) + ", from " + ReportFocus.DAY.format(days.first()) + " on");
    }
  }

  private static String span(LocalDate first, LocalDate last) {
    return ReportFocus.DAY.format(first) + " to " + ReportFocus.DAY.format(last);
  }

  static Column within(Period period) {
    return col("event_date").between(period.first(), period.last());
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
