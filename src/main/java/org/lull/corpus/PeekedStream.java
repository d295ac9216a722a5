package org.lull.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A buffered stream whose first bytes can be looked at before they are read, and whose {@link
 * #available} is zero only at the end: the JDK's gzip reader takes zero for the end of a file of
 * several members, and remote streams return zero at will.
 */
final class PeekedStream extends InputStream {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int begin;
  private int end;

  /**
   * A fault met while looking ahead; it is thrown when reading gets there, after the bytes before
   * it.
   */
  private @Nullable IOException fault;

  PeekedStream(InputStream in) {
    this.in = in;
  }

  /**
   * The next bytes, up to {@code max} of them, fewer only where the stream ends; they stay to be
   * read.
   */
  byte[] peek(int max) throws IOException {
    if (begin > 0) {
      System.arraycopy(buffer, begin, buffer, 0, end - begin);
      end -= begin;
      begin = 0;
    }
    int wanted = Math.min(max, buffer.length);
    while (end < wanted) {
      int n;
      try {
        n = in.read(buffer, end, buffer.length - end);
      } catch (IOException met) {
        if (end == 0) {
          throw met;
        }
        fault = met;
        break;
      }
      if (n < 0) {
        break;
      }
      end += n;
    }
    return Arrays.copyOf(buffer, Math.min(wanted, end));
  }

  private boolean filled() throws IOException {
    if (begin == end) {
      if (fault != null) {
        throw fault;
      }
      begin = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return begin < end;
  }

  @Override
  public int read() throws IOException {
    return filled() ? buffer[begin++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!filled()) {
      return -1;
    }
    int n = Math.min(length, end - begin);
    System.arraycopy(buffer, begin, target, offset, n);
    begin += n;
    return n;
  }

  @Override
  public int available() throws IOException {
    return filled() ? end - begin : 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
