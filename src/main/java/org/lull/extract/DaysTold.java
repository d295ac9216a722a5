package org.lull.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;

/**
 * The days that the text before a sentence has told: the day of the attacks told last, and the
 * older days that hold for one paragraph only.
 */
final class DaysTold {
  private static final int NEXT = 2;
  private static final int SUMMARY = 40;
  private static final int LEAD = 2;
  private static final int BESIDE = 6;
  private static final int LONG = 3;
  private static final int RECENT = 3;

  private final @Nullable LocalDate published;
  private @Nullable DateRange date;
  private @Nullable LocalDate day;
  private @Nullable DateRange resumed;

  /** Of this paragraph only. */
  private @Nullable DateRange aside;

  private int until = Integer.MAX_VALUE;
  private int dated = -1;
  private int sentences;
  private int fresh;
  private boolean bulletin;

  /** The days of an article of that day. */
  DaysTold(@Nullable LocalDate published) {
    this.published = published;
  }

  /** Goes on in the paragraph. */
  void next() {
    sentences++;
  }

  /** Begins a paragraph; a long one's day, and each of a bulletin's, is its own. */
  void enter(int now) {
    fresh = sentences >= LONG ? now + 1 : fresh;
    sentences = 0;
    aside = null;
    date = bulletin ? null : date;
  }

  /** Goes on from the title to the text. */
  void text() {
    dated = -1;
    aside = null;
  }

  /** "What we know on day 514": a title whose paragraphs have nothing to do with each other. */
  void see(Sentence s) {
    bulletin |= s.field().equals("title") && s.any(0, s.size(), "bulletin");
  }

  /** An attack is named with its day, and no more: the day of what is told next. */
  void named(Sentence s, List<Dates.Found> dates) {
    if (published == null || dates.size() != 1) {
      return;
    }
    Dates.Found found = dates.get(0);
    LocalDate told = found.date().eventDate();
    boolean opens = s.word(0, "the") && s.any(1, LEAD + 2, "attack", "shelling");
    boolean beside = false; // "stop attacks on ships, whose safe passage it ended on Monday"
    for (int i = Math.max(0, found.from() - BESIDE); i < found.from(); i++) {
      beside |= s.word(i, "which") || s.word(i, "whose");
    }
    boolean news =
        told != null && !told.isAfter(published) && !told.isBefore(published.minusDays(2));
    if (news && !beside) {
      date = found.date();
      dated = s.index();
      resumed = opens && resumed == null && s.field().equals("text") ? date : resumed;
    }
  }

  /** A report that tells its day. */
  void remember(Draft draft) {
    DateRange told = draft.date();
    LocalDate of = told.eventDate();
    if (told.equals(aside)) {
      return;
    }
    Sentence s = draft.find().sentence();
    boolean summary = date != null && pastDay(date) && published.equals(date.end());
    if (summary && of != null && of.isBefore(date.start())) {
      return; // an older attack, remembered in a summary of the past day
    }
    boolean within = summary && of != null && s.field().equals("text"); // a night of that day
    boolean toll = // "the number killed in Friday's attack had risen": of an older attack
        of != null && s.index() > LEAD && s.any(0, s.size(), "deathtoll", "hurttoll");
    boolean earlier = // "..., which had been hit the day before"
        s.any(2, s.size(), "earlier")
            && date != null
            && date.eventDate() != null
            && of != null
            && of.isBefore(date.eventDate());
    boolean recalled = // a strike of the week before, among those of today
        of != null
            && date != null
            && date.eventDate() != null
            && published != null
            && !date.eventDate().isBefore(published.minusDays(NEXT))
            && of.isBefore(date.eventDate().minusDays(RECENT));
    if (within || toll || earlier || recalled) {
      aside = told;
      until = recalled ? s.index() + (sentences < LONG ? 1 : 0) : Integer.MAX_VALUE;
    } else if (of != null || told.precision() == DatePrecision.RANGE) {
      date = told;
      dated = s.index();
      day = of == null ? day : of;
    }
  }

  /** The day of the attack told last, from which "a day earlier" counts; null before the first. */
  @Nullable LocalDate day() {
    return aside == null ? day : aside.eventDate();
  }

  /** The day of "the strike", which a sentence tells after the lead has told its victims. */
  @Nullable DateRange resumed() {
    return resumed;
  }

  /** The date told last; a stretch of days holds for the next sentences only. */
  @Nullable DateRange at(int index) {
    aside = index > until ? null : aside;
    if (aside != null || date == null) {
      return aside;
    }
    boolean summary = pastDay(date); // "over the past day": for all that it lists
    int reach = summary ? SUMMARY : NEXT;
    boolean far = date.eventDate() == null && index - dated > reach;
    return far || dated < fresh && !summary ? null : date;
  }

  /** "over the past day", "overnight". */
  private static boolean pastDay(DateRange date) {
    return date.precision() == DatePrecision.RANGE
        && date.start() != null
        && date.end() != null
        && !date.start().plusDays(1).isBefore(date.end());
  }
}
