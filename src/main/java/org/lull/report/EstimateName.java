package org.lull.report;

/**
 * Which count of which pause an estimate is about; the estimators of one name share a row.
 *
 * @param series {@code articles} or {@code official}
 * @param window which party's days, e.g. {@code RU 2025-03-18..2025-04-17}
 */
public record EstimateName(String pauseId, String series, String outcome, String window) {

  /** Address of its row within the page. */
  String row() {
    return "e-" + Words.anchor(String.join("-", pauseId, series, outcome, window));
  }

  /** Address of its chart, where the page follows that pause. */
  String chart() {
    return chart(series, outcome, window);
  }

  static String chart(String series, String outcome, String window) {
    return "s-" + Words.anchor(series + outcome + window);
  }
}
