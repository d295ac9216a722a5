package org.lull.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a stream line by line as bytes, into one buffer that is used again, and counts the lines.
 */
final class LineReader implements Closeable {
  private final InputStream in;
  private final int maxBytes;
  private final byte[] chunk = new byte[1 << 16];
  private int chunkBegin;
  private int chunkEnd;
  private byte[] line = new byte[1 << 12];
  private int length;
  private boolean tooLong;
  private long number;

  /**
   * @param maxBytes longer lines are passed over and said to be {@link #tooLong}
   */
  LineReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /**
   * Reads the next line, without its end.
   *
   * @return false at the end of the stream
   * @throws IOException if the stream breaks off; what was read of the line is then in {@link
   *     #bytes}
   */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    number++;
    boolean any = false;
    while (true) {
      if (chunkBegin == chunkEnd) {
        chunkBegin = 0;
        chunkEnd = 0;
        chunkEnd = Math.max(0, in.read(chunk, 0, chunk.length));
        if (chunkEnd == 0) {
          return any;
        }
      }
      any = true;
      int stop = chunkBegin;
      while (stop < chunkEnd && chunk[stop] != '\n') {
        stop++;
      }
      append(chunkBegin, stop);
      boolean ended = stop < chunkEnd;
      chunkBegin = ended ? stop + 1 : stop;
      if (ended) {
        if (length > 0 && line[length - 1] == '\r') {
          length--;
        }
        return true;
      }
    }
  }

  private void append(int from, int to) {
    int n = to - from;
    if (tooLong || length + (long) n > maxBytes) {
      tooLong = true;
      n = Math.min(n, Math.max(0, Math.min(1 << 10, maxBytes) - length));
    }
    if (length + n > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(Integer.MAX_VALUE - 16, (length + n) * 2L));
    }
    System.arraycopy(chunk, from, line, length, n);
    length += n;
  }

  /**
   * The buffer that holds the line: valid up to {@link #length()} and until the next call of {@link
   * #next}.
   */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  /** 1-based number of the line. */
  long number() {
    return number;
  }

  boolean tooLong() {
    return tooLong;
  }

  boolean blank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The line as UTF-8, with U+FFFD for what is not. */
  String text() {
    return new String(line, 0, length, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
