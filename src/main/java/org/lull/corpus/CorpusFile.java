package org.lull.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One file of a corpus, record by record. Whatever is wrong with the file becomes a reject at the
 * place where it went wrong, so the good records before it are kept; a file without a single record
 * gives one reject at position 0.
 */
public final class CorpusFile implements Iterator<Interpreted>, Closeable {
  private final String name;
  private final Interpreter interpreter;
  private final Closeable stream;
  private @Nullable RecordReader reader;
  private @Nullable Interpreted ahead;
  private boolean ended;
  private String unmapped = "";

  private CorpusFile(String name, Interpreter interpreter, Closeable stream) {
    this.name = name;
    this.interpreter = interpreter;
    this.stream = stream;
  }

  /**
   * @param name path of the file as rejects shall show it; its ending is only a hint
   * @param in the bytes as they lie there, plain or gzipped; closed with this
   * @param maxRecordBytes longer records are rejected instead of filling the memory
   */
  public static CorpusFile open(
      String name,
      InputStream in,
      FieldMapping mapping,
      Interpreter interpreter,
      int maxRecordBytes) {
    CorpusFile file = new CorpusFile(name, interpreter, in);
    try {
      PeekedStream bytes = new PeekedStream(in);
      if (FileFormat.gzip(bytes.peek(2))) {
        bytes = new PeekedStream(new GZIPInputStream(bytes, 1 << 16));
      }
      byte[] head = bytes.peek(FileFormat.SNIFFED);
      if (head.length == 0) {
        file.fail(0, "The file is empty; fetch it again or leave it out", "");
        return file;
      }
      FileFormat format = FileFormat.of(head, name, mapping);
      if (format == null) {
        file.fail(
            0,
            FileFormat.remedy(head),
            new String(head, 0, Math.min(200, head.length), StandardCharsets.ISO_8859_1));
        return file;
      }
      file.reader =
          switch (format) {
            case JSON_LINES -> new JsonLinesReader(bytes, mapping, maxRecordBytes);
            case CSV -> new CsvReader(bytes, mapping, maxRecordBytes);
            case PARQUET -> new ParquetRecordReader(bytes, mapping);
            case WARC -> new WarcRecordReader(bytes, maxRecordBytes);
          };
      file.advance();
      if (file.ahead == null) {
        file.fail(0, "The file holds no record; fetch it again or leave it out", "");
      }
    } catch (IOException | RuntimeException fault) {
      file.fail(0, "The file cannot be read: " + fault.getMessage() + "; fetch it again", "");
    }
    return file;
  }

  /** A file that does not open: one reject, so that the files beside it are read. */
  public static CorpusFile unopened(String name, Interpreter interpreter, IOException fault) {
    CorpusFile file = new CorpusFile(name, interpreter, () -> {});
    file.fail(0, "The file cannot be opened: " + fault.getMessage() + "; allow it to be read", "");
    return file;
  }

  /** Names of fields met so far that the mapping knows nothing of, with commas between. */
  public String unmapped() {
    return unmapped;
  }

  private void fail(long position, String reason, String seen) {
    ahead = Interpreter.reject(name, position, reason, seen);
    ended = true;
  }

  private void advance() {
    ahead = null;
    if (ended || reader == null) {
      return;
    }
    try {
      RawRecord record = reader.next();
      ended = record == null;
      unmapped = record == null || record.fields() == null ? unmapped : record.seen();
      ahead = record == null ? null : interpreter.interpret(name, record);
    } catch (IOException | UncheckedIOException cutOff) {
      fail(
          reader.position(),
          "The file breaks off here: "
              + cutOff.getMessage()
              + "; fetch it again and load it once more",
          "");
    }
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public Interpreted next() {
    Interpreted current = ahead;
    if (current == null) {
      throw new NoSuchElementException("No record after the last one of " + name);
    }
    advance();
    return current;
  }

  @Override
  public void close() {
    try {
      if (reader != null) {
        reader.close();
      }
      stream.close();
    } catch (IOException fault) {
      throw new UncheckedIOException("Cannot close " + name, fault);
    }
  }
}
