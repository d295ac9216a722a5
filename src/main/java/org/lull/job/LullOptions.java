package org.lull.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every verb that opens the lake. */
final class LullOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings; keys it leaves out keep their defaults. Default: conf/lull.yml.")
  @Nullable Path config;

  @Option(
      names = "--lake",
      paramLabel = "DIR",
      description = "Folder of the tables, instead of the one in the settings.")
  @Nullable String lake;

  @Option(
      names = "--master",
      paramLabel = "MASTER",
      description = "Where Spark runs: local[N], or any master if SPARK_HOME is set.")
  @Nullable String master;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Overrides one setting, e.g. --set spark.shuffle_partitions=8.")
  Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--run-id",
      paramLabel = "ID",
      description =
          "Name of this run; when it worked, the lake has the file _lull_success/ID. Default: time,"
              + " verb and a random part.")
  @Nullable String runId;

  /** Overrides a setting that is a list, as {@code --set} would. */
  void put(String key, List<String> values) {
    try {
      // Settings are YAML, and a list in JSON is one of its spellings.
      set.put(key, new ObjectMapper().writeValueAsString(values));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A list that JSON cannot hold: " + values, e);
    }
  }

  /** The settings with what the command line overrides. */
  Config read() {
    Map<String, String> overrides = new LinkedHashMap<>(set);
    if (lake != null) {
      overrides.put("lake", lake);
    }
    if (master != null) {
      overrides.put("spark.master", master);
    }
    return ConfigFile.read(config, overrides);
  }
}
