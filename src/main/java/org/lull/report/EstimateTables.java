package org.lull.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;

/** The numbers behind the rate ratios, and why there is none. */
final class EstimateTables {
  private EstimateTables() {}

  /** A row for each pause, window and count that has an estimate. */
  static Table estimates(List<Estimate> told, Map<String, String> names) {
    Table table =
        new Table(
            "estimates of each pause",
            "pause",
            "to hold",
            "what is counted",
            "rate ratio",
            "95 % interval",
            "share of earlier dates that show as much",
            "such dates without days in common",
            "spread over chance",
            "days",
            "model");
    for (Estimate e : told) {
      if (e.ratio() != null) {
        table.named(
            e.named().row(),
            pause(e, names),
            Windows.words(e.window()),
            Outcomes.title(e.series(), e.outcome()),
            Words.ratio(e.ratio()),
            interval(e),
            Words.share(e.placeboP()),
            e.placeboWindows() == null ? "–" : String.valueOf(e.placeboWindows()),
            Words.ratio(e.dispersion()),
            e.days(),
            e.spec());
      }
    }
    return table;
  }

  /** Counts that no pause could be set against, with the reason. */
  static DomContent missing(List<Estimate> told, Map<String, String> names) {
    Table table =
        new Table("no estimate, and why", "pause", "to hold", "what is counted", "days", "reason");
    for (Estimate e : told) {
      if (e.ratio() == null) {
        table.named(
            e.named().row(),
            pause(e, names),
            Windows.words(e.window()),
            Outcomes.title(e.series(), e.outcome()),
            e.days(),
            reason(e));
      }
    }
    return iff(!table.isEmpty(), each(table.folded()));
  }

  /** One pause and count by every estimator and reading. */
  static Table estimators(String about, List<Estimate> all) {
    Table table =
        new Table(about, "estimator", "to hold", "rate ratio", "95 % interval", "days", "model");
    for (Estimate e : all) {
      table.row(
          estimator(e),
          Windows.words(e.window()),
          Words.ratio(e.ratio()),
          interval(e),
          e.days(),
          e.spec());
    }
    return table;
  }

  static String estimator(Estimate estimate) {
    return Words.code(
            estimate
                .estimator()
                .replace("poisson", "Poisson")
                .replace("_hac7", ", HAC errors")
                .replace("_ar", ", AR errors")
                .replace("counterfactual", "forecast from the days before"))
        + (estimate.reading().isEmpty() ? "" : ", " + Words.code(estimate.reading()));
  }

  private static String reason(Estimate e) {
    return Words.sentence(e.spec().replace("near " + e.window(), "near the pause")) + ".";
  }

  private static DomContent pause(Estimate e, Map<String, String> names) {
    String name = Words.sentence(names.getOrDefault(e.pauseId(), e.pauseId()));
    return names.containsKey(e.pauseId())
        ? a(name).withHref("#" + LedgerSection.anchor(e.pauseId()))
        : j2html.TagCreator.text(name);
  }

  private static String interval(Estimate e) {
    if (e.low() == null) {
      return "none";
    }
    return e.high() == null
        ? "from " + Words.ratio(e.low()) + ", no upper end"
        : Words.ratio(e.low()) + " to " + Words.ratio(e.high());
  }
}
