package org.lull.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.panel.Attack;
import org.lull.panel.CoverageCalendar;
import org.lull.panel.CoverageDay;
import org.lull.panel.DayRead;
import org.lull.table.Lake;

/** Fills the calendar of coverage from the articles that were read. */
final class CoverageStep {
  private static final StructType NAMED =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("published_date", DataTypes.DateType, false)
          .add("source", DataTypes.StringType, true)
          .add("admin1", DataTypes.StringType, true);

  private CoverageStep() {}

  /** The dense calendar over all days of publication; empty if no article has a date. */
  static List<CoverageDay> days(Lake lake, List<Attack> attacks) {
    List<DayRead> reads = reads(lake);
    Set<LocalDate> published = new TreeSet<>();
    reads.forEach(r -> published.add(r.published()));
    published.removeIf(day -> day.isBefore(CoverageCalendar.FIRST));
    if (published.isEmpty()) {
      return List.of();
    }
    LocalDate last = published.stream().max(LocalDate::compareTo).orElseThrow();
    LocalDate first = published.stream().min(LocalDate::compareTo).orElseThrow();
    return new CoverageCalendar(reads, attacks, lake.readAll(Tables.TALLIES))
        .days(first, last, regions());
  }

  /** Every region of the country that each side attacks; occupied ones come with their attacks. */
  private static Map<Side, Set<String>> regions() {
    Map<Side, Set<String>> regions = new EnumMap<>(Side.class);
    BundledScope.NAMES
        .regions()
        .forEach(
            (code, country) -> {
              for (Side attacker : List.of(Side.RU, Side.UA)) {
                if (country == null || country.equals(attacker.opponent().code())) {
                  regions.computeIfAbsent(attacker, a -> new TreeSet<>()).add(code);
                }
              }
            });
    return regions;
  }

  private static List<DayRead> reads(Lake lake) {
    FlatMapFunction<Row, Row> names = CoverageStep::names;
    Dataset<Row> originals =
        lake.read(Tables.ARTICLES)
            .filter(col("duplicate_of").isNull().and(col("published_date").isNotNull()));
    Dataset<Row> named =
        ExtractJob.coded(lake, originals)
            .select("article_id", "published_date", "source", "title", "text", "coded")
            .flatMap(names, Encoders.row(NAMED))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> articles = named.filter(col("admin1").isNull()).drop("admin1");
      Dataset<Row> struck =
          lake.read(Tables.ATTACK_REPORTS)
              .select(col("article_id"), explode(col("regions")).as("region"))
              .select(col("article_id"), col("region.admin1").as("admin1"))
              .filter(col("admin1").isNotNull());
      Dataset<Row> all =
          named.unionByName(articles.join(struck, new String[] {"article_id"}, "inner")).distinct();
      return all
          .groupBy("published_date", "admin1")
          .agg(count(lit(1)).cast("int").as("articles"), collect_set("source").as("sources"))
          .collectAsList()
          .stream()
          .map(CoverageStep::day)
          .toList();
    } finally {
      named.unpersist();
    }
  }

  /** A row for the article, and one for each region that it names; none if it is out of scope. */
  private static Iterator<Row> names(Row row) {
    String title = row.getAs("title");
    String text = row.getAs("text");
    if (row.isNullAt(row.fieldIndex("coded")) && !BundledScope.SCOPE.includes(title, text)) {
      return List.<Row>of().iterator();
    }
    List<Row> named = new ArrayList<>();
    named.add(named(row, null));
    for (String code : BundledScope.SCOPE.regions(title, text)) {
      named.add(named(row, code));
    }
    return named.iterator();
  }

  private static Row named(Row row, @Nullable String admin1) {
    return RowFactory.create(
        row.getAs("article_id"), row.getAs("published_date"), row.getAs("source"), admin1);
  }

  private static DayRead day(Row row) {
    LocalDate published = Objects.requireNonNull(row.<LocalDate>getAs("published_date"));
    return new DayRead(
        published,
        row.getAs("admin1"),
        row.<Integer>getAs("articles"),
        new TreeSet<>(row.<String>getList(row.fieldIndex("sources"))));
  }
}
