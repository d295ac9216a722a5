package org.lull.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, to the microsecond, which is what a table can hold.
 *
 * @param at the moment; null where only a day is given
 * @param day the day as the outlet wrote it, in its own offset
 */
record PublicationTime(@Nullable Instant at, LocalDate day) {
  /** Groups from {@link #HOUR} on: hour, minute, second, fraction, offset. */
  private static final String CLOCK =
      "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?"
          + "\\s*([A-Za-z]{1,5}|[+-]\\d{2}(?::?\\d{2})?)?";

  /** The group of the hour: behind year, month and day in every format with a clock. */
  private static final int HOUR = 4;

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T\\s]+" + CLOCK + ")?");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3,9})\\.?[\\s-]+(\\d{4})(?:,?\\s+"
              + CLOCK
              + ")?");

  /** With dots the day comes first in every country that writes them. */
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?:,?\\s+" + CLOCK + ")?");

  private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}.*");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?:[A-Za-z]{3,9},\\s+)?([A-Za-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");

  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Map<String, Integer> ZONE_HOURS =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7),
          Map.entry("BST", 1),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("MSK", 3));

  /**
   * Reads ISO 8601 with its liberties (a space for the T, no seconds, no offset), RFC 1123, a plain
   * day in ISO, in English or with dots, eight digits, and seconds or milliseconds since 1970.
   *
   * @param assumed the offset of times that name none
   * @throws DateTimeException if the format is unknown or there is no such day or time
   */
  static PublicationTime parse(String value, ZoneOffset assumed) {
    String text = value.strip();
    Matcher m = ISO.matcher(text);
    if (m.matches()) {
      return of(day(m.group(1), m.group(2), m.group(3)), m, assumed);
    }
    m = DAY_FIRST.matcher(text);
    if (m.matches()) {
      return of(day(m.group(3), month(m.group(2)), m.group(1)), m, assumed);
    }
    m = DOTTED.matcher(text);
    if (m.matches()) {
      return of(day(m.group(3), m.group(2), m.group(1)), m, assumed);
    }
    m = MONTH_FIRST.matcher(text);
    if (m.matches()) {
      return new PublicationTime(null, day(m.group(3), month(m.group(1)), m.group(2)));
    }
    m = COMPACT.matcher(text);
    if (m.matches()) {
      return new PublicationTime(null, day(m.group(1), m.group(2), m.group(3)));
    }
    if (EPOCH.matcher(text).matches()) {
      long number = Long.parseLong(text);
      Instant at =
          text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
      return new PublicationTime(at, at.atOffset(ZoneOffset.UTC).toLocalDate());
    }
    if (SLASHED.matcher(text).matches()) {
      throw new DateTimeException(
          "with slashes nobody can tell the day from the month, write it as 2025-03-09");
    }
    throw new DateTimeException("no known format of a date, write it as 2025-03-09");
  }

  private static PublicationTime of(LocalDate day, Matcher m, ZoneOffset assumed) {
    if (m.group(HOUR) == null) {
      return new PublicationTime(null, day);
    }
    String second = m.group(HOUR + 2);
    String fraction = m.group(HOUR + 3);
    LocalTime time =
        LocalTime.of(
            Integer.parseInt(m.group(HOUR)),
            Integer.parseInt(m.group(HOUR + 1)),
            second == null ? 0 : Integer.parseInt(second),
            fraction == null ? 0 : 1000 * Integer.parseInt((fraction + "00000").substring(0, 6)));
    ZoneOffset offset = m.group(HOUR + 4) == null ? assumed : offset(m.group(HOUR + 4));
    return new PublicationTime(LocalDateTime.of(day, time).toInstant(offset), day);
  }

  private static LocalDate day(String year, String month, String day) {
    LocalDate date =
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    if (date.getYear() < 1900 || date.getYear() > 2100) {
      throw new DateTimeException("the year " + year + " is not one of news");
    }
    return date;
  }

  private static String month(String name) {
    int month = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    if (month == 0) {
      throw new DateTimeException("no month is called " + name);
    }
    return Integer.toString(month);
  }

  private static ZoneOffset offset(String zone) {
    if (zone.charAt(0) == '+' || zone.charAt(0) == '-') {
      return ZoneOffset.of(zone);
    }
    Integer hours = ZONE_HOURS.get(zone.toUpperCase(Locale.ROOT));
    if (hours == null) {
      throw new DateTimeException("the time zone " + zone + " is unknown");
    }
    return ZoneOffset.ofHours(hours);
  }
}
