package org.lull.panel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids made of what a row is about, so that the same input gives the same ids on every run. */
final class StableId {
  private static final int BYTES = 8;

  private StableId() {}

  /** The prefix and 16 hexadecimal digits of the SHA-256 of the parts in order. */
  static String of(String prefix, @Nullable Object... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object part : parts) {
        digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0x1f);
      }
      return prefix + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256, this one has not", e);
    }
  }
}
