package org.lull.report;

import java.util.List;
import org.lull.effect.DailyFit;
import org.lull.effect.PauseEffect;

/** What was estimated of one pause, with the days behind the estimates. */
public record ExplainedEffect(
    ExplainedPause pause, List<PauseEffect> effects, List<DailyFit> days) {}
