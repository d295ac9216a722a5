package org.lull.job;

/** The steps of the whole path, in its order; each is a verb of its own too. */
enum PathStep {
  LOAD("load", "Reads corpora: tables articles and rejects.", LoadJob::run),
  IMPORT("import", "Reads official tallies and known pauses: table tallies.", ImportJob::run),
  EXTRACT("extract", "Codes articles: tables attack_reports and pause_reports.", ExtractJob::run),
  RECONCILE(
      "reconcile",
      "Makes attacks and a ledger of pauses of the reports: tables attacks and pauses.",
      ReconcileJob::run),
  COUNT(
      "count",
      "Counts attacks by day, region, attacker, weapon and target: tables coverage and"
          + " attack_counts.",
      CountJob::run),
  AGREE(
      "agree",
      "Sets the news against official tallies, night by night: table agreement.",
      AgreeJob::run),
  FIT("fit", "Sets pauses against counts: tables pause_effects and daily_fits.", FitJob::run),
  REPORT("report", "Writes one page that opens from disk.", ReportJob::run);

  private final String verb;
  private final String does;
  private final Step step;

  PathStep(String verb, String does, Step step) {
    this.verb = verb;
    this.does = does;
    this.step = step;
  }

  String verb() {
    return verb;
  }

  /** One line for the help. */
  String does() {
    return does;
  }

  Step step() {
    return step;
  }
}
