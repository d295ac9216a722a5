package org.lull.panel;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.extract.PauseReport;

/**
 * A pause report with where and when it was told.
 *
 * @param source feed or outlet of the article
 * @param publishedAt moment of publication, null where only a day is known
 * @param publishedDate null where the article tells nothing
 * @param duplicateOf the original of which the article is a copy; null for an original
 */
public record ToldPause(
    PauseReport report,
    @Nullable String source,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedDate,
    @Nullable String duplicateOf) {}
