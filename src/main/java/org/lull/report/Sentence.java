package org.lull.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;

/**
 * A sentence of an article, and what was read out of it.
 *
 * @param says what was coded, in words, e.g. {@code launched 145 drone}
 * @param claimant as named; null where the newspaper says it in its own voice
 */
public record Sentence(
    String reportId,
    String evidence,
    String says,
    @Nullable String claimant,
    @Nullable Side claimantSide,
    String title,
    @Nullable String source,
    @Nullable String url,
    @Nullable LocalDate published) {}
