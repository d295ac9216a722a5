package org.lull.job;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: tables as files for other programs, with a dictionary of their columns. */
@Command
final class ExportVerb implements Callable<Integer> {
  @Mixin LullOptions options = new LullOptions();

  @Parameters(paramLabel = "TABLE", description = "Tables and views to write; default all.")
  List<String> names = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the files; those of an earlier export are replaced.")
  String to = "";

  @Option(
      names = "--format",
      split = ",",
      description = "${COMPLETION-CANDIDATES}, or both with a comma between; default both.")
  Set<ExportFormat> formats = EnumSet.allOf(ExportFormat.class);

  @Override
  public Integer call() throws Exception {
    Step step = context -> ExportJob.run(context, names, to, formats);
    return JobRunner.over("export", options, step, System.out, System.err);
  }
}
