package org.lull.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days for which a pause is named, "Easter truce": what a sentence calls them. */
public final class Occasions {
  private static final String FILE = "en/occasions.txt";

  private final Map<String, List<String>> forms;

  private Occasions(Map<String, List<String>> forms) {
    this.forms = forms;
  }

  /** Those of this build; a broken file is a {@link LexiconException} naming each line. */
  public static Occasions bundled() {
    List<String> problems = new ArrayList<>();
    try (InputStream in = Occasions.class.getResourceAsStream("/lexicon/" + FILE)) {
      if (in == null) {
        throw new LexiconException(List.of(FILE + ": the file is missing from the jar"));
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      Occasions read = new Occasions(Words.read(FILE, lines, problems));
      if (!problems.isEmpty()) {
        throw new LexiconException(problems);
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** The first occasion that the words name, or null. */
  public @Nullable String of(String words) {
    for (Map.Entry<String, List<String>> occasion : forms.entrySet()) {
      if (occasion.getValue().stream().anyMatch(words::contains)) {
        return occasion.getKey();
      }
    }
    return null;
  }
}
