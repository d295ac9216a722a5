package org.lull.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lull.corpus.Reject;

/**
 * What one official file gives: its rows in order, and for every line that gives none the reason.
 *
 * @param rows one for each good line
 * @param rejects one for each other line
 */
public record OfficialRows<T>(List<T> rows, List<Reject> rejects) {
  private static final int SEEN = 200;

  /**
   * Reads every line.
   *
   * @param input name of the file
   * @param interpret makes a row of a line or throws {@link IllegalArgumentException} with what was
   *     wrong and what to do
   * @param id by which two rows are the same; the second is rejected
   */
  static <T> OfficialRows<T> read(
      String input, CsvTable csv, Function<CsvTable.Line, T> interpret, Function<T, String> id) {
    List<T> rows = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    Map<String, Long> lines = new HashMap<>();
    for (CsvTable.Line line : csv.rows()) {
      try {
        T row = interpret.apply(line);
        Long before = lines.putIfAbsent(id.apply(row), line.number());
        if (before == null) {
          rows.add(row);
        } else {
          rejects.add(reject(input, line, "told already in line " + before + "; keep one of them"));
        }
      } catch (IllegalArgumentException e) {
        rejects.add(reject(input, line, e.getMessage()));
      }
    }
    for (CsvTable.Line line : csv.broken()) {
      String wrong =
          line.cells().size() + " cells where the first line has " + csv.columns().size();
      rejects.add(reject(input, line, wrong + "; quote cells that hold a comma"));
    }
    return new OfficialRows<>(List.copyOf(rows), List.copyOf(rejects));
  }

  private static Reject reject(String input, CsvTable.Line line, String reason) {
    String seen = String.join(",", line.cells().values());
    return new Reject(
        input, line.number(), reason, seen.length() <= SEEN ? seen : seen.substring(0, SEEN), null);
  }
}
