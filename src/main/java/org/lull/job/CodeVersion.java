package org.lull.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build of the program this is. */
final class CodeVersion {
  private CodeVersion() {}

  /** The version that the build gave it. */
  static String text() {
    Properties build = new Properties();
    try (InputStream in = CodeVersion.class.getResourceAsStream("/build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("build.properties is not readable", e);
    }
    return build.getProperty("version");
  }
}
