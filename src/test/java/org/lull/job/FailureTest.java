package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {
  @Test
  void aDamagedFileOfATableIsNamedWithItsRemedy() {
    Exception spark =
        new RuntimeException(
            "Job aborted",
            new RuntimeException(
                "[FAILED_READ_FILE.FILE_NOT_EXIST] Encountered error while reading file"
                    + " file:///lake/attacks/part-0.parquet.\nmore lines"));
    assertThat(Failure.message(spark))
        .contains("gone or damaged")
        .contains("file:///lake/attacks/part-0.parquet")
        .contains("Restore the table's folder")
        .doesNotContain("bug", "more lines");
  }
}
