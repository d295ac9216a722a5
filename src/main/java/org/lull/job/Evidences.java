package org.lull.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.lull.extract.AttackReport;
import org.lull.extract.PauseReport;
import org.lull.panel.Placement;
import org.lull.report.Evidence;
import org.lull.report.Evidence.Cited;
import org.lull.table.Lake;
import org.lull.table.Table;

/** Looks up the sentences behind reports, with their articles, all at once. */
final class Evidences {
  private static final Comparator<Evidence> IN_TIME =
      Comparator.comparing(Evidence::published, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Evidence::articleId)
          .thenComparing(Evidence::reportId);

  private static final Cited UNKNOWN = new Cited(null, null, "", null, 0);

  private final Map<String, Evidence> byReport = new HashMap<>();
  private final Map<String, Cited> articles;
  private final Map<String, String> reasons;

  private Evidences(Lake lake, Collection<String> reportIds, Stream<String> articleIds) {
    this.articles = cited(lake, articleIds.collect(Collectors.toSet()));
    this.reasons = reasons(lake, reportIds);
  }

  static Evidences ofAttacks(Lake lake, Collection<String> reportIds) {
    List<AttackReport> reports = reports(lake, Tables.ATTACK_REPORTS, reportIds);
    Evidences found = new Evidences(lake, reportIds, reports.stream().map(AttackReport::articleId));
    for (AttackReport report : reports) {
      String id = report.reportId();
      Evidence one = Evidence.of(report, found.article(report.articleId()), found.reason(id));
      found.byReport.put(id, one);
    }
    return found;
  }

  static Evidences ofPauses(Lake lake, Collection<String> reportIds) {
    List<PauseReport> reports = reports(lake, Tables.PAUSE_REPORTS, reportIds);
    Evidences found = new Evidences(lake, reportIds, reports.stream().map(PauseReport::articleId));
    for (PauseReport report : reports) {
      String id = report.reportId();
      Evidence one = Evidence.of(report, found.article(report.articleId()), found.reason(id));
      found.byReport.put(id, one);
    }
    return found;
  }

  private Cited article(String id) {
    return articles.getOrDefault(id, UNKNOWN);
  }

  private String reason(String reportId) {
    return reasons.getOrDefault(reportId, "not placed: run lull reconcile");
  }

  /** Those of some reports, in time order; ids without a report are left out. */
  List<Evidence> of(Collection<String> reportIds) {
    List<Evidence> those = new ArrayList<>();
    for (String id : reportIds) {
      if (byReport.containsKey(id)) {
        those.add(byReport.get(id));
      }
    }
    those.sort(IN_TIME);
    return those;
  }

  private static <T extends Record> List<T> reports(
      Lake lake, Table<T> table, Collection<String> ids) {
    return lake.records(table, lake.read(table).filter(col("report_id").isin(ids.toArray())));
  }

  private static Map<String, Cited> cited(Lake lake, Collection<String> articleIds) {
    Dataset<Row> articles = lake.read(Tables.ARTICLES);
    Map<String, Integer> copies = new HashMap<>();
    articles
        .filter(col("duplicate_of").isin(articleIds.toArray()))
        .groupBy("duplicate_of")
        .agg(count(lit(1)).cast("int"))
        .collectAsList()
        .forEach(row -> copies.put(row.getString(0), row.getInt(1)));
    Map<String, Cited> cited = new HashMap<>();
    for (Row row :
        articles
            .filter(col("article_id").isin(articleIds.toArray()))
            .select("article_id", "published_date", "source", "title", "url")
            .collectAsList()) {
      String id = row.getString(0);
      cited.put(
          id,
          new Cited(
              row.getAs("published_date"),
              row.getAs("source"),
              row.getAs("title"),
              row.getAs("url"),
              copies.getOrDefault(id, 0)));
    }
    return cited;
  }

  private static Map<String, String> reasons(Lake lake, Collection<String> reportIds) {
    Map<String, String> reasons = new HashMap<>();
    for (Placement placement : reports(lake, Tables.REPORT_PLACEMENTS, reportIds)) {
      reasons.put(placement.reportId(), placement.reason());
    }
    return reasons;
  }
}
