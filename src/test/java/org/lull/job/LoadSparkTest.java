package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lull.corpus.Article;
import org.lull.corpus.Reject;
import org.lull.table.Lake;

class LoadSparkTest {
  private static final String SUMY = "{\"title\":\"Drones over Sumy\",\"date\":\"2025-03-19\"}\n";

  private final Lake lake = SharedSpark.lake();

  @TempDir Path folder;

  @Test
  void everyRecordIsAccountedForAndASecondLoadAddsNothing() throws IOException {
    write(
        "a/feed.jsonl", SUMY + SUMY + "not json\n{\"title\":\"Kursk\",\"date\":\"2025-02-30\"}\n");
    write("b.csv", "title,date\nDrones over Sumy,2025-03-19\nQuiet night,2025-03-20\n");
    Files.write(folder.resolve("cut.jsonl.gz"), cutOff("{\"headline\":\"Truce announced\"}\n"));
    write("empty.jsonl", "");
    SharedSpark.session()
        .sql("SELECT 'Column' AS headline, timestamp'2025-03-19 08:00:00Z' AS published")
        .coalesce(1)
        .write()
        .parquet(folder.resolve("rows").toString());
    write("_hidden.jsonl", SUMY);

    Result first = load(folder.toString());
    assertThat(first.counts())
        .containsAllEntriesOf(Map.of("records", 10L, "new", 4L, "present", 2L, "rejects", 4L));
    assertThat(lake.readAll(Tables.ARTICLES))
        .extracting(Article::title)
        .containsExactlyInAnyOrder("Drones over Sumy", "Quiet night", "Truce announced", "Column");
    assertThat(lake.readAll(Tables.ARTICLES)).extracting(Article::runId).containsOnly("test-run");
    List<Reject> rejects = lake.readAll(Tables.REJECTS);
    assertThat(rejects).extracting(Reject::position).containsExactlyInAnyOrder(3L, 4L, 2L, 0L);

    Result second = load(folder.toString());
    assertThat(second.counts())
        .containsAllEntriesOf(Map.of("records", 10L, "new", 0L, "present", 6L, "rejects", 4L));
    assertThat(lake.readAll(Tables.ARTICLES)).hasSize(4);
    assertThat(lake.readAll(Tables.REJECTS)).containsExactlyInAnyOrderElementsOf(rejects);
  }

  @Test
  void inputsWithoutArticlesAreNamed() throws IOException {
    Files.createDirectory(folder.resolve("bare"));
    write("notes.md", "# Notes\n");
    assertThatThrownBy(() -> load(folder.resolve("bare").toString()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("No file is in")
        .hasMessageContaining("bare");
    assertThatThrownBy(() -> load(folder + "/*.jsonl"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Nothing is there at")
        .hasMessageContaining("*.jsonl");
    assertThatThrownBy(() -> load(folder.toString()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("None of the 1 records");
    assertThat(lake.readAll(Tables.REJECTS)).hasSize(1);
    assertThatThrownBy(() -> load())
        .isInstanceOf(UserError.class)
        .hasMessageContaining("load.inputs");
  }

  @Test
  void aFileWhoseDatesHaveAnotherNameIsWarnedOf() throws IOException {
    write("odd.jsonl", "{\"title\":\"Drones over Sumy\",\"seen\":\"2025-03-19\"}\n");
    write("usual.jsonl", SUMY);
    Result result = load(folder.toString());
    assertThat(result.counts()).containsEntry("undated", 1L);
    assertThat(result.words())
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("odd.jsonl: none of the 1 articles has a day of publication")
                    .contains("one of the fields seen holds it")
                    .contains("load.fields.published"))
        .noneMatch(line -> line.contains("usual.jsonl: none"));
  }

  private Result load(String... inputs) {
    JobContext usual = SharedSpark.context(lake);
    Map<String, String> overrides =
        inputs.length == 0
            ? Map.of()
            : Map.of("load.inputs", "[\"" + String.join("\",\"", inputs) + "\"]");
    return LoadJob.run(
        new JobContext(
            usual.spark(), lake, ConfigFile.read(null, overrides), usual.runId(), usual.now()));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static byte[] cutOff(String content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return Arrays.copyOf(packed.toByteArray(), packed.size() - 6);
  }
}
