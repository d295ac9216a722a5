package org.lull.job;

/**
 * What became of the records of one file: {@code records = added + present + rejects}.
 *
 * @param present articles that the lake already held, or that came earlier in the same input
 * @param undated articles among them without a day of publication
 * @param unreadable characters kept as U+FFFD because their bytes could not be read
 */
record FileCount(
    String name,
    long records,
    long added,
    long present,
    long rejects,
    long undated,
    long unreadable) {
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

  /** Whether its articles are there and none of them has a day: its field may have another name. */
  boolean dateless() {
    return undated > 0 && undated == added + present;
  }

  /**
   * What to do about articles without a day.
   *
   * @param unmapped fields that the settings name nowhere, with commas between
   */
  String warning(String unmapped) {
    return name
        + ": none of the "
        + undated
        + " articles has a day of publication, so that what they tell is counted on no day"
        + (unmapped.isEmpty()
            ? ""
            : "; if one of the fields "
                + unmapped
                + " holds it, name it: --set load.fields.published=[NAME]");
  }
}
