package org.lull.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lull.effect.PauseEffect;
import org.lull.effect.Verdict;
import org.lull.panel.Pause;
import org.lull.report.Estimate;
import org.lull.table.Lake;

/** The answer in words: of the pause that the page follows first, then of others. */
final class ReportVerdict {
  private static final int OTHERS = 4;

  private ReportVerdict() {}

  static List<String> lines(
      Lake lake, @Nullable Pause focus, List<Estimate> estimates, boolean sample) {
    List<String> lines = new ArrayList<>();
    if (focus == null) {
      return lines;
    }
    lines.add((sample ? "In the sample, the " : "The ") + focus.name() + ":");
    lines.addAll(written(estimates, focus.pauseId()));
    if (lines.size() == 1) {
      lines.addAll(computed(lake, focus.pauseId()));
    }
    return lines;
  }

  private static List<String> written(List<Estimate> estimates, String pauseId) {
    return estimates.stream()
        .filter(estimate -> estimate.pauseId().equals(pauseId) && estimate.headline())
        .map(Estimate::verdict)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .distinct()
        .limit(OTHERS)
        .toList();
  }

  private static List<String> computed(Lake lake, String pauseId) {
    List<PauseEffect> own =
        lake.readAll(Tables.PAUSE_EFFECTS).stream()
            .filter(effect -> effect.pauseId().equals(pauseId) && effect.rateRatio() != null)
            .toList();
    return Verdict.of(own).lines().limit(OTHERS).toList();
  }
}
