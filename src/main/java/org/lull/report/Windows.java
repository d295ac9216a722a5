package org.lull.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lull.panel.Pause;

/** The days behind the name of a window. */
final class Windows {
  private static final Pattern DAYS =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d)");

  private Windows() {}

  /** A window's name for a reader: {@code for Russia, 18 Mar 2025 to 17 Apr 2025}. */
  static String words(String window) {
    Matcher days = DAYS.matcher(window);
    if (!days.find() || days.end() != window.length()) {
      return window;
    }
    String[] name = window.substring(0, days.start()).strip().split(" ", 2);
    LocalDate first = LocalDate.parse(days.group(1));
    LocalDate last = LocalDate.parse(days.group(2));
    return party(name[0])
        + ", "
        + (name.length > 1 ? name[1] + ", " : "")
        + Words.day(first)
        + (first.equals(last) ? "" : " to " + Words.day(last));
  }

  /** Whose days a window is. */
  static String party(String name) {
    return switch (name) {
      case "RU" -> "for Russia";
      case "UA" -> "for Ukraine";
      case "RU+UA", "UA+RU" -> "for both sides";
      default -> name;
    };
  }

  /** The days that a window's name tells, else those of the pause, cut to what is shown. */
  static Period named(String window, Pause pause, Period all) {
    Matcher days = DAYS.matcher(window);
    if (days.find()) {
      return new Period(
          pause.name(), LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
    }
    LocalDate first = Objects.requireNonNullElse(pause.startDate(), all.first());
    return new Period(pause.name(), first, Objects.requireNonNullElse(pause.endDate(), all.last()));
  }
}
