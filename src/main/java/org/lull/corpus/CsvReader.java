package org.lull.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV with a header line; the delimiter (comma, semicolon, tab or bar) is the one by which the
 * header names a title or a text. A quote that is never closed costs its own line only: the lines
 * after it are read again as rows.
 */
final class CsvReader implements RecordReader {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /** A quoted field longer than this many lines is taken for a quote that was never closed. */
  private static final int MAX_LINES = 5_000;

  private record Line(long number, String text) {}

  private final LineReader lines;
  private final FieldCollector collector;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private final int maxChars;
  private char delimiter;
  private @Nullable List<String> header;
  private long position;
  private boolean ended;

  CsvReader(InputStream in, FieldMapping mapping, int maxRecordBytes) {
    lines = new LineReader(in, maxRecordBytes);
    collector = new FieldCollector(mapping);
    maxChars = maxRecordBytes;
  }

  /**
   * The delimiter by which this header line names a title or a text under the mapping; 0 if there
   * is none.
   */
  static char delimiter(String headerLine, FieldCollector names) {
    for (char candidate : DELIMITERS) {
      if (CsvRow.split(headerLine, candidate).stream().anyMatch(n -> names.maySay(n.strip()))) {
        return candidate;
      }
    }
    return 0;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (ended) {
      return null;
    }
    if (header == null) {
      Line first = line();
      if (first == null) {
        return null;
      }
      String names = first.text().replace("\uFEFF", "");
      delimiter = delimiter(names, collector);
      if (delimiter == 0) {
        ended = true;
        return RawRecord.broken(
            0,
            "No column of the header is mapped to a title or a text; name one under load.fields in the settings",
            names);
      }
      header = CsvRow.split(names, delimiter).stream().map(String::strip).toList();
    }
    Line first = line();
    while (first != null && first.text().isBlank()) {
      first = line();
    }
    return first == null ? null : row(first, header);
  }

  private RawRecord row(Line first, List<String> names) throws IOException {
    position = first.number();
    StringBuilder row = new StringBuilder(first.text());
    Deque<Line> taken = new ArrayDeque<>();
    boolean open = CsvRow.open(row, delimiter, false);
    while (open) {
      Line more = taken.size() < MAX_LINES && row.length() < maxChars ? line() : null;
      if (more == null) {
        while (!taken.isEmpty()) {
          ahead.addFirst(taken.removeLast());
        }
        return RawRecord.broken(
            first.number(),
            "A quote opens here and is never closed; close or double it",
            first.text());
      }
      taken.addLast(more);
      row.append('\n').append(more.text());
      open = CsvRow.open(more.text(), delimiter, true);
    }
    List<String> values = CsvRow.split(row, delimiter);
    if (values.size() != names.size()) {
      return RawRecord.broken(
          first.number(),
          values.size()
              + " fields where the header has "
              + names.size()
              + "; quote fields that hold the delimiter",
          row.toString());
    }
    collector.reset();
    for (int i = 0; i < names.size(); i++) {
      if (collector.wants(names.get(i))) {
        collector.put(names.get(i), values.get(i));
      }
    }
    return RawRecord.of(first.number(), collector.fields(), collector.unmapped());
  }

  private @Nullable Line line() throws IOException {
    if (!ahead.isEmpty()) {
      return ahead.removeFirst();
    }
    position = lines.number() + 1;
    return lines.next() ? new Line(lines.number(), lines.text()) : null;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
