package org.lull.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Repairs UTF-8 that was once read as an 8-bit encoding ({@code CÃ´te} for {@code Côte}), run by
 * run of non-ASCII characters, and only where no honest text would look like that; everything else
 * is kept as it stands.
 */
final class DoubleEncoding {
  private static final List<Charset> MISREADINGS =
      List.of(
          Charset.forName("windows-1252"),
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1250"),
          Charset.forName("ISO-8859-2"),
          Charset.forName("windows-1251"));

  private DoubleEncoding() {}

  static String repair(String text) {
    StringBuilder mended = null;
    int copied = 0;
    int i = 0;
    int n = text.length();
    while (i < n) {
      if (text.charAt(i) < 0x80) {
        i++;
        continue;
      }
      int begin = i;
      while (i < n && text.charAt(i) >= 0x80) {
        i++;
      }
      String run = i - begin < 2 ? null : mend(text, begin, i);
      if (run != null) {
        mended = mended == null ? new StringBuilder(n) : mended;
        mended.append(text, copied, begin).append(run);
        copied = i;
      }
    }
    return mended == null ? text : mended.append(text, copied, n).toString();
  }

  private static @Nullable String mend(String text, int begin, int end) {
    String run = text.substring(begin, end);
    String only = null;
    for (Charset misreading : MISREADINGS) {
      byte[] bytes = bytes(run, misreading);
      String read = bytes == null ? null : utf8(bytes);
      if (read != null && certain(text, begin, end, misreading, bytes, read)) {
        if (only != null && !only.equals(read)) {
          return null; // two misreadings explain it differently: "ĂĄ" may be "á" or "å"
        }
        only = read;
      }
    }
    return only;
  }

  private static boolean certain(
      String text, int begin, int end, Charset misreading, byte[] bytes, String read) {
    int characters = read.codePointCount(0, read.length());
    if (misreading.name().equals("windows-1251")) {
      // Cyrillic runs are words: only three letters in a row that all pair up are beyond chance.
      return characters >= 3 && bytes.length >= 2 * characters;
    }
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) < 0xa0 && text.charAt(i) != 0x85) {
        return true; // a control character of Latin-1 has no place in prose
      }
    }
    int lead = bytes[0] & 0xff;
    if (lead >= 0xe0) {
      return bytes.length >= 3 && (lead == 0xe2 || lead == 0xef || lead == 0xf0);
    }
    if (lead > 0xc5 && lead != 0xd0 && lead != 0xd1) {
      return false;
    }
    // A capital in the middle of a small word: "OrbĂĄn", "byÅ‚".
    boolean inWord = begin > 0 && Character.isLowerCase(text.charAt(begin - 1));
    if (lead != 0xc2 && inWord) {
      return Character.isLetter(read.charAt(0));
    }
    boolean symbolFollows = !Character.isLetter(text.charAt(begin + 1));
    boolean wordFollows = end < text.length() && Character.isLowerCase(text.charAt(end));
    return characters >= 2
        ? symbolFollows && lead != 0xc2
        : lead != 0xc2 && symbolFollows && wordFollows && !quote(text.charAt(begin + 1));
  }

  private static boolean quote(char c) {
    return c == '\u00a0' || c == '\u00ab' || c == '\u00bb' || (c >= '\u2010' && c <= '\u201f');
  }

  /**
   * The bytes that this encoding would have shown as the run; null where a character is not of it.
   */
  private static byte @Nullable [] bytes(String run, Charset misreading) {
    byte[] bytes = new byte[run.length()];
    CharBuffer one = CharBuffer.allocate(1);
    CharsetEncoder encoder = misreading.newEncoder();
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c < 0xa0) {
        bytes[i] = (byte) c; // left undefined by the encoding and passed on
        continue;
      }
      one.clear();
      one.put(c).flip();
      try {
        bytes[i] = encoder.encode(one).get(0);
      } catch (CharacterCodingException notOfIt) {
        return null;
      }
    }
    return bytes;
  }

  private static @Nullable String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }
}
