package org.lull.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A verb that is one step over the lake and has no options of its own. */
@Command
final class StepVerb implements Callable<Integer> {
  private final String verb;
  private final Step step;

  @Mixin LullOptions options = new LullOptions();

  StepVerb(String verb, Step step) {
    this.verb = verb;
    this.step = step;
  }

  /** A step of the path by itself, which the whole path gives what it needs. */
  static StepVerb of(PathStep step) {
    return new StepVerb(
        step.verb(),
        context -> {
          Prerequisites.check(context.lake(), step);
          return step.step().run(context);
        });
  }

  @Override
  public Integer call() throws Exception {
    return JobRunner.over(verb, options, step, System.out, System.err);
  }
}
