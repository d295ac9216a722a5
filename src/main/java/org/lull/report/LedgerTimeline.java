package org.lull.report;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.panel.Pause;
import org.lull.panel.PauseStatement;
import org.lull.panel.PauseWindow;

/** Pauses one below the other: when they were spoken of, and when they were to hold for whom. */
final class LedgerTimeline {
  private static final int ROW = 44;

  private final List<Pause> pauses;
  private final LocalDate first;
  private final LocalDate last;

  LedgerTimeline(List<Pause> pauses) {
    this.pauses = pauses;
    LocalDate low = null;
    LocalDate high = null;
    for (Pause pause : pauses) {
      for (LocalDate day : days(pause)) {
        low = low == null || day.isBefore(low) ? day : low;
        high = high == null || day.isAfter(high) ? day : high;
      }
    }
    this.first = Objects.requireNonNullElse(low, LocalDate.EPOCH).minusDays(3);
    this.last = Objects.requireNonNullElse(high, LocalDate.EPOCH).plusDays(6);
  }

  /** Every day that a pause's row has to show. */
  static List<LocalDate> days(Pause pause) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(pause.declaredDate(), pause.startDate(), pause.endDate()),
            pause.statuses().stream().map(PauseStatement::date))
        .filter(Objects::nonNull)
        .toList();
  }

  int height() {
    return pauses.size() * ROW + 34;
  }

  DomContent draw(Size size) {
    Days days = new Days(first, last, 8, size.width() - 8.0);
    double bottom = height() - 28.0;
    return each(
        Frame.months(days, bottom),
        each(days.months(Frame.APART), tick -> Mark.line(tick.x(), 0, tick.x(), bottom, "grid")),
        each(pauses, (i, pause) -> row(pause, days, i * ROW, size)));
  }

  private DomContent row(Pause pause, Days days, double top, Size size) {
    double at = days.start(earliest(pause));
    // A name stands over its marks, and on the side where there is room.
    boolean late = at > size.width() * 0.55;
    return each(
        Mark.words(
            late ? Math.min(at + 12, size.width() - 4.0) : at,
            top + 12,
            late ? "end" : "start",
            "name",
            shortened(Words.sentence(pause.name()), size)),
        each(pause.windows(), window -> bar(window, days, top)),
        each(
            pause.statuses().stream().filter(s -> s.date() != null).toList(),
            status -> statement(status, days, top)));
  }

  private DomContent bar(PauseWindow window, Days days, double top) {
    LocalDate start = window.start();
    LocalDate end = window.end();
    if (start == null) {
      return each();
    }
    double y = top + (window.party() == Side.RU ? 18 : 26);
    double to = end == null ? Math.min(days.to(), days.end(start) + 24) : days.end(end);
    String css = side(window.party()) + (end == null ? " window open" : " window");
    return Mark.box(days.start(start), y, Math.max(3, to - days.start(start)), 7, css)
        .tip(
            "for "
                + Words.country(window.party())
                + " from "
                + Words.day(start)
                + " to "
                + Words.day(end));
  }

  private DomContent statement(PauseStatement status, Days days, double top) {
    LocalDate day = Objects.requireNonNull(status.date());
    return Mark.dot(days.middle(day), top + 25.5, 3.5, "statement " + side(status.announcerSide()))
        .tip(
            Words.day(day)
                + ": "
                + Words.code(status.status().code())
                + (status.announcer() == null ? "" : ", " + status.announcer()));
  }

  private LocalDate earliest(Pause pause) {
    return days(pause).stream().min(LocalDate::compareTo).orElse(first);
  }

  private static String shortened(String name, Size size) {
    int most = size.narrow() ? 38 : 60;
    return name.length() <= most ? name : name.substring(0, most - 1) + "…";
  }

  static String side(@Nullable Side side) {
    return side == null || side == Side.OTHER ? "other" : side == Side.RU ? "ru" : "ua";
  }
}
