package org.lull.job;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.lull.panel.Placement;
import org.lull.report.AttackText;
import org.lull.report.DayText;
import org.lull.report.EffectText;
import org.lull.report.EvidenceText;
import org.lull.report.ExplainedAttack;
import org.lull.report.ExplainedDay;
import org.lull.report.ExplainedEffect;
import org.lull.report.ExplainedPause;
import org.lull.report.PauseText;
import org.lull.table.Lake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: from a number back to its sentences. */
@Command(
    name = "explain",
    description = {
      "Prints a number, how it was agreed, and the sentences and articles behind it:",
      "a day (--date, with or without --region), an attack, a pause, a report, or with --effect"
          + " what was estimated of a pause."
    })
final class ExplainVerb implements Callable<Integer> {
  @Mixin LullOptions options = new LullOptions();

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "attack_id, pause_id or name of a pause, or report_id.")
  @Nullable String id;

  @Option(names = "--date", paramLabel = "DATE", description = "A day, e.g. 2025-03-19.")
  @Nullable LocalDate date;

  @Option(
      names = "--region",
      paramLabel = "CODE",
      description = "With --date: a region, ISO 3166-2, e.g. UA-59. Default: the country.")
  @Nullable String region;

  @Option(names = "--effect", description = "With the id of a pause: its estimates and their days.")
  boolean effect;

  @Option(names = "--json", description = "One JSON object a line instead of text.")
  boolean json;

  @Override
  public Integer call() throws Exception {
    check();
    Config config = options.read();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (SparkSession spark = Sessions.open("explain", config.spark())) {
      Explanations explanations = new Explanations(Lake.existing(spark, config.lake()));
      if (date != null) {
        ExplainedDay day = explanations.day(date, region);
        print(out, day, DayText.of(day));
      } else {
        explain(out, explanations, id == null ? "" : id);
      }
    }
    out.flush();
    return 0;
  }

  private void check() {
    if ((id == null) == (date == null)) {
      throw new UserError(
          "Name either an ID or a day, e.g. lull explain --date 2025-03-19 --region UA-59.");
    }
    if (region != null && date == null) {
      throw new UserError("--region goes with --date; give both.");
    }
    Set<String> regions = BundledScope.NAMES.regions().keySet();
    if (region != null && !regions.contains(region)) {
      throw new UserError("There is no region " + region + "; " + Nearest.hint(region, regions));
    }
    if (effect && id == null) {
      throw new UserError("--effect goes with the id of a pause; see SELECT pause_id FROM pauses.");
    }
  }

  private void explain(PrintStream out, Explanations explanations, String wanted) {
    List<ExplainedPause> pauses = explanations.pause(wanted);
    if (effect || !pauses.isEmpty()) {
      if (pauses.isEmpty()) {
        throw new UserError("There is no pause " + wanted + "; see SELECT pause_id FROM pauses.");
      }
      for (ExplainedPause pause : pauses) {
        if (effect) {
          ExplainedEffect estimated = explanations.effect(pause);
          print(out, estimated, EffectText.of(estimated));
        } else {
          print(out, pause, PauseText.of(pause));
        }
      }
      return;
    }
    List<ExplainedAttack> attacks = explanations.attack(wanted);
    for (ExplainedAttack attack : attacks) {
      print(out, attack, AttackText.of(attack));
    }
    if (attacks.isEmpty()) {
      placement(out, explanations, wanted);
    }
  }

  private void placement(PrintStream out, Explanations explanations, String wanted) {
    List<Placement> placements = explanations.placement(wanted);
    if (placements.isEmpty()) {
      throw new UserError(
          "There is no attack, pause or report "
              + wanted
              + " in the lake; ids are in the tables"
              + " attacks, pauses, attack_reports and pause_reports (lull sql).");
    }
    Placement placement = placements.get(0);
    String into = placement.attackId() != null ? placement.attackId() : placement.pauseId();
    List<String> lines = new ArrayList<>();
    lines.add(
        "report "
            + wanted
            + (into == null ? " counts nowhere: " : " is in " + into + ": ")
            + placement.reason());
    explanations.sentence(wanted).forEach(evidence -> lines.addAll(EvidenceText.of(evidence)));
    print(out, placement, lines);
    if (into != null) {
      explain(out, explanations, into);
    }
  }

  private void print(PrintStream out, Record explained, List<String> text) {
    if (json) {
      out.println(RecordJson.line(explained));
    } else {
      text.forEach(out::println);
    }
  }
}
