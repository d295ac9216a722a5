package org.lull.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code import}: the files named after it, else those of the settings. */
@Command
final class ImportVerb implements Callable<Integer> {
  @Mixin LullOptions options = new LullOptions();

  @Option(
      names = "--tallies",
      paramLabel = "FILE",
      description = "CSV of launched and destroyed weapons, instead of imports.tallies.")
  List<String> tallies = new ArrayList<>();

  @Option(
      names = "--pauses",
      paramLabel = "FILE",
      description = "CSV of known pauses, instead of imports.pauses.")
  List<String> pauses = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    if (!tallies.isEmpty()) {
      options.put("imports.tallies", tallies);
    }
    if (!pauses.isEmpty()) {
      options.put("imports.pauses", pauses);
    }
    return JobRunner.run("import", options, ImportJob::run, System.out, System.err);
  }
}
