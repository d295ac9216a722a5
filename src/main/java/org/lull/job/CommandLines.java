package org.lull.job;

import picocli.CommandLine;

/** Builds the command line: the verbs and their help. */
final class CommandLines {
  private CommandLines() {}

  /** The whole command. */
  static CommandLine all() {
    CommandLine lull = new CommandLine(new Lull());
    add(lull, "demo", "The whole path on a small sample; prints the answer.", new DemoVerb());
    String run = "The whole path over the corpora of conf/lull.yml.";
    add(lull, "run", run, new InputsVerb("run", WholePath::run));
    for (PathStep each : PathStep.values()) {
      Object command =
          switch (each) {
            case LOAD -> new InputsVerb(each.verb(), each.step());
            case IMPORT -> new ImportVerb();
            default -> StepVerb.of(each);
          };
      add(lull, each.verb(), each.does(), command);
    }
    PlainVerbs.addTo(lull);
    lull.addSubcommand(new SqlVerb());
    lull.addSubcommand(new SimulateVerb());
    lull.addSubcommand(new ServeVerb());
    lull.addSubcommand(new ExplainVerb());
    lull.addSubcommand(new CheckVerb());
    String export = "Writes tables as Parquet and CSV files, with a dictionary of their columns.";
    add(lull, "export", export, new ExportVerb());
    String maintain = "Compacts the tables and deletes files of old versions.";
    add(lull, "maintain", maintain, new StepVerb("maintain", MaintainJob::run));
    return lull;
  }

  private static void add(CommandLine lull, String verb, String does, Object command) {
    CommandLine added = new CommandLine(command);
    added.getCommandSpec().usageMessage().description(does);
    lull.addSubcommand(verb, added);
  }
}
