package org.lull.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.lull.job.SampleLake;
import org.lull.job.Tables;

/** Spark writes the tables; it is not needed to read them. */
class KernelSparkTest {
  @Test
  void everyTableOpensWithoutSparkAndHasTheSameRows() throws Exception {
    Lake lake = SampleLake.get();
    KernelReader kernel = new KernelReader();
    for (Table<?> table : Tables.all()) {
      List<String> first = kernel.read(lake.folder(table), row -> row.getSchema().at(0).getName());
      assertThat(first).as(table.name()).hasSize((int) lake.read(table).count());
    }
  }

  @Test
  void theWordsAreTheSame() throws Exception {
    Lake lake = SampleLake.get();
    int evidence = lake.read(Tables.ATTACK_REPORTS).schema().fieldIndex("evidence");
    List<String> told =
        new KernelReader().read(lake.folder(Tables.ATTACK_REPORTS), row -> row.getString(evidence));
    List<Row> spark = lake.read(Tables.ATTACK_REPORTS).select("evidence").collectAsList();
    assertThat(told)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(spark.stream().map(row -> row.getString(0)).toList());
  }
}
