package org.lull.job;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** {@code run}: every step of the path, one after another, in one session. */
final class WholePath {
  private WholePath() {}

  static Result run(JobContext context) throws Exception {
    return together(steps(context));
  }

  /** What each step did; how long each took is said to those who wait. */
  static Map<PathStep, Result> steps(JobContext context) throws Exception {
    Map<PathStep, Result> results = new EnumMap<>(PathStep.class);
    for (PathStep each : PathStep.values()) {
      Instant started = Instant.now();
      System.err.println(each.verb() + " ...");
      results.put(each, each.step().run(context));
      long seconds = Duration.between(started, Instant.now()).toSeconds();
      System.err.println(each.verb() + " took " + seconds + " s");
    }
    return results;
  }

  /** Their counts, inputs and words as those of one. */
  static Result together(Map<PathStep, Result> results) {
    Result all = Result.NOTHING;
    for (Map.Entry<PathStep, Result> each : results.entrySet()) {
      all = all.and(each.getKey().verb(), each.getValue());
    }
    return all;
  }
}
