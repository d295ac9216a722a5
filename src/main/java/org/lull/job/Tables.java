package org.lull.job;

import java.util.List;
import java.util.stream.Stream;
import org.lull.corpus.Article;
import org.lull.corpus.Reject;
import org.lull.effect.DailyFit;
import org.lull.effect.PauseEffect;
import org.lull.effect.PlaceboEstimate;
import org.lull.extract.AttackReport;
import org.lull.extract.PauseReport;
import org.lull.panel.Attack;
import org.lull.panel.AttackCount;
import org.lull.panel.CoverageDay;
import org.lull.panel.NightAgreement;
import org.lull.panel.Pause;
import org.lull.panel.Placement;
import org.lull.panel.Tally;
import org.lull.table.Table;
import org.lull.table.View;

/** Every table of the lake, with the record that a row of it is. */
public final class Tables {
  public static final Table<Article> ARTICLES = Table.of("articles", Article.class);
  public static final Table<Reject> REJECTS = Table.of("rejects", Reject.class);
  public static final Table<Extraction> EXTRACTIONS = Table.of("extractions", Extraction.class);
  public static final Table<AttackReport> ATTACK_REPORTS =
      Table.of("attack_reports", AttackReport.class);
  public static final Table<PauseReport> PAUSE_REPORTS =
      Table.of("pause_reports", PauseReport.class);
  public static final Table<Attack> ATTACKS = Table.of("attacks", Attack.class);
  public static final Table<Placement> REPORT_PLACEMENTS =
      Table.of("report_placements", Placement.class);
  public static final Table<Pause> PAUSES = Table.of("pauses", Pause.class);
  public static final Table<CoverageDay> COVERAGE = Table.of("coverage", CoverageDay.class);
  public static final Table<AttackCount> ATTACK_COUNTS =
      Table.of("attack_counts", AttackCount.class);
  public static final Table<Tally> TALLIES = Table.of("tallies", Tally.class);
  public static final Table<NightAgreement> AGREEMENT = Table.of("agreement", NightAgreement.class);
  public static final Table<PauseEffect> PAUSE_EFFECTS =
      Table.of("pause_effects", PauseEffect.class);
  public static final Table<DailyFit> DAILY_FITS = Table.of("daily_fits", DailyFit.class);
  public static final Table<PlaceboEstimate> PLACEBO_ESTIMATES =
      Table.of("placebo_estimates", PlaceboEstimate.class);
  public static final Table<Run> RUNS = Table.of("runs", Run.class);

  private Tables() {}

  /** All of them, in the order of an article's way through. */
  public static List<Table<?>> all() {
    return List.of(
        ARTICLES,
        REJECTS,
        EXTRACTIONS,
        ATTACK_REPORTS,
        PAUSE_REPORTS,
        ATTACKS,
        REPORT_PLACEMENTS,
        PAUSES,
        COVERAGE,
        ATTACK_COUNTS,
        TALLIES,
        AGREEMENT,
        PAUSE_EFFECTS,
        DAILY_FITS,
        PLACEBO_ESTIMATES,
        RUNS);
  }

  /** Views beside them: a level of {@code attack_counts} each, so that a plain SUM stays honest. */
  public static List<View> views() {
    return List.of(
        level("region", "Counts said of one region each."),
        level("joint", "Numbers said of several regions at once; admin1 joins them by +."),
        level("national_rest", "What was said of a country beyond its regions' accounts."),
        level("allocated", "Joint and national numbers shared out by a rule; never add to others."),
        new View(
            "attack_counts_total",
            "All counts that may be added up to a day's national figure.",
            "SELECT * FROM attack_counts WHERE level <> 'allocated'"));
  }

  /** The names of tables and views. */
  public static List<String> names() {
    return Stream.concat(all().stream().map(Table::name), views().stream().map(View::name))
        .toList();
  }

  private static View level(String level, String means) {
    return new View(
        "attack_counts_" + level,
        means,
        "SELECT * FROM attack_counts WHERE level = '" + level + "'");
  }
}
