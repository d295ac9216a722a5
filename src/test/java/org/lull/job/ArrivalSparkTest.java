package org.lull.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lull.table.Lake;
import org.lull.table.Table;

/**
 * The sample's tables with their rows turned round and in other files, as a compaction, another
 * cluster or rows loaded in another order leave them: every step says the same of them.
 */
class ArrivalSparkTest {
  private static final int FILES = 7;

  /** What the steps below read; what they write is there too, and they leave equal rows alone. */
  private static final List<Table<?>> WRITTEN_BEFORE =
      List.of(
          Tables.ARTICLES,
          Tables.EXTRACTIONS,
          Tables.ATTACK_REPORTS,
          Tables.PAUSE_REPORTS,
          Tables.ATTACKS,
          Tables.PAUSES,
          Tables.PAUSE_EFFECTS,
          Tables.DAILY_FITS,
          Tables.PLACEBO_ESTIMATES);

  @TempDir Path folder;

  @Test
  void theOrderOfRowsInTheirFilesChangesNoTableAndNoPage() throws Exception {
    Lake sample = SampleLake.get();
    Lake other = SharedSpark.lake();
    for (Table<?> table : WRITTEN_BEFORE) {
      turn(table, sample, other);
    }
    JobContext context = SharedSpark.context(other);
    ReconcileJob.run(context);
    CountJob.run(context);
    // The sample was counted before its tally came.
    turn(Tables.TALLIES, sample, other);
    AgreeJob.run(context);
    for (Table<?> table :
        List.of(
            Tables.ARTICLES,
            Tables.ATTACKS,
            Tables.PAUSES,
            Tables.REPORT_PLACEMENTS,
            Tables.ATTACK_COUNTS,
            Tables.COVERAGE,
            Tables.AGREEMENT)) {
      same(table, sample, other);
    }
    assertThat(page(other)).isEqualTo(page(sample));
  }

  private static void turn(Table<?> table, Lake from, Lake to) {
    Dataset<Row> rows = from.read(table).withColumn("at", monotonically_increasing_id());
    // Backwards, so that no two rows that stood together happen to keep their order.
    to.append(
        table,
        rows.repartitionByRange(FILES, col("at"))
            .sortWithinPartitions(col("at").desc())
            .drop("at"));
  }

  private static void same(Table<?> table, Lake sample, Lake other) {
    List<Object> kept = new ArrayList<>(sample.readAll(table));
    List<Object> found = new ArrayList<>(other.readAll(table));
    assertThat(found).as(table.name()).isNotEmpty().hasSameSizeAs(kept);
    found.removeAll(new HashSet<>(kept));
    assertThat(found).as("rows of %s that were others", table.name()).isEmpty();
  }

  private String page(Lake lake) throws Exception {
    Path page = folder.resolve("page.html");
    Config config = ConfigFile.read(null, Map.of("report.page", page.toString()));
    ReportJob.run(SharedSpark.context(lake, config));
    return Files.readString(page);
  }
}
