package org.lull.job;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Something that must hold among the rows of the tables.
 *
 * @param name to ask for its rows
 * @param severity {@code wrong} where the tables contradict themselves, {@code look} where
 *     something strange was told and may be true
 * @param means what holds
 * @param query gives the rows of which it does not hold
 */
record Check(String name, Severity severity, String means, String query) {
  /** How bad it is; the constants are spelled as in the file. */
  enum Severity {
    wrong,
    look
  }

  /** All of them, in the file's order. */
  static List<Check> all() {
    try (InputStream in = Check.class.getResourceAsStream("/checks.yml")) {
      return new YAMLMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("checks.yml is not readable", e);
    }
  }
}
