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
