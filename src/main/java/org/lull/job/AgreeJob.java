package org.lull.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.lull.extract.AttackReport;
import org.lull.panel.AgreementSummary;
import org.lull.panel.Attack;
import org.lull.panel.ComparisonPolicy;
import org.lull.panel.CoverageDay;
import org.lull.panel.NightAgreement;
import org.lull.panel.NightComparer;
import org.lull.panel.NightState;
import org.lull.table.Lake;

/** {@code agree}: news against official tallies, night by night. */
final class AgreeJob {
  private AgreeJob() {}

  static Result run(JobContext context) {
    Lake lake = context.lake();
    List<NightAgreement> nights = nights(lake, context.config().agree().policy());
    lake.replace(Tables.AGREEMENT, nights);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("agreement.nights", (long) nights.size());
    for (NightAgreement night : nights) {
      counts.merge("agreement." + night.state().code(), 1L, Long::sum);
    }
    return new Result(
        counts,
        List.of(lake.folder(Tables.ATTACKS), lake.folder(Tables.TALLIES)),
        null,
        words(nights));
  }

  private static List<NightAgreement> nights(Lake lake, ComparisonPolicy policy) {
    Column same =
        col("attacker")
            .equalTo(policy.attacker().code())
            .and(col("weapon").equalTo(policy.weapon().code()))
            .and(col("event_date").isNotNull());
    Dataset<Row> rows = lake.read(Tables.ATTACKS).filter(same);
    List<Attack> attacks = lake.records(Tables.ATTACKS, rows);
    Map<String, AttackReport> reports = new HashMap<>();
    Dataset<Row> told = rows.select(explode(col("report_ids")).as("report_id"));
    lake.records(
            Tables.ATTACK_REPORTS,
            lake.read(Tables.ATTACK_REPORTS).join(told, new String[] {"report_id"}, "left_semi"))
        .forEach(r -> reports.put(r.reportId(), r));
    Map<LocalDate, Integer> read = new HashMap<>();
    Column national = col("attacker").equalTo(policy.attacker().code()).and(col("admin1").isNull());
    for (CoverageDay day :
        lake.records(Tables.COVERAGE, lake.read(Tables.COVERAGE).filter(national))) {
      read.put(day.eventDate(), day.articlesRead());
    }
    if (read.isEmpty()) {
      return List.of();
    }
    LocalDate first = read.keySet().stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = read.keySet().stream().max(LocalDate::compareTo).orElseThrow();
    return new NightComparer(policy, attacks, reports, lake.readAll(Tables.TALLIES))
        .nights(first, last, read);
  }

  private static List<String> words(List<NightAgreement> nights) {
    List<String> words = new ArrayList<>();
    if (nights.isEmpty()) {
      words.add("Neither the news nor a tally tells a number of any night: import tallies first.");
      return words;
    }
    if (nights.stream().allMatch(n -> n.state() == NightState.MISSING_IN_TALLY)) {
      words.add("There is no official tally to set the news against: import one first.");
      return words;
    }
    words.add("month    nights  exact  equal  share  rounded  within  why the others differ");
    for (AgreementSummary month : AgreementSummary.of(nights)) {
      Double share = month.equalShare();
      words.add(
          String.format(
              Locale.ROOT,
              "%-7s %7d %6d %6d %6s %8d %7d  %s",
              month.month(),
              month.nights(),
              month.exact(),
              month.equal(),
              share == null ? "-" : String.format(Locale.ROOT, "%.0f %%", share * 100),
              month.rounded(),
              month.withinTolerance(),
              month.reasons()));
    }
    nights.stream()
        .filter(n -> n.state() == NightState.DIFFERING)
        .forEach(n -> words.add(n.eventDate() + "  " + n.explanation()));
    return words;
  }
}
