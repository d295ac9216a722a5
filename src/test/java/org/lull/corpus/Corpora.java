package org.lull.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Reads files that exist only in a test. */
final class Corpora {
  static final FieldMapping MAPPING =
      new FieldMapping(
          List.of("url", "link"),
          List.of("source"),
          List.of("published", "date_published", "date"),
          List.of("language", "lang"),
          List.of("title", "headline"),
          List.of("text", "description", "summary"));

  private Corpora() {}

  static List<Interpreted> read(String name, byte[] bytes) {
    List<Interpreted> all = new ArrayList<>();
    Interpreter interpreter = new Interpreter(ZoneOffset.UTC);
    try (CorpusFile file =
        CorpusFile.open(name, new ByteArrayInputStream(bytes), MAPPING, interpreter, 1 << 20)) {
      file.forEachRemaining(all::add);
    }
    return all;
  }

  static List<Interpreted> read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The only article of a file with one sound record. */
  static Article article(String line) {
    List<Interpreted> all = read("one.jsonl", line);
    Article article = all.get(0).article();
    if (all.size() != 1 || article == null) {
      throw new AssertionError("expected one article, got " + all);
    }
    return article;
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
