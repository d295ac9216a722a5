package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lull.table.Lake;
import org.lull.table.TableException;

/** A lake that cannot give what is asked of it: said before anything is written. */
class RefusedLakesSparkTest {
  @TempDir Path folder;

  @Test
  void askingMakesNoLake() throws IOException {
    Path none = folder.resolve("mien");
    assertThatThrownBy(() -> Lake.existing(SharedSpark.session(), none.toString()))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("mien")
        .hasMessageContaining("no such folder")
        .hasMessageContaining("lull run --lake");
    assertThat(none).doesNotExist();
    Files.createDirectory(none);
    assertThatThrownBy(() -> Lake.existing(SharedSpark.session(), none.toString()))
        .hasMessageContaining("it holds no table");
    Lake made = Lake.open(SharedSpark.session(), none.toString());
    made.read(Tables.RUNS);
    assertThat(Lake.existing(SharedSpark.session(), none.toString()).has(Tables.RUNS)).isTrue();
  }

  @Test
  void aFileIsNoLake() throws IOException {
    Path file = Files.writeString(folder.resolve("lake.txt"), "x");
    assertThatThrownBy(() -> Lake.open(SharedSpark.session(), file.toString()))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("lake.txt is a file")
        .hasMessageContaining("--lake");
  }

  @Test
  void aDamagedTableIsNamedWithItsRemedy() throws IOException {
    Path log = Files.createDirectories(folder.resolve("runs/_delta_log"));
    Files.writeString(log.resolve("00000000000000000000.json"), "{\"commitInfo\":{\"cut");
    Lake lake = Lake.open(SharedSpark.session(), folder.toString());
    assertThatThrownBy(() -> lake.read(Tables.RUNS))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("Table runs")
        .hasMessageContaining("cannot be opened")
        .hasMessageContaining("Restore the folder");
  }

  @ParameterizedTest
  @CsvSource({
    "EXTRACT, load",
    "RECONCILE, extract",
    "COUNT, reconcile",
    "AGREE, import",
    "FIT, reconcile",
    "REPORT, fit"
  })
  void aStepBeforeItsTimeNamesTheOneToRunFirst(PathStep step, String first) {
    Lake lake = SharedSpark.lake();
    assertThatThrownBy(() -> Prerequisites.check(lake, step))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(step.verb() + " reads what " + first + " writes")
        .hasMessageContaining("first run lull " + first);
    assertThat(Tables.all()).noneMatch(lake::has);
  }

  @Test
  void whereTheStepBeforeFoundNothingTheNextMayRun() {
    Lake lake = SharedSpark.lake();
    Result nothing = new Result(Map.of(), List.of(), null, List.of());
    new RunLog(lake, "r", "run", Instant.parse("2025-04-01T00:00:00Z")).done(nothing);
    for (PathStep step : EnumSet.allOf(PathStep.class)) {
      Prerequisites.check(lake, step);
    }
    assertThat(lake.has(Tables.PAUSES)).isFalse();
  }
}
