package org.lull.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.lull.table.Lake;

/**
 * A file in the lake that is there only if the run worked: in cluster mode {@code spark-submit}
 * returns 0 whatever became of the job.
 */
final class SuccessMarker {
  private static final String FOLDER = "_lull_success";

  private SuccessMarker() {}

  static void write(Lake lake, String runId) {
    Path marker = new Path(lake.root() + "/" + FOLDER + "/" + runId);
    try {
      FileSystem files = marker.getFileSystem(lake.spark().sessionState().newHadoopConf());
      try (OutputStream out = files.create(marker, true)) {
        out.write((runId + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UserError(
          "The run worked, but its marker "
              + marker
              + " cannot be written ("
              + e
              + "); give the job the right to write there",
          e);
    }
  }
}
