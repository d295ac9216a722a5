package org.lull.job;

/**
 * Everything that {@code conf/lull.yml} sets; the keys are the components in snake_case, their
 * meaning and default stand in that file. A verb's own settings are a record of its own here.
 *
 * @param lake folder of the tables
 */
public record Config(
    String lake,
    SparkConfig spark,
    LoadConfig load,
    ImportsConfig imports,
    LexiconConfig lexicon,
    ReconcileConfig reconcile,
    AgreeConfig agree,
    FitConfig fit,
    ReportConfig report,
    MaintainConfig maintain) {}
