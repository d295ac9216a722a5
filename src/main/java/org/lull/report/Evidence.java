package org.lull.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;
import org.lull.extract.PauseReport;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.Side;

/**
 * One sentence behind a row, with the article that says it.
 *
 * @param says what was read in it, in codebook terms
 * @param reason why it belongs to the row
 * @param published day of publication; null where the article tells none
 * @param copies articles that print it again and are not counted
 */
public record Evidence(
    String reportId,
    String articleId,
    String says,
    String sentence,
    @Nullable String claimant,
    @Nullable Side claimantSide,
    Certainty certainty,
    String reason,
    @Nullable LocalDate published,
    @Nullable String source,
    String title,
    @Nullable String url,
    int copies) {

  /** The article of a sentence, as far as a reader needs it. */
  public record Cited(
      @Nullable LocalDate published,
      @Nullable String source,
      String title,
      @Nullable String url,
      int copies) {}

  public static Evidence of(AttackReport report, Cited article, String reason) {
    StringBuilder says = new StringBuilder(report.measure().code());
    String count = Figures.told(report.countLow(), report.countBest(), report.countHigh());
    says.append(count.isEmpty() ? "" : " " + count).append(' ').append(report.weapon().code());
    if (report.weaponDetail() != null) {
      says.append(" (").append(report.weaponDetail()).append(')');
    }
    List<String> places = new ArrayList<>();
    report.regions().forEach(region -> places.add(Places.name(region)));
    if (!places.isEmpty()) {
      says.append(", ").append(String.join(", ", places));
    }
    says.append(", ").append(report.datePrecision().code());
    if (report.eventDate() != null) {
      says.append(" of ").append(report.eventDate());
    }
    return new Evidence(
        report.reportId(),
        report.articleId(),
        says.toString(),
        report.evidence(),
        report.claimant(),
        report.claimantSide(),
        report.certainty(),
        reason,
        article.published(),
        article.source(),
        article.title(),
        article.url(),
        article.copies());
  }

  public static Evidence of(PauseReport report, Cited article, String reason) {
    StringBuilder says = new StringBuilder(report.status().code());
    says.append(' ').append(report.scope().code()).append(" pause");
    if (report.announcer() != null) {
      says.append(" by ").append(report.announcer());
    }
    if (report.declaredDate() != null) {
      says.append(", declared ").append(report.declaredDate());
    }
    if (report.startDate() != null || report.endDate() != null) {
      says.append(", holds ").append(Figures.span(report.startDate(), report.endDate()));
    }
    return new Evidence(
        report.reportId(),
        report.articleId(),
        says.toString(),
        report.evidence(),
        report.claimant(),
        report.claimantSide(),
        report.certainty(),
        reason,
        article.published(),
        article.source(),
        article.title(),
        article.url(),
        article.copies());
  }
}
