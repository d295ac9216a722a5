package org.lull.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;

/**
 * An attack report with where and when it was told.
 *
 * @param source feed or outlet of the article
 * @param publishedAt null where the article tells only a day or nothing
 * @param publishedDate null where the article tells nothing
 * @param duplicateOf the original of which the article is a copy; null for an original
 */
public record ToldReport(
    AttackReport report,
    @Nullable String source,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedDate,
    @Nullable String duplicateOf) {

  /** By time of publication, then article, then place in the article: the same in any run. */
  public static final Comparator<ToldReport> IN_TIME =
      Comparator.comparing(ToldReport::day)
          .thenComparing(ToldReport::moment)
          .thenComparing(t -> t.report().articleId())
          .thenComparing(t -> t.report().evidenceIn())
          .thenComparing(t -> t.report().begin())
          .thenComparing(t -> t.report().reportId());

  /** The day of publication; an undated article comes before all others. */
  LocalDate day() {
    return publishedDate == null ? LocalDate.MIN : publishedDate;
  }

  private Instant moment() {
    if (publishedAt != null) {
      return publishedAt;
    }
    return publishedDate == null
        ? Instant.MIN
        : publishedDate.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
