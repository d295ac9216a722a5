package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lull.table.Lake;
import org.lull.table.Table;

class WholePathSparkTest {
  private static final String ARTICLES =
      """
      {"title":"Ukraine downs 70 of 145 drones","source":"Wire","date":"2025-03-19","text":"Russia launched 145 drones at Ukraine overnight and 70 were shot down, Ukraine's air force said on Wednesday."}
      {"title":"Ukraine downs 70 of 145 drones","source":"Other wire","date":"2025-03-19","text":"Russia launched 145 drones at Ukraine overnight and 70 were shot down, Ukraine's air force said on Wednesday."}
      {"title":"Moscow reports drones","source":"Wire","date":"2025-03-20","text":"Air defences destroyed 35 Ukrainian drones over Kursk region overnight, the Russian defence ministry said."}
      {"title":"Putin announces an energy ceasefire","source":"Wire","date":"2025-03-18","text":"Russia's President Vladimir Putin announced a 30-day halt to strikes on energy infrastructure on Tuesday."}
      {"title":"Rain expected","source":"Wire","date":"2025-03-19","text":"It will rain in the north."}
      """;

  private final Lake lake = SharedSpark.lake();

  @TempDir Path folder;

  @Test
  void aSecondRunOverTheSameInputWritesNoTableAgainAndThePageIsThere() throws Exception {
    Map<PathStep, Result> first = run();
    assertThat(first.get(PathStep.LOAD).counts())
        .containsAllEntriesOf(Map.of("records", 5L, "new", 5L, "present", 0L, "rejects", 0L));
    assertThat(first.get(PathStep.COUNT).counts().get("attacks")).isPositive();
    assertThat(Files.readString(folder.resolve("page.html")))
        .contains("When a pause in attacks is announced")
        .contains("145");
    Map<String, Long> versions = versions();

    Map<PathStep, Result> second = run();
    assertThat(second.get(PathStep.LOAD).counts())
        .containsAllEntriesOf(Map.of("records", 5L, "new", 0L, "present", 5L, "rejects", 0L));
    assertThat(versions()).isEqualTo(versions);
  }

  private Map<PathStep, Result> run() throws Exception {
    Path articles = folder.resolve("articles.jsonl");
    Files.writeString(articles, ARTICLES);
    JobContext usual = SharedSpark.context(lake);
    Config config =
        ConfigFile.read(
            null,
            Map.of(
                "load.inputs",
                "[\"" + articles + "\"]",
                "fit.forecasts",
                "false",
                "report.page",
                folder.resolve("page.html").toString()));
    return WholePath.steps(new JobContext(usual.spark(), lake, config, usual.runId(), usual.now()));
  }

  private Map<String, Long> versions() {
    Map<String, Long> versions = new LinkedHashMap<>();
    for (Table<?> table : Tables.all()) {
      lake.read(table);
      versions.put(
          table.name(),
          lake.spark()
              .sql("DESCRIBE HISTORY delta.`" + lake.folder(table) + "`")
              .selectExpr("max(version)")
              .first()
              .getLong(0));
    }
    return versions;
  }
}
