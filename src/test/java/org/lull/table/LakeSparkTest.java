package org.lull.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.delta.tables.DeltaTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lull.job.Run;
import org.lull.job.SharedSpark;
import org.lull.job.Tables;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

class LakeSparkTest {
  private static final Table<Night> NIGHTS = Table.of("nights", Night.class);
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

  private final Lake lake = SharedSpark.lake();

  @Test
  void recordsComeBackFromDeltaAsTheyWere() {
    Night full =
        new Night(
            "full",
            DAY,
            DAY,
            DAY,
            Instant.parse("2025-03-19T01:02:03.123456Z"),
            Side.RU,
            List.of(
                new Region("UA-59", "UA", null, 50.9, 34.8, GeoPrecision.ADMIN1),
                new Region("SEA-AZOV", null, null, null, null, GeoPrecision.SEA)),
            List.of("a", "b"),
            7,
            0.1,
            false);
    Night bare =
        new Night("bare", null, null, null, null, null, List.of(), List.of(), null, null, true);
    assertThat(lake.insertNew(NIGHTS, List.of(full, bare))).isEqualTo(2);
    assertThat(lake.readAll(NIGHTS)).containsExactlyInAnyOrder(full, bare);
  }

  @Test
  void countsByNameComeBackToo() {
    Instant now = Instant.parse("2025-04-01T06:00:00Z");
    Map<String, Long> counts = Map.of("articles.new", 12L, "rejects", 0L);
    Run run =
        new Run("r1", "load", now, now, List.of("a b.jsonl"), null, "0.1.0", counts, "done", null);
    lake.insertNew(Tables.RUNS, List.of(run));
    assertThat(lake.readAll(Tables.RUNS)).containsExactly(run);
  }

  @Test
  void onlyNewKeysAreInserted() {
    assertThat(lake.insertNew(NIGHTS, List.of(Night.of("a", 3)))).isEqualTo(1);
    List<Night> again = List.of(Night.of("a", 99), Night.of("b", 4), Night.of("b", 4));
    assertThat(lake.insertNew(NIGHTS, again)).isEqualTo(1);
    assertThat(lake.readAll(NIGHTS)).containsExactlyInAnyOrder(Night.of("a", 3), Night.of("b", 4));
    assertThat(lake.insertNew(NIGHTS, again)).isZero();
  }

  @Test
  void recordsComeInTheOrderOfTheirKeyHoweverTheirFilesLie() {
    for (String id : List.of("c", "a", "b")) {
      lake.append(NIGHTS, lake.rows(NIGHTS, List.of(Night.of(id + 2, 0), Night.of(id + 1, 1))));
    }
    assertThat(lake.readAll(NIGHTS))
        .extracting(Night::id)
        .containsExactly("a1", "a2", "b1", "b2", "c1", "c2");
  }

  @Test
  void equalContentInAnotherOrderIsNotWritten() {
    List<Night> nights = new ArrayList<>(List.of(Night.of("a", 3), Night.of("b", null)));
    assertThat(lake.replace(NIGHTS, nights)).isTrue();
    long version = version();
    Collections.reverse(nights);
    assertThat(lake.replace(NIGHTS, nights)).isFalse();
    assertThat(version()).isEqualTo(version);
    nights.add(Night.of("b", null));
    assertThat(lake.replace(NIGHTS, nights)).isTrue();
    assertThat(lake.readAll(NIGHTS)).hasSize(3);
  }

  @Test
  void aValueThatMovedToTheNextColumnIsAChange() {
    Night late = Night.of("a", 1).between(null, DAY);
    lake.replace(NIGHTS, List.of(Night.of("a", 1).between(DAY, null)));
    assertThat(lake.replace(NIGHTS, List.of(late))).isTrue();
    assertThat(lake.readAll(NIGHTS)).containsExactly(late);
  }

  @Test
  void tablesAndViewsAnswerSql() {
    SharedSpark.forgetTables();
    Catalog.register(lake, Tables.all(), Tables.views());
    var spark = SharedSpark.session();
    assertThat(spark.sql("SELECT * FROM lull.attacks WHERE weapon = 'drone'").count()).isZero();
    assertThat(spark.sql("SELECT * FROM attack_counts_region").count()).isZero();
    assertThat(spark.sql("DESCRIBE lull.attacks").filter("comment is null or comment = ''").count())
        .isZero();
  }

  @Test
  void aMissingValueIsRefusedByName() {
    assertThatThrownBy(() -> lake.insertNew(NIGHTS, List.of(Night.of(null, 1))))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("Night.id is null");
  }

  @Test
  void aTableOfAnEarlierRecordGainsTheNewColumn() {
    SharedSpark.session()
        .sql("SELECT 'a' AS id, true AS quiet")
        .write()
        .format("delta")
        .save(lake.folder(NIGHTS));
    assertThat(lake.read(NIGHTS).columns()).contains("share", "regions");
  }

  private long version() {
    return DeltaTable.forPath(SharedSpark.session(), lake.folder(NIGHTS))
        .history(1)
        .select("version")
        .head()
        .getLong(0);
  }
}
