package org.lull.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.rand;
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
import org.lull.effect.Solvers;
import org.lull.table.Lake;
import org.lull.table.Table;

/**
 * The sample's tables with their rows in another order over other files, as a compaction, another
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
      shuffle(table, sample, other);
    }
    JobContext context =
        SharedSpark.context(other, ConfigFile.read(null, Map.of("fit.forecasts", "false")));
    ReconcileJob.run(context);
    CountJob.run(context);
    FitJob.run(context, Solvers.PLAIN);
    // The sample was counted and fitted before its tally came.
    shuffle(Tables.TALLIES, sample, other);
    AgreeJob.run(context);
    for (Table<?> table :
        List.of(
            Tables.ARTICLES,
            Tables.ATTACKS,
            Tables.PAUSES,
            Tables.REPORT_PLACEMENTS,
            Tables.ATTACK_COUNTS,
            Tables.COVERAGE,
            Tables.AGREEMENT,
            Tables.PAUSE_EFFECTS,
            Tables.DAILY_FITS,
            Tables.PLACEBO_ESTIMATES)) {
      same(table, sample, other);
    }
    assertThat(page(other)).isEqualTo(page(sample));
  }

  private static void shuffle(Table<?> table, Lake from, Lake to) {
    Dataset<Row> rows = from.read(table).withColumn("at", rand(table.name().hashCode()));
    to.append(table, rows.repartition(FILES, col("at")).sortWithinPartitions("at").drop("at"));
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
