package org.lull.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.lull.panel.AgreementPolicy;
import org.lull.panel.NightReconciler;
import org.lull.panel.Reconciled;
import org.lull.panel.Retold;
import org.lull.panel.ToldReport;
import org.lull.panel.WhenAndWho;
import org.lull.table.Lake;
import org.lull.table.RecordCodec;

/** Groups reports by attacker and night; plain Java decides within each group. */
final class AttackStep {
  private static final RecordCodec<Settled> SETTLED = RecordCodec.of(Settled.class);

  private AttackStep() {}

  /** Attacks and placements, each row one of them. */
  static Dataset<Row> settle(Lake lake, AgreementPolicy policy) {
    Dataset<Row> all = told(lake, lake.read(Tables.ATTACK_REPORTS));
    Retold retold = retold(all);
    MapFunction<Row, String> key =
        row -> WhenAndWho.of(Tables.ATTACK_REPORTS.codec().fromRow(row), retold).key();
    FlatMapGroupsFunction<String, Row, Row> reconcile =
        (k, rows) -> reconcile(policy, retold, rows);
    return all.groupByKey(key, Encoders.STRING()).flatMapGroups(reconcile, SETTLED.encoder());
  }

  /** Reports with the source and time of their article. */
  static Dataset<Row> told(Lake lake, Dataset<Row> reports) {
    Dataset<Row> articles =
        lake.read(Tables.ARTICLES)
            .select("article_id", "source", "published_at", "published_date", "duplicate_of");
    return reports.join(articles, new String[] {"article_id"}, "left");
  }

  /** Few reports tell a number that is a fingerprint, so the driver can hold them. */
  private static Retold retold(Dataset<Row> reports) {
    FilterFunction<Row> telling = row -> Retold.telling(Tables.ATTACK_REPORTS.codec().fromRow(row));
    Dataset<Row> exact =
        reports.filter(
            col("count_best").isNotNull().and(col("count_best").equalTo(col("count_low"))));
    return Retold.of(
        exact.filter(telling).collectAsList().stream().map(AttackStep::toldReport).toList());
  }

  private static ToldReport toldReport(Row row) {
    return new ToldReport(
        Tables.ATTACK_REPORTS.codec().fromRow(row),
        row.getAs("source"),
        row.getAs("published_at"),
        row.getAs("published_date"),
        row.getAs("duplicate_of"));
  }

  private static Iterator<Row> reconcile(
      AgreementPolicy policy, Retold retold, Iterator<Row> rows) {
    List<ToldReport> reports = new ArrayList<>();
    rows.forEachRemaining(row -> reports.add(toldReport(row)));
    WhenAndWho when = WhenAndWho.of(reports.get(0).report(), retold);
    Reconciled done = new NightReconciler(policy).reconcile(when, reports);
    List<Row> settled = new ArrayList<>();
    done.attacks().forEach(a -> settled.add(SETTLED.toRow(new Settled(a, null))));
    done.placements().forEach(p -> settled.add(SETTLED.toRow(new Settled(null, p))));
    return settled.iterator();
  }

  static Dataset<Row> attacks(Dataset<Row> settled) {
    return settled.filter(col("attack").isNotNull()).select("attack.*");
  }

  static Dataset<Row> placements(Dataset<Row> settled) {
    return settled.filter(col("placement").isNotNull()).select("placement.*");
  }
}
