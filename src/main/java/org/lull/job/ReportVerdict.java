package org.lull.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lull.effect.Verdict;
import org.lull.panel.Pause;
import org.lull.report.Estimate;
import org.lull.table.Lake;

/** The answer in words: of the pause that the page follows first, then of all of them. */
final class ReportVerdict {
  private static final int SENTENCES = 5;

  private ReportVerdict() {}

  static List<String> lines(
      Lake lake, @Nullable Pause focus, List<Estimate> estimates, boolean sample) {
    if (focus == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        (sample ? "In the sample, around the " : "Around the ")
            + focus.name()
            + " ("
            + focus.status().code()
            + "):");
    lines.addAll(written(estimates, focus.pauseId()));
    lines.add(all(lake, estimates));
    return lines;
  }

  /** Official figures before those from articles; two windows of the same days say it once. */
  private static List<String> written(List<Estimate> estimates, String pauseId) {
    return estimates.stream()
        .filter(estimate -> estimate.pauseId().equals(pauseId) && estimate.headline())
        .filter(estimate -> estimate.ratio() != null)
        .sorted((a, b) -> b.series().compareTo(a.series()))
        .map(ReportVerdict::sentence)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .distinct()
        .limit(SENTENCES)
        .toList();
  }

  private static @Nullable String sentence(Estimate estimate) {
    String verdict = estimate.verdict();
    return verdict == null || verdict.isEmpty()
        ? null
        : Character.toUpperCase(verdict.charAt(0)) + verdict.substring(1);
  }

  private static String all(Lake lake, List<Estimate> estimates) {
    long pauses =
        estimates.stream()
            .filter(estimate -> estimate.ratio() != null)
            .map(Estimate::pauseId)
            .distinct()
            .count();
    long told = estimates.stream().filter(e -> e.headline() && e.ratio() != null).count();
    long unusual =
        lake.readAll(Tables.PAUSE_EFFECTS).stream()
            .filter(effect -> effect.headline() && Verdict.significant(effect))
            .count();
    return "Over the whole ledger, "
        + pauses
        + (pauses == 1 ? " pause" : " pauses")
        + " could be set against daily counts, in "
        + told
        + " headline estimates; "
        + unusual
        + " of them stand out against dates without a pause.";
  }
}
