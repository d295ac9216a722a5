package org.lull.job;

import java.util.List;
import org.lull.extract.AttackReport;
import org.lull.extract.PauseReport;
import org.lull.extract.Reading;

/** A reading as one line of JSON with the codebook's names. */
final class ReadingJson {
  private ReadingJson() {}

  private record Line(
      String id, List<AttackReport> attackReports, List<PauseReport> pauseReports) {}

  /** {@code id}, {@code attack_reports}, {@code pause_reports}. */
  static String line(String id, Reading reading) {
    return RecordJson.line(new Line(id, reading.attackReports(), reading.pauseReports()));
  }
}
