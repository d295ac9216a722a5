package org.lull.job;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;
import org.lull.panel.Attack;
import org.lull.panel.Pause;
import org.lull.panel.Placement;
import org.lull.panel.Tally;
import org.lull.report.Evidence;
import org.lull.report.ExplainedAttack;
import org.lull.report.ExplainedDay;
import org.lull.report.ExplainedEffect;
import org.lull.report.ExplainedPause;
import org.lull.table.Lake;
import org.lull.table.Table;

/** Walks from a number of the tables back to the sentences it comes from. */
final class Explanations {
  private final Lake lake;

  Explanations(Lake lake) {
    this.lake = lake;
  }

  /**
   * One day.
   *
   * @param admin1 null for the country
   */
  ExplainedDay day(LocalDate date, @Nullable String admin1) {
    Column day = col("event_date").equalTo(lit(date));
    Column here =
        admin1 == null
            ? col("level").notEqual("allocated")
            : array_contains(split(col("admin1"), "\\+"), admin1);
    Column place =
        admin1 == null
            ? lit(true)
            : array_contains(col("regions.admin1"), admin1)
                .or(size(col("regions.admin1")).equalTo(0))
                .or(array_contains(col("regions.geo_precision"), "country"));
    Column official =
        admin1 == null ? lit(true) : col("national").or(array_contains(col("admin1"), admin1));
    List<Attack> attacks = some(Tables.ATTACKS, day.and(place));
    List<Tally> tallies = new ArrayList<>(some(Tables.TALLIES, day.and(official)));
    tallies.sort(Comparator.comparing(Tally::national).reversed());
    return new ExplainedDay(
        date,
        admin1,
        some(Tables.COVERAGE, day.and(col("admin1").eqNullSafe(lit(admin1)))),
        some(Tables.ATTACK_COUNTS, day.and(here)),
        tallies,
        some(Tables.AGREEMENT, day),
        explained(attacks));
  }

  /** The attack of that id; empty if there is none. */
  List<ExplainedAttack> attack(String id) {
    return explained(some(Tables.ATTACKS, col("attack_id").equalTo(id)));
  }

  /** Pauses of that id or name. */
  List<ExplainedPause> pause(String id) {
    List<ExplainedPause> explained = new ArrayList<>();
    Column wanted = col("pause_id").equalTo(id).or(col("name").equalTo(id));
    for (Pause pause : some(Tables.PAUSES, wanted)) {
      explained.add(
          new ExplainedPause(
              pause, Evidences.ofPauses(lake, pause.reportIds()).of(pause.reportIds())));
    }
    return explained;
  }

  /** What was estimated of a pause. */
  ExplainedEffect effect(ExplainedPause pause) {
    Column its = col("pause_id").equalTo(pause.pause().pauseId());
    return new ExplainedEffect(
        pause, some(Tables.PAUSE_EFFECTS, its), some(Tables.DAILY_FITS, its));
  }

  /** The sentence of one report, of an attack or of a pause; empty if there is no such report. */
  List<Evidence> sentence(String reportId) {
    List<Evidence> found = Evidences.ofAttacks(lake, List.of(reportId)).of(List.of(reportId));
    return found.isEmpty()
        ? Evidences.ofPauses(lake, List.of(reportId)).of(List.of(reportId))
        : found;
  }

  /** Where a report went; empty if there is no such report. */
  List<Placement> placement(String reportId) {
    return some(Tables.REPORT_PLACEMENTS, col("report_id").equalTo(reportId));
  }

  private List<ExplainedAttack> explained(List<Attack> attacks) {
    List<String> reportIds = attacks.stream().flatMap(a -> a.reportIds().stream()).toList();
    Evidences evidences = Evidences.ofAttacks(lake, reportIds);
    return attacks.stream().map(a -> new ExplainedAttack(a, evidences.of(a.reportIds()))).toList();
  }

  private <T extends Record> List<T> some(Table<T> table, Column wanted) {
    return lake.records(table, lake.read(table).filter(wanted));
  }
}
