package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LauncherTest {
  @Test
  void theLauncherKnowsTheVerbsThatNeedNoSpark() throws IOException {
    String launcher = Files.readString(Path.of("jobs", "lull"));
    assertThat(PlainVerbs.NAMES)
        .allSatisfy(verb -> assertThat(launcher).contains("\"${1:-}\" = " + verb + " "));
  }
}
