package org.lull.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.PauseStatus;

/**
 * Calls and meetings of a known day: what an article tells as said in them, or as vowed before it,
 * was said on that day.
 */
final class PauseMeetings {
  private static final int RECENT = 7;
  private static final int NEAR = 9;
  private static final String[] WORDS = {
    "call", "conversation", "discussions", "summit", "meeting", "talks", "met", "spoke"
  };

  /** A report whose day may still come to light. */
  record Undated(PauseReport report, boolean undated, boolean meeting) {}

  private @Nullable LocalDate day;
  private int sentence = -100;

  /** Remembers the day of a call or meeting that this sentence dates. */
  void read(Sentence s, List<Dates.Found> dates, @Nullable LocalDate published) {
    if (day != null || published == null || dates.isEmpty()) {
      return;
    }
    for (int i = 0; i < s.size(); i++) {
      for (Dates.Found found : meeting(s, i) ? dates : List.<Dates.Found>of()) {
        LocalDate told = found.date().start();
        boolean near = found.from() - i < NEAR && i - found.to() < 3;
        boolean single = found.date().precision() == DatePrecision.DAY;
        if (near && single && told != null && !told.isBefore(published.minusDays(RECENT))) {
          day = told;
          sentence = s.index();
        }
      }
    }
  }

  /** True where the sentence tells of a call or meeting, or goes on from one that dates it. */
  boolean told(Sentence s) {
    if (s.field().equals("text") && s.index() == sentence + 1) {
      return true;
    }
    for (int i = 0; i < s.size(); i++) {
      if (meeting(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meeting(Sentence s, int i) {
    if (s.at(i, "talks") != null) {
      return false;
    }
    for (String word : WORDS) {
      if (s.word(i, word)) {
        return !s.word(i + 1, "for") && !s.word(i + 1, "on");
      }
    }
    return false;
  }

  /** The reports, with the meeting's day where they are told as said in it. */
  List<PauseReport> dated(List<Undated> reports) {
    List<PauseReport> out = new ArrayList<>();
    for (Undated each : reports) {
      PauseReport r = each.report();
      boolean vow = each.undated() && r.status() == PauseStatus.ANNOUNCED;
      boolean own = r.status() != PauseStatus.VIOLATED && r.evidenceIn().equals("text");
      boolean take = day != null && own && (vow || each.meeting());
      out.add(take && day != null ? PauseReports.declared(r, day) : r);
    }
    return out;
  }
}
