package org.lull.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** What kind of file this is, by its first bytes; by its name only where they leave it open. */
enum FileFormat {
  JSON_LINES,
  CSV,
  PARQUET,
  WARC;

  /** How many bytes {@link #of} wants to see; a header line of CSV should lie within them. */
  static final int SNIFFED = 1 << 14;

  static boolean gzip(byte[] head) {
    return head.length >= 2
        && ((head[0] & 0xff) | (head[1] & 0xff) << 8) == GZIPInputStream.GZIP_MAGIC;
  }

  /** The format of an unpacked file, or null if it is none of them. */
  static @Nullable FileFormat of(byte[] head, String name, FieldMapping mapping) {
    if (utf16(head)) {
      return null;
    }
    String text = new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    if (text.startsWith("PAR1")) {
      return PARQUET;
    }
    if (text.startsWith("WARC/")) {
      return WARC;
    }
    String plainName = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    boolean namedJson = plainName.matches(".*\\.(jsonl|json|ndjson|jsonlines)");
    if (text.stripLeading().startsWith("{")
        || (namedJson && !text.stripLeading().startsWith("["))) {
      return JSON_LINES;
    }
    String header = text.lines().findFirst().orElse("");
    boolean namedCsv = plainName.matches(".*\\.(csv|tsv)");
    return namedCsv || CsvReader.delimiter(header, new FieldCollector(mapping)) != 0 ? CSV : null;
  }

  /** What to do about a file of no known format. */
  static String remedy(byte[] head) {
    if (starts(head, 'P', 'K', 3, 4)) {
      return "It is a ZIP archive; unpack it";
    }
    if (starts(head, 'B', 'Z', 'h')
        || starts(head, 0xfd, '7', 'z')
        || starts(head, 0x28, 0xb5, 0x2f, 0xfd)) {
      return "It is packed with bzip2, xz or zstd; unpack it or use gzip";
    }
    if (utf16(head)) {
      return "It is UTF-16; convert it with iconv -f UTF-16 -t UTF-8";
    }
    if (new String(head, StandardCharsets.UTF_8).stripLeading().startsWith("[")) {
      return "It is one JSON array; turn it into lines with jq -c '.[]'";
    }
    return "It is neither JSON lines, CSV with a mapped title or text column, Parquet nor WARC; convert it or leave it out";
  }

  /** Whatever its name, nothing in it can be read as it is. */
  private static boolean utf16(byte[] head) {
    return starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff);
  }

  private static boolean starts(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
