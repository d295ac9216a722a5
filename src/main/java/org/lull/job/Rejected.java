package org.lull.job;

/**
 * Records that became no article for one reason.
 *
 * @param example the first of them: file, position and what was seen there
 */
record Rejected(String reason, long times, String example) {
  /** One line for the terminal. */
  String line() {
    return "rejected " + times + (times == 1 ? " time: " : " times: ") + told();
  }

  /** The reason, what to do, and where it was met first. */
  String told() {
    return reason + "; " + example.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
