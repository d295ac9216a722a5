package org.lull.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.lull.panel.Ledger;
import org.lull.panel.Pause;
import org.lull.panel.PauseLedger;
import org.lull.panel.ToldPause;
import org.lull.table.Lake;

/**
 * {@code reconcile}: marks copies, makes attacks of attack reports and a ledger of pause reports,
 * and says of every report where it went.
 */
final class ReconcileJob {
  private ReconcileJob() {}

  static Result run(JobContext context) {
    Lake lake = context.lake();
    ReconcileConfig config = context.config().reconcile();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("articles.copies", (long) CopyStep.mark(lake, config.copies()));
    Ledger ledger = new PauseLedger(config.ledger()).of(pauseReports(lake));
    counts.put("pauses", (long) ledger.pauses().size());
    lake.replace(Tables.PAUSES, withOfficial(lake, ledger.pauses()));
    Dataset<Row> settled =
        AttackStep.settle(lake, config.agreement()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      lake.replace(Tables.ATTACKS, AttackStep.attacks(settled));
      Dataset<Row> placements =
          AttackStep.placements(settled)
              .unionByName(lake.rows(Tables.REPORT_PLACEMENTS, ledger.placements()));
      lake.replace(Tables.REPORT_PLACEMENTS, placements);
    } finally {
      settled.unpersist();
    }
    counts.put("attacks", lake.read(Tables.ATTACKS).count());
    Dataset<Row> placed = lake.read(Tables.REPORT_PLACEMENTS);
    counts.put("reports.placed", placed.count());
    counts.put(
        "reports.nowhere",
        placed.filter(col("attack_id").isNull().and(col("pause_id").isNull())).count());
    return new Result(
        counts,
        List.of(lake.folder(Tables.ATTACK_REPORTS), lake.folder(Tables.PAUSE_REPORTS)),
        null,
        List.of());
  }

  private static List<ToldPause> pauseReports(Lake lake) {
    List<ToldPause> told = new ArrayList<>();
    for (Row row : AttackStep.told(lake, lake.read(Tables.PAUSE_REPORTS)).collectAsList()) {
      told.add(
          new ToldPause(
              Tables.PAUSE_REPORTS.codec().fromRow(row),
              row.getAs("source"),
              row.getAs("published_at"),
              row.getAs("published_date"),
              row.getAs("duplicate_of")));
    }
    return told;
  }

  /** Official pauses stand beside those from articles; they are never merged. */
  private static List<Pause> withOfficial(Lake lake, List<Pause> fromArticles) {
    List<Pause> all = new ArrayList<>(fromArticles);
    lake.readAll(Tables.PAUSES).stream()
        .filter(p -> p.series().equals("official"))
        .forEach(all::add);
    return all;
  }
}
