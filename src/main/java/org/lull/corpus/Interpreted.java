package org.lull.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What one record of a corpus became: an article or a reject, never both, never neither.
 *
 * @param position 1-based line, row or WARC record; 0 for the file as a whole
 * @param unreadable characters of the article that stand for bytes which could not be read (U+FFFD)
 */
public record Interpreted(
    long position, @Nullable Article article, @Nullable Reject reject, int unreadable) {

  public Interpreted {
    if ((article == null) == (reject == null)) {
      throw new IllegalArgumentException(
          "A record is either an article or a reject, at position " + position);
    }
  }
}
