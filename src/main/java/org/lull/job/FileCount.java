package org.lull.job;

/**
 * What became of the records of one file: {@code records = added + present + rejects}.
 *
 * @param present articles that the lake already held, or that came earlier in the same input
 * @param unreadable characters kept as U+FFFD because their bytes could not be read
 */
record FileCount(
    String name, long records, long added, long present, long rejects, long unreadable) {
  FileCount {
    if (records != added + present + rejects) {
      throw new IllegalStateException(
          name + ": " + records + " records, but " + added + " + " + present + " + " + rejects);
    }
  }

  /** One line for the terminal. */
  String line() {
    return name
        + ": "
        + records
        + " records = "
        + added
        + " new + "
        + present
        + " already present + "
        + rejects
        + " rejects"
        + (unreadable == 0 ? "" : " (" + unreadable + " unreadable characters kept as U+FFFD)");
  }
}
