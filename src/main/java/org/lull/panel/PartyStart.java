package org.lull.panel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day from which a party held itself bound, out of the words on its position: {@code accepted
 * 2025-03-19 (list agreed 25 Mar)} is bound from 25 March, when the last thing was settled.
 */
final class PartyStart {
  private static final Pattern BOUND = Pattern.compile("(?i)^(?:accepted|agreed|declared|joined)");
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private PartyStart() {}

  /**
   * The last day that the position names, if the party accepted and the day lies within the pause
   * but not on its first day; else null, and the party is bound like the other.
   *
   * @param position in words, may be empty
   */
  static @Nullable LocalDate of(String position, OfficialWindow told) {
    LocalDate start = told.start();
    if (start == null || !BOUND.matcher(position).find()) {
      return null;
    }
    LocalDate last = null;
    Matcher days = DAY.matcher(position);
    while (days.find()) {
      LocalDate day = day(days, start.getYear());
      boolean within = day.isAfter(start) && (told.end() == null || !day.isAfter(told.end()));
      if (within && (last == null || day.isAfter(last))) {
        last = day;
      }
    }
    return last;
  }

  private static LocalDate day(Matcher found, int year) {
    try {
      return found.group(1) != null
          ? LocalDate.parse(found.group())
          : LocalDate.of(
              year, 1 + MONTHS.indexOf(found.group(5)), Integer.parseInt(found.group(4)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "no day of the calendar: \"%s\"; mend the position", found.group()),
          e);
    }
  }
}
