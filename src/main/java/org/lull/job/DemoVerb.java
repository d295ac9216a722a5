package org.lull.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demo}: the whole path on the sample that travels in the jar. */
@Command
final class DemoVerb implements Callable<Integer> {
  private static final String LAKE = "out/demo/lake";
  private static final String PAGE = "out/demo/report.html";

  @Mixin LullOptions options = new LullOptions();

  @Override
  public Integer call() throws Exception {
    String lake = options.lake == null ? LAKE : options.lake;
    options.lake = lake;
    for (Sample.Part part : Sample.Part.values()) {
      options.put(part.setting(), List.of(part.in(lake)));
    }
    options.set.putIfAbsent("report.page", PAGE);
    return JobRunner.run("demo", options, DemoVerb::run, System.out, System.err);
  }

  private static Result run(JobContext context) throws Exception {
    Sample.copyTo(context.lake());
    Map<PathStep, Result> steps = WholePath.steps(context);
    Result all = WholePath.together(steps);
    List<String> words = new ArrayList<>();
    words.add(
        "The sample: invented articles with true figures of spring 2025; no finding about the"
            + " war.");
    words.addAll(Objects.requireNonNull(steps.get(PathStep.REPORT)).words());
    return new Result(all.counts(), all.inputs(), all.lexiconVersion(), words);
  }
}
