package org.lull.job;

import java.util.List;

/**
 * What {@code import} brings in.
 *
 * @param tallies CSV files of launched and destroyed weapons per window
 * @param pauses CSV files of known pauses
 */
public record ImportsConfig(List<String> tallies, List<String> pauses) {
  public ImportsConfig {
    tallies = List.copyOf(tallies);
    pauses = List.copyOf(pauses);
  }
}
