package org.lull.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;

/**
 * The pause reports of one article: the same statement said twice is one, the fullest, the earliest
 * among equals, from the text before the title.
 */
final class PauseReports {
  private PauseReports() {}

  /** Each statement once. */
  static List<PauseReport> once(List<PauseReport> reports) {
    List<PauseReport> out = new ArrayList<>();
    for (PauseReport report : reports) {
      int same = -1;
      for (int i = 0; i < out.size() && same < 0; i++) {
        same = alike(out.get(i), report) ? i : -1;
      }
      if (same < 0) {
        out.add(report);
      } else if (weight(report) > weight(out.get(same))) {
        out.set(same, report);
      }
    }
    return out;
  }

  private static boolean alike(PauseReport a, PauseReport b) {
    boolean sentence = a.evidenceIn().equals(b.evidenceIn()) && a.begin() == b.begin();
    boolean announcers =
        a.announcerSide() == b.announcerSide()
            || a.announcerSide() == null
            || b.announcerSide() == null;
    return a.status() == b.status()
        && a.scope() == b.scope()
        && (announcers && !others(a.announcer(), a.announcerSide(), b.announcer()) || sentence);
  }

  /** Two third parties, each with an appeal of its own. */
  private static boolean others(@Nullable String a, @Nullable Side side, @Nullable String b) {
    boolean named = side == Side.OTHER && a != null && b != null;
    return named && !a.contains(b) && !b.contains(a) && !shared(a, b);
  }

  private static boolean shared(String a, String b) {
    return a.substring(a.lastIndexOf(' ') + 1).equals(b.substring(b.lastIndexOf(' ') + 1));
  }

  private static int weight(PauseReport r) {
    int weight = r.evidenceIn().equals("text") ? 1 : 0;
    weight += r.announcerSide() == null ? 0 : 2;
    weight += r.durationDays() == null ? 0 : 1;
    weight += r.startDate() == null ? 0 : 1;
    return weight;
  }

  static PauseReport declared(PauseReport r, LocalDate day) {
    return new PauseReport(
        r.reportId(),
        r.articleId(),
        r.evidenceIn(),
        r.begin(),
        r.end(),
        r.evidence(),
        r.status(),
        r.scope(),
        r.scopeRegions(),
        r.parties(),
        r.announcer(),
        r.announcerSide(),
        day,
        r.startDate(),
        r.endDate(),
        r.durationDays(),
        r.claimant(),
        r.claimantSide(),
        r.certainty(),
        r.rule(),
        r.lexiconVersion());
  }
}
