package org.lull.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Side;

/**
 * The attacker and the time that reports must share to tell of the same attack: the day for which
 * it counts, or for a range or a cumulative count its two ends. Where no date is told, only reports
 * of one article can be about the same attack.
 *
 * @param eventDate null for ranges, cumulative counts and unknown dates
 * @param start first day of a range; null otherwise
 * @param end last day of a range; null otherwise
 * @param articleId null unless the date is unknown
 */
public record WhenAndWho(
    @Nullable Side attacker,
    @Nullable LocalDate eventDate,
    @Nullable DatePrecision precision,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable String articleId) {

  /**
   * @param retold what is known of attacks that are told again on other days
   */
  public static WhenAndWho of(AttackReport report, Retold retold) {
    LocalDate day = retold.dateOf(report);
    if (day != null) {
      return new WhenAndWho(report.attacker(), day, null, null, null, null);
    }
    boolean dated = report.eventDateStart() != null || report.eventDateEnd() != null;
    return new WhenAndWho(
        report.attacker(),
        null,
        report.datePrecision(),
        report.eventDateStart(),
        report.eventDateEnd(),
        dated ? null : report.articleId());
  }

  /** The same for equal keys and different for different ones: a key to group by. */
  public String key() {
    return String.join(
        "|",
        String.valueOf(attacker),
        String.valueOf(eventDate),
        String.valueOf(precision),
        String.valueOf(start),
        String.valueOf(end),
        String.valueOf(articleId));
  }
}
