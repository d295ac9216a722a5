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
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;
import org.lull.panel.Attack;
import org.lull.panel.Claim;

class LakeSparkTest {
  private final Lake lake = SharedSpark.lake();

  @Test
  void recordsComeBackFromDeltaAsTheyWere() {
    List<Attack> attacks = List.of(attack("a1", 3), attack("a2", null));
    assertThat(lake.insertNew(Tables.ATTACKS, attacks)).isEqualTo(2);
    assertThat(lake.readAll(Tables.ATTACKS)).containsExactlyInAnyOrderElementsOf(attacks);
  }

  @Test
  void mapsAndInstantsComeBackToo() {
    Run run =
        new Run(
            "r1",
            "load",
            Instant.parse("2025-04-01T06:00:00.123456Z"),
            Instant.parse("2025-04-01T06:01:00Z"),
            List.of("a b.jsonl"),
            null,
            "0.1.0",
            Map.of("articles.new", 12L),
            "done",
            null);
    lake.insertNew(Tables.RUNS, List.of(run));
    assertThat(lake.readAll(Tables.RUNS)).containsExactly(run);
  }

  @Test
  void onlyNewKeysAreInserted() {
    assertThat(lake.insertNew(Tables.ATTACKS, List.of(attack("a1", 3)))).isEqualTo(1);
    List<Attack> again = List.of(attack("a1", 99), attack("a2", 4), attack("a2", 4));
    assertThat(lake.insertNew(Tables.ATTACKS, again)).isEqualTo(1);
    assertThat(lake.readAll(Tables.ATTACKS))
        .containsExactlyInAnyOrder(attack("a1", 3), attack("a2", 4));
  }

  @Test
  void equalContentInAnotherOrderIsNotWritten() {
    List<Attack> attacks = new ArrayList<>(List.of(attack("a1", 3), attack("a2", null)));
    assertThat(lake.replace(Tables.ATTACKS, attacks)).isTrue();
    long version = version();
    Collections.reverse(attacks);
    assertThat(lake.replace(Tables.ATTACKS, attacks)).isFalse();
    assertThat(version()).isEqualTo(version);
    attacks.add(attack("a2", null));
    assertThat(lake.replace(Tables.ATTACKS, attacks)).isTrue();
    assertThat(lake.readAll(Tables.ATTACKS)).hasSize(3);
  }

  @Test
  void aValueThatMovedToTheNextColumnIsAChange() {
    Attack early = dated(LocalDate.of(2025, 3, 18), null);
    Attack late = dated(null, LocalDate.of(2025, 3, 18));
    lake.replace(Tables.ATTACKS, List.of(early));
    assertThat(lake.replace(Tables.ATTACKS, List.of(late))).isTrue();
    assertThat(lake.readAll(Tables.ATTACKS)).containsExactly(late);
  }

  @Test
  void tablesAndViewsAnswerSql() {
    lake.insertNew(Tables.ATTACKS, List.of(attack("a1", 3)));
    Catalog.register(lake, Tables.all(), Tables.views());
    assertThat(
            SharedSpark.session()
                .sql("SELECT regions[0].admin1 FROM lull.attacks WHERE weapon = 'drone'")
                .head()
                .getString(0))
        .isEqualTo("UA-59");
    assertThat(SharedSpark.session().sql("SELECT * FROM attack_counts_region").count()).isZero();
  }

  @Test
  void aMissingValueIsRefusedByName() {
    Attack broken = dated(null, null);
    Attack nameless =
        new Attack(
            null,
            null,
            null,
            null,
            broken.datePrecision(),
            null,
            broken.weapon(),
            null,
            broken.regions(),
            broken.target(),
            false,
            null,
            List.of(),
            List.of(),
            List.of(),
            1,
            1,
            List.of());
    assertThatThrownBy(() -> lake.insertNew(Tables.ATTACKS, List.of(nameless)))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("Attack.attackId is null");
  }

  private long version() {
    return DeltaTable.forPath(SharedSpark.session(), lake.folder(Tables.ATTACKS))
        .history(1)
        .select("version")
        .head()
        .getLong(0);
  }

  private static Attack dated(LocalDate start, LocalDate end) {
    Attack any = attack("a1", 1);
    return new Attack(
        any.attackId(),
        null,
        start,
        end,
        any.datePrecision(),
        any.attacker(),
        any.weapon(),
        null,
        any.regions(),
        any.target(),
        true,
        null,
        any.claims(),
        any.agreed(),
        any.reportIds(),
        1,
        1,
        List.of());
  }

  private static Attack attack(String id, Integer best) {
    return new Attack(
        id,
        LocalDate.of(2025, 3, 19),
        null,
        null,
        DatePrecision.NIGHT,
        Side.RU,
        Weapon.DRONE,
        null,
        List.of(new Region("UA-59", "UA", null, 50.9, 34.8, GeoPrecision.ADMIN1)),
        Target.ENERGY,
        true,
        null,
        List.of(
            new Claim(
                Measure.LAUNCHED, Side.OTHER, List.of("a mayor"), best, best, null, List.of("r1"))),
        List.of(),
        List.of("r1", "r2"),
        2,
        1,
        List.of());
  }
}
