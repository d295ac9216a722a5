package org.lull.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A verb that reads corpora: those named after it, else those of the settings. */
@Command
final class InputsVerb implements Callable<Integer> {
  private final String verb;
  private final Step step;

  @Mixin LullOptions options = new LullOptions();

  @Parameters(
      paramLabel = "INPUT",
      description = "Files, folders or globs to load, instead of load.inputs in the settings.")
  List<String> inputs = new ArrayList<>();

  InputsVerb(String verb, Step step) {
    this.verb = verb;
    this.step = step;
  }

  @Override
  public Integer call() throws Exception {
    if (!inputs.isEmpty()) {
      options.put("load.inputs", inputs);
    }
    return JobRunner.run(verb, options, step, System.out, System.err);
  }
}
