package org.lull.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lull.panel.Attack;
import org.lull.panel.Pause;

/**
 * Everything that the page shows.
 *
 * @param sample whether the articles are the invented ones of the sample
 * @param verdict lines of the answer, the most telling first
 * @param facts label to value: what the answer stands on
 * @param focus the pause that the page follows day by day; null where none can be followed
 * @param periods before, during and after it, as far as the lake has days; or one of all days
 * @param attacks those of which sides say something beside each other, and those of the nights
 *     whose sentences are shown
 * @param sentences report id to sentence
 */
public record PageData(
    boolean sample,
    List<VerdictLine> verdict,
    Map<String, String> facts,
    @Nullable Pause focus,
    List<Period> periods,
    List<FittedSeries> series,
    List<Estimate> estimates,
    List<PlaceboEstimates> placebos,
    List<EventSeries> events,
    List<RegionCount> regions,
    List<Pause> pauses,
    List<Attack> attacks,
    List<DayPair> pairs,
    Map<String, Sentence> sentences) {}
