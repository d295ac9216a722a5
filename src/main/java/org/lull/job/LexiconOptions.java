package org.lull.job;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Lexicon;
import picocli.CommandLine.Option;

/** Options of the verbs that read articles without a lake. */
final class LexiconOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings, of which lexicon.places counts here. Default: conf/lull.yml.")
  @Nullable Path config;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Overrides one setting, e.g. --set lexicon.places=[places.tsv].")
  Map<String, String> set = new LinkedHashMap<>();

  /** The lexicon that the settings ask for. */
  Lexicon lexicon() {
    return LoadedLexicon.of(ConfigFile.read(config, set).lexicon().tables());
  }
}
