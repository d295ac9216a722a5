package org.lull.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.lull.effect.PauseEffect;
import org.lull.effect.Verdict;
import org.lull.lexicon.Side;
import org.lull.panel.Pause;
import org.lull.report.EstimateName;
import org.lull.report.Outcomes;
import org.lull.report.VerdictLine;
import org.lull.table.Lake;

/** The answer in words: first in one sentence, then what it rests on, then the other pauses. */
final class ReportVerdict {
  /** So many sentences on counts of one series, for both sides. */
  private static final int SENTENCES = 4;

  private ReportVerdict() {}

  static List<VerdictLine> lines(Lake lake, @Nullable Pause focus, boolean sample) {
    if (focus == null) {
      return List.of(VerdictLine.of(untold(lake)));
    }
    List<PauseEffect> estimated =
        lake
            .records(
                Tables.PAUSE_EFFECTS,
                lake.read(Tables.PAUSE_EFFECTS)
                    .filter(col("headline").and(col("rate_ratio").isNotNull())))
            .stream()
            .sorted((a, b) -> b.series().compareTo(a.series()))
            .toList();
    List<PauseEffect> own =
        estimated.stream().filter(e -> e.pauseId().equals(focus.pauseId())).toList();
    List<VerdictLine> lines = new ArrayList<>();
    String head =
        (sample ? "In the sample: " : "")
            + focus.name()
            + ReportFocus.held(focus)
            + ": "
            + answer(own);
    lines.add(new VerdictLine(head, focus.pauseId(), null));
    boolean judged = own.stream().anyMatch(Verdict::judgeable);
    // Two windows of one pause say nearly the same of an outcome; the page has both.
    Set<String> said = new HashSet<>();
    for (String series : List.of("official", "articles")) {
      own.stream()
          .filter(effect -> effect.series().equals(series))
          .sorted(
              Comparator.comparingInt((PauseEffect effect) -> Outcomes.rank(effect.outcome()))
                  .thenComparing(PauseEffect::outcome)
                  .thenComparing(effect -> effect.window().length())
                  .thenComparing(PauseEffect::window))
          .filter(effect -> said.add(effect.series() + effect.outcome()))
          .map(effect -> new VerdictLine(sentence(effect, judged), effect.pauseId(), name(effect)))
          .limit(series.equals("official") ? 2 : SENTENCES)
          .forEach(lines::add);
    }
    for (Side side : List.of(Side.RU, Side.UA)) {
      if (own.stream().noneMatch(e -> e.outcome().endsWith(" " + side.code()))) {
        lines.add(missing(lake, focus, side));
      }
    }
    lines.add(VerdictLine.of(others(estimated)));
    return lines;
  }

  /** Judged are counts that enough dates without a pause can be held against. */
  private static String answer(List<PauseEffect> own) {
    long judged = own.stream().filter(Verdict::judgeable).count();
    long fewer = own.stream().filter(e -> Verdict.significant(e) && ratio(e) < 1).count();
    long more = own.stream().filter(e -> Verdict.significant(e) && ratio(e) > 1).count();
    if (judged == 0) {
      return "it cannot be told whether attacks paused; there are too few dates without a pause to"
          + " judge the counts by.";
    }
    long alone = own.stream().filter(Verdict::unusual).count();
    if (fewer == 0 && more == 0) {
      return "no evidence that attacks paused; "
          + (alone == 0 ? "none" : Long.toString(alone))
          + " of the "
          + judged
          + (alone == 0
              ? " counts that can be judged stands out against dates without a pause."
              : " counts that can be judged stand out by themselves, as some will among so many.");
    }
    return fewer
        + " of the "
        + judged
        + " counts that can be judged were unusually low and "
        + more
        + " unusually high; what made them so, these figures cannot say.";
  }

  private static String untold(Lake lake) {
    long pauses = lake.read(Tables.PAUSES).count();
    if (pauses == 0) {
      return "It cannot be told: the articles speak of no pause.";
    }
    List<Row> why =
        lake.read(Tables.PAUSE_EFFECTS)
            .filter(col("rate_ratio").isNull().and(col("term").equalTo("pause")))
            .groupBy("spec")
            .count()
            .orderBy(col("count").desc(), col("spec"))
            .limit(1)
            .collectAsList();
    return "It cannot be told: the ledger has "
        + pauses
        + (pauses == 1 ? " pause, and it" : " pauses, and none of them")
        + (pauses == 1 ? " could not be" : " could be")
        + " set against a series of counts. The reason met most often: "
        + (why.isEmpty() ? "no days are told on which it was to hold" : why.get(0).getString(0))
        + ".";
  }

  /** What is not there is said of either side: a page that passes over one of them takes sides. */
  private static VerdictLine missing(Lake lake, Pause focus, Side side) {
    String outcome = "attacks told of " + side.code();
    List<PauseEffect> tried =
        lake.records(
            Tables.PAUSE_EFFECTS,
            lake.read(Tables.PAUSE_EFFECTS)
                .filter(col("pause_id").equalTo(focus.pauseId()).and(col("rate_ratio").isNull()))
                .filter(col("outcome").equalTo(outcome)));
    String words = Outcomes.words(outcome);
    String said =
        words
            + ": no estimate, for "
            + (tried.isEmpty() ? "nothing is counted of them" : tried.get(0).spec())
            + ". (From articles.)";
    return new VerdictLine(said, focus.pauseId(), tried.isEmpty() ? null : name(tried.get(0)));
  }

  private static double ratio(PauseEffect effect) {
    return Objects.requireNonNull(effect.rateRatio());
  }

  private static EstimateName name(PauseEffect effect) {
    return new EstimateName(effect.pauseId(), effect.series(), effect.outcome(), effect.window());
  }

  /** Why nothing can be judged is said once, in the first line, and not of each count. */
  private static String sentence(PauseEffect effect, boolean judged) {
    String told = judged ? Verdict.sentence(effect) : Verdict.unjudged(effect);
    String words =
        told.startsWith(effect.outcome())
            ? Outcomes.words(effect.outcome()) + told.substring(effect.outcome().length())
            : told;
    return words
        + (effect.series().equals("official")
            ? " (An official tally: one side’s claim.)"
            : " (From articles.)");
  }

  private static String others(List<PauseEffect> estimated) {
    long pauses = estimated.stream().map(PauseEffect::pauseId).distinct().count();
    long unusual = estimated.stream().filter(Verdict::significant).count();
    return "Over the whole ledger, "
        + pauses
        + (pauses == 1 ? " pause" : " pauses")
        + " could be set against daily counts, in "
        + estimated.size()
        + (estimated.size() == 1 ? " estimate; " : " estimates; ")
        + (unusual == 0
            ? "none of them stands"
            : unusual == 1 ? "one of them stands" : unusual + " of them stand")
        + " out against earlier dates without a pause.";
  }
}
