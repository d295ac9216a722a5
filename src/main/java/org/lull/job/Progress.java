package org.lull.job;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * How far Spark has come with the stage that takes its time, as one line for who waits: pieces,
 * records, rate, time left. Spark calls it from a thread of its own.
 */
final class Progress extends SparkListener {
  /** Stages shorter than this, in milliseconds, are not worth a line. */
  private static final long WORTH = 2000;

  private final Map<Integer, Stage> running = new HashMap<>();

  /** One stage that has begun. */
  private static final class Stage {
    final int pieces;
    final long began;
    int done;
    long records;

    Stage(int pieces, long began) {
      this.pieces = pieces;
      this.began = began;
    }
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    var info = submitted.stageInfo();
    long began = info.submissionTime().isDefined() ? (Long) info.submissionTime().get() : 0;
    running.put(info.stageId(), new Stage(info.numTasks(), began));
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd ended) {
    Stage stage = running.get(ended.stageId());
    if (stage != null && ended.taskMetrics() != null) {
      stage.done++;
      stage.records +=
          ended.taskMetrics().inputMetrics().recordsRead()
              + ended.taskMetrics().shuffleReadMetrics().recordsRead();
    }
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
    running.remove(completed.stageInfo().stageId());
  }

  /**
   * The line for the stage that has run longest; empty while nothing takes long.
   *
   * @param now milliseconds since 1970
   */
  synchronized String line(long now) {
    Stage oldest = null;
    for (Stage stage : running.values()) {
      if (oldest == null || stage.began < oldest.began) {
        oldest = stage;
      }
    }
    if (oldest == null || now - oldest.began < WORTH) {
      return "";
    }
    double seconds = (now - oldest.began) / 1000.0;
    String line = String.format(Locale.ROOT, "%d of %d pieces", oldest.done, oldest.pieces);
    if (oldest.done == 0) {
      return line;
    }
    long left = Math.round(seconds / oldest.done * (oldest.pieces - oldest.done));
    return line
        + String.format(
            Locale.ROOT,
            ", %,d records, %,.0f/s, about %s left",
            oldest.records,
            oldest.records / seconds,
            left < 120 ? left + " s" : left / 60 + " min");
  }
}
