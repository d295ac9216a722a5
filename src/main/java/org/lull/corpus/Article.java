package org.lull.corpus;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was read from a corpus, plain text, never mended after its id was given.
 *
 * @param articleId hash of source, url, published date-time, title and text
 * @param url address of the article, if the record had one
 * @param source the feed, outlet or file that carried it
 * @param publishedAt moment of publication, UTC; null where the record gives only a day or nothing
 * @param publishedDate day of publication as the outlet wrote it; null where the record has none
 * @param language ISO 639-1 code
 * @param title headline, empty if there is none
 * @param text body as plain text, paragraphs parted by line breaks, empty if there is none
 * @param runId the run that loaded it; null until written
 * @param duplicateOf id of the earlier article of which this is a copy; null for an original
 */
public record Article(
    String articleId,
    @Nullable String url,
    @Nullable String source,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedDate,
    String language,
    String title,
    String text,
    @Nullable String runId,
    @Nullable String duplicateOf) {

  /** The same article, stamped with the run that loads it. */
  public Article loadedBy(String run) {
    return new Article(
        articleId,
        url,
        source,
        publishedAt,
        publishedDate,
        language,
        title,
        text,
        run,
        duplicateOf);
  }
}
