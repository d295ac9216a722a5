package org.lull.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The data files of the lexicon, those of the build or others in their place.
 *
 * @param instead contents by name, e.g. {@code en/attack.rules}, that count in place of the build's
 */
record LexiconFiles(Map<String, String> instead) {
  /** The build's own. */
  static final LexiconFiles BUNDLED = new LexiconFiles(Map.of());

  private static final String ROOT = "/lexicon/";

  LexiconFiles {
    instead = Map.copyOf(instead);
  }

  /** These files with one changed. */
  LexiconFiles with(String name, String content) {
    Map<String, String> more = new HashMap<>(instead);
    more.put(name, content);
    return new LexiconFiles(more);
  }

  /** A file's lines; none, and a problem, where there is no such file. */
  List<String> lines(String name, List<String> problems) {
    String changed = instead.get(name);
    if (changed != null) {
      return changed.lines().toList();
    }
    try (InputStream in = LexiconFiles.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        problems.add(name + ":0: the file is missing from the jar; build it anew");
        return List.of();
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
