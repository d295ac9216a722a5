package org.lull.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.lull.job.SharedSpark;

class UpkeepSparkTest {
  private static final String CHECK = "spark.databricks.delta.retentionDurationCheck.enabled";
  private static final Table<Night> NIGHTS = Table.of("nights", Night.class);

  private final Lake lake = SharedSpark.lake();
  private final Upkeep upkeep = new Upkeep(lake, NIGHTS);

  @Test
  void smallFilesBecomeOneAndTheRowsStay() {
    List<Night> nights = List.of(Night.of("a", 1), Night.of("b", 2), Night.of("c", null));
    nights.forEach(night -> lake.insertNew(NIGHTS, List.of(night)));
    assertThat(upkeep.compact()).isEqualTo(new Upkeep.Compacted(3, 1));
    assertThat(upkeep.compact()).isEqualTo(new Upkeep.Compacted(0, 0));
    assertThat(lake.readAll(NIGHTS)).containsExactlyInAnyOrderElementsOf(nights);
  }

  @Test
  void filesGoOnlyWhenTheyAreOldEnough() {
    lake.replace(NIGHTS, List.of(Night.of("a", 1)));
    lake.replace(NIGHTS, List.of(Night.of("b", 2)));
    assertThat(upkeep.deleteOldFiles(7 * 24)).isZero();
    SparkSession spark = lake.spark();
    spark.conf().set(CHECK, "false");
    try {
      assertThat(upkeep.deleteOldFiles(0)).isEqualTo(1);
    } finally {
      spark.conf().unset(CHECK);
    }
    assertThat(lake.readAll(NIGHTS)).containsExactly(Night.of("b", 2));
  }

  @Test
  void aTableMadeWithOlderWordsGetsTheNewOnes() {
    lake.replace(NIGHTS, List.of(Night.of("a", 1)));
    String folder = lake.folder(NIGHTS);
    lake.spark()
        .sql("ALTER TABLE delta.`" + folder + "` ALTER COLUMN best COMMENT 'something else'");
    assertThat(upkeep.describe()).isEqualTo(1);
    assertThat(upkeep.describe()).isZero();
    assertThat(lake.read(NIGHTS).schema().apply("best").getComment().get())
        .isEqualTo("a number [count], e.g. 1");
  }
}
