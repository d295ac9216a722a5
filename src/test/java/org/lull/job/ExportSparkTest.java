package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lull.table.Lake;

class ExportSparkTest {
  private static final Set<ExportFormat> BOTH = EnumSet.allOf(ExportFormat.class);

  @TempDir Path folder;

  @Test
  void aTableBecomesOneFileOfEachKindWithTheSameRows() throws Exception {
    Lake lake = SampleLake.get();
    SparkSession spark = lake.spark();
    Result done = export(lake, List.of("pauses", "attack_counts_total"));
    long pauses = lake.read(Tables.PAUSES).count();
    assertThat(done.counts()).containsEntry("pauses", pauses);
    assertThat(files("parquet")).containsExactly("attack_counts_total.parquet", "pauses.parquet");
    assertThat(files("csv")).containsExactly("attack_counts_total.csv", "pauses.csv");

    List<Row> kept = spark.read().parquet(folder + "/parquet/pauses.parquet").collectAsList();
    assertThat(kept).containsExactlyInAnyOrderElementsOf(lake.read(Tables.PAUSES).collectAsList());
    List<Row> told =
        spark
            .read()
            .option("header", "true")
            .option("escape", "\"")
            .csv(folder + "/csv/pauses.csv")
            .collectAsList();
    assertThat(told).hasSize((int) pauses);
    assertThat(told)
        .extracting(row -> row.<String>getAs("windows"))
        .allMatch(w -> w.startsWith("["));
  }

  @Test
  void aSecondExportGivesTheSameFilesAndLeavesNothingElse() throws Exception {
    Lake lake = SampleLake.get();
    export(lake, List.of("coverage"));
    String first = Files.readString(folder.resolve("csv/coverage.csv"));
    export(lake, List.of("coverage"));
    assertThat(Files.readString(folder.resolve("csv/coverage.csv"))).isEqualTo(first);
    assertThat(files("csv")).containsExactly("coverage.csv");
  }

  @Test
  void theDictionarySaysWhatEachExportedColumnMeans() throws Exception {
    export(SampleLake.get(), List.of("attack_counts_total"));
    List<String> lines = Files.readAllLines(folder.resolve("data-dictionary.csv"));
    assertThat(lines).hasSize(1 + Tables.ATTACK_COUNTS.codec().schema().size());
    assertThat(lines.get(0)).startsWith("\"table\",\"table_means\",\"column\",\"type\"");
    assertThat(lines.get(1))
        .contains("\"attack_counts_total\"", "\"event_date\",\"DATE\",\"the day\"");
  }

  @Test
  void aNameThatIsNoTableIsRefusedBeforeAnythingIsWritten() throws Exception {
    Lake lake = SampleLake.get();
    assertThatThrownBy(() -> export(lake, List.of("pauses", "pawses")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("pawses")
        .hasMessageContaining("attack_counts_total");
    assertThat(folder).isEmptyDirectory();
  }

  private Result export(Lake lake, List<String> names) throws IOException {
    return ExportJob.run(SharedSpark.context(lake), names, folder.toString(), BOTH);
  }

  private List<String> files(String below) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(below))) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".crc"))
          .sorted()
          .toList();
    }
  }
}
