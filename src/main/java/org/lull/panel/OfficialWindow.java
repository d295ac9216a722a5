package org.lull.panel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of local time as official files write it, in days. A tally's window counts for the day
 * that its end names, as everybody sums those files; a pause that ends at midnight does not hold on
 * the day that then begins. See docs/decisions on windows that end at midnight.
 *
 * @param start the day on which it begins
 * @param end the day that its end names, or the last on which it holds
 */
record OfficialWindow(@Nullable LocalDate start, @Nullable LocalDate end) {
  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)(?:[ T]+(\\d{1,2}):(\\d\\d)(?:[+-]\\d\\d:\\d\\d|Z)?)?");

  /**
   * The window of a tally, by the dates as written; blank ones are null.
   *
   * @throws IllegalArgumentException that names what was seen, for anything that is no date
   */
  static OfficialWindow ofTally(String start, String end) {
    return checked(day(start), day(end), start, end);
  }

  /**
   * The days on which a pause holds: one that ends at midnight ends on the day before.
   *
   * @throws IllegalArgumentException that names what was seen, for anything that is no date
   */
  static OfficialWindow ofPause(String start, String end) {
    LocalDate first = day(start);
    LocalDate last = day(end);
    boolean before = last != null && endsAtMidnight(end) && !last.equals(first);
    return checked(first, before ? last.minusDays(1) : last, start, end);
  }

  private static OfficialWindow checked(
      @Nullable LocalDate first, @Nullable LocalDate last, String start, String end) {
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException(
          "the window ends before it begins (" + start + " to " + end + "); swap or mend them");
    }
    return new OfficialWindow(first, last);
  }

  private static boolean endsAtMidnight(String text) {
    Matcher moment = MOMENT.matcher(text.strip());
    return moment.matches()
        && moment.group(2) != null
        && Integer.parseInt(moment.group(2)) == 0
        && moment.group(3).equals("00");
  }

  private static @Nullable LocalDate day(String text) {
    if (text.isBlank()) {
      return null;
    }
    Matcher moment = MOMENT.matcher(text.strip());
    if (!moment.matches()) {
      throw new IllegalArgumentException(
          "no date: \"" + text + "\"; write 2025-03-19 or 2025-03-19 18:00");
    }
    try {
      return LocalDate.parse(moment.group(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "no day of the calendar: \"" + text + "\"; mend the date", e);
    }
  }
}
