package org.lull.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.lull.panel.Attack;
import org.lull.panel.CoverageCalendar;
import org.lull.panel.CoverageDay;
import org.lull.panel.DayRead;
import org.lull.panel.WarScope;
import org.lull.table.Lake;

/** Fills the calendar of coverage from the articles that were read. */
final class CoverageStep {
  /** The full-scale war's first day; nothing before it is in the calendar. */
  private static final LocalDate FIRST = LocalDate.of(2022, 2, 24);

  private CoverageStep() {}

  /** The dense calendar over all days of publication; empty if no article has a date. */
  static List<CoverageDay> days(Lake lake, List<Attack> attacks) {
    List<DayRead> reads = reads(lake);
    Set<LocalDate> published = new TreeSet<>();
    reads.forEach(r -> published.add(r.published()));
    published.removeIf(day -> day.isBefore(FIRST));
    if (published.isEmpty()) {
      return List.of();
    }
    LocalDate last = published.stream().max(LocalDate::compareTo).orElseThrow();
    LocalDate first = published.stream().min(LocalDate::compareTo).orElseThrow();
    return new CoverageCalendar(reads, attacks).days(first, last, Map.of());
  }

  private static List<DayRead> reads(Lake lake) {
    UDF2<String, String, Boolean> names = WarScope::includes;
    UserDefinedFunction inScope = udf(names, DataTypes.BooleanType);
    Dataset<Row> coded =
        lake.read(Tables.EXTRACTIONS)
            .filter(col("attack_reports").gt(0).or(col("pause_reports").gt(0)))
            .select(col("article_id"), lit(true).as("coded"));
    Dataset<Row> articles =
        lake.read(Tables.ARTICLES)
            .filter(col("duplicate_of").isNull().and(col("published_date").isNotNull()))
            .join(coded, new String[] {"article_id"}, "left")
            .filter(col("coded").isNotNull().or(inScope.apply(col("title"), col("text"))))
            .select("article_id", "published_date", "source");
    Dataset<Row> named =
        lake.read(Tables.ATTACK_REPORTS)
            .select(col("article_id"), explode(col("regions")).as("region"))
            .select("article_id", "region.admin1")
            .filter(col("admin1").isNotNull())
            .distinct();
    List<DayRead> reads = new ArrayList<>();
    collect(articles.withColumn("admin1", lit(null).cast("string")), reads);
    collect(articles.join(named, new String[] {"article_id"}, "inner"), reads);
    return reads;
  }

  private static void collect(Dataset<Row> articles, List<DayRead> into) {
    List<Row> days =
        articles
            .groupBy("published_date", "admin1")
            .agg(count(lit(1)).cast("int").as("articles"), collect_set("source").as("sources"))
            .collectAsList();
    for (Row day : days) {
      LocalDate published = Objects.requireNonNull(day.<LocalDate>getAs("published_date"));
      into.add(
          new DayRead(
              published,
              day.getAs("admin1"),
              day.<Integer>getAs("articles"),
              new TreeSet<>(day.<String>getList(day.fieldIndex("sources")))));
    }
  }
}
