package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lull.corpus.Reject;
import org.lull.panel.Pause;
import org.lull.panel.Tally;
import org.lull.table.Lake;

class ImportSparkTest {
  private static final String HEADER =
      "time_start,time_end,model,target,launched,destroyed,source\n";
  private static final String PAUSES =
      "pause_id,scope_codes,status_codes,announcer_side,announced,in_force,start,end\n"
          + "P,energy,announced,RU,2025-03-18,yes,2025-03-18,2025-03-20\n";

  private final Lake lake = SharedSpark.lake();

  @TempDir Path folder;

  @Test
  void rowsAreImportedOnceCorrectedWhereTheyChangedAndRejectedWithAReason() throws IOException {
    String night = "2025-03-18,2025-03-19,Shahed-136/131,Ukraine,";
    Path tally = folder.resolve("tally.csv");
    Path pauses = Files.writeString(folder.resolve("pauses.csv"), PAUSES);
    Files.writeString(tally, HEADER + night + "145,72,kpszsu\n" + night + "many,1,PvKPivden\n");
    Map<String, Long> first = run(tally, pauses);
    assertThat(first).containsEntry("tallies.new", 1L).containsEntry("import.rejects", 1L);
    assertThat(lake.readAll(Tables.REJECTS)).extracting(Reject::position).containsExactly(3L);
    assertThat(lake.readAll(Tables.PAUSES)).extracting(Pause::series).containsExactly("official");

    assertThat(run(tally, pauses))
        .containsEntry("tallies.new", 0L)
        .containsEntry("tallies.corrected", 0L);
    Files.writeString(tally, HEADER + "\n" + night + "145,73,kpszsu\n");
    assertThat(run(tally, pauses)).containsEntry("tallies.corrected", 1L);
    assertThat(lake.readAll(Tables.TALLIES)).extracting(Tally::intercepted).containsExactly(73.0);
  }

  @Test
  void ofARowThatSeveralFilesHaveThatOfTheLastHolds() throws IOException {
    String night = "2025-03-18,2025-03-19,Shahed-136/131,Ukraine,";
    Path tallies = Files.createDirectory(folder.resolve("tallies"));
    Path pauses = Files.createDirectory(folder.resolve("pauses"));
    for (int file = 1; file <= 5; file++) {
      Files.writeString(tallies.resolve(file + ".csv"), HEADER + night + "145,7" + file + ",v\n");
      Files.writeString(pauses.resolve(file + ".csv"), PAUSES.replace("03-20", "03-2" + file));
    }
    run(tallies, pauses);
    assertThat(lake.readAll(Tables.TALLIES)).extracting(Tally::intercepted).containsExactly(75.0);
    assertThat(lake.readAll(Tables.PAUSES))
        .extracting(Pause::endDate)
        .containsExactly(LocalDate.of(2025, 3, 25));
  }

  @Test
  void anotherKindOfTableIsRefusedWithTheColumnsItHas() throws IOException {
    Path other = Files.writeString(folder.resolve("other.csv"), "day,count\n2025-03-19,7\n");
    assertThatThrownBy(() -> run(other, other))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("other.csv")
        .hasMessageContaining("time_start")
        .hasMessageContaining("[day, count]");
  }

  private Map<String, Long> run(Path tallies, Path pauses) {
    JobContext usual = SharedSpark.context(lake);
    Config config =
        ConfigFile.read(
            null,
            Map.of(
                "imports.tallies", "[\"" + tallies + "\"]",
                "imports.pauses", "[\"" + pauses + "\"]"));
    return ImportJob.run(new JobContext(usual.spark(), lake, config, usual.runId(), usual.now()))
        .counts();
  }
}
