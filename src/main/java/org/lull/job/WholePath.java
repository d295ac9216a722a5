package org.lull.job;

import java.util.List;
import java.util.Map;

/** {@code run}: every step of the path, one after another, in one session. */
final class WholePath {
  private WholePath() {}

  static Result run(JobContext context) throws Exception {
    Result all = new Result(Map.of(), List.of(), null, List.of());
    for (PathStep each : PathStep.values()) {
      all = all.and(each.verb(), each.step().run(context));
    }
    return all;
  }
}
