package org.lull.job;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.table.Lake;

/** Writes the row of a run, and the marker by which a cluster's scheduler knows that it worked. */
final class RunLog {
  private final Lake lake;
  private final String runId;
  private final String verb;
  private final Instant started;

  RunLog(Lake lake, String runId, String verb, Instant started) {
    this.lake = lake;
    this.runId = runId;
    this.verb = verb;
    this.started = started;
  }

  void done(Result result) {
    write(result, "done", null);
    SuccessMarker.write(lake, runId);
  }

  void failed(Throwable cause) {
    write(Result.NOTHING, "failed", Failure.message(cause));
  }

  private void write(Result result, String status, @Nullable String message) {
    Run run =
        new Run(
            runId,
            verb,
            started,
            Instant.now(),
            result.inputs(),
            result.lexiconVersion(),
            CodeVersion.text(),
            result.counts(),
            status,
            message);
    lake.insertNew(Tables.RUNS, List.of(run));
  }
}
