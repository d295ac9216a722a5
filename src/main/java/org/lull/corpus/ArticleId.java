package org.lull.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The identity of an article: the first 128 bits of the SHA-256 of its source, address, time of
 * publication, title and text. Each part is preceded by its length, so that no two articles can run
 * into one another.
 */
final class ArticleId {
  private ArticleId() {}

  /**
   * @param published moment or day of publication in ISO 8601
   */
  static String of(
      @Nullable String source,
      @Nullable String url,
      @Nullable String published,
      String title,
      String text) {
    MessageDigest digest = sha256();
    add(digest, source);
    add(digest, url);
    add(digest, published);
    add(digest, title);
    add(digest, text);
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static void add(MessageDigest digest, @Nullable String part) {
    byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
    String length = part == null ? "-;" : bytes.length + ";";
    digest.update(length.getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256; this one has not", impossible);
    }
  }
}
