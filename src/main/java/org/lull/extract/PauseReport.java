package org.lull.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

/**
 * One statement on a halt to attacks; the fields are the codebook's, section 2.
 *
 * @param parties whose attacks would stop, RU before UA
 * @param announcer who makes the statement true, as named
 * @param declaredDate when it was said
 * @param startDate first day on which it holds, as far as the text tells
 * @param endDate last day on which it holds
 * @param durationDays hours are rounded up to whole days
 */
public record PauseReport(
    String reportId,
    String articleId,
    String evidenceIn,
    int begin,
    int end,
    String evidence,
    PauseStatus status,
    PauseScope scope,
    List<Region> scopeRegions,
    List<Side> parties,
    @Nullable String announcer,
    @Nullable Side announcerSide,
    @Nullable LocalDate declaredDate,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable Integer durationDays,
    @Nullable String claimant,
    @Nullable Side claimantSide,
    Certainty certainty,
    String rule,
    String lexiconVersion) {}
