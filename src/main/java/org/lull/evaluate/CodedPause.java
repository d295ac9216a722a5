package org.lull.evaluate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.extract.PauseReport;

/** A pause report in the codebook's spelling. */
public record CodedPause(
    @Nullable String status,
    @Nullable String scope,
    @Nullable String announcerSide,
    @Nullable String declaredDate,
    @Nullable String startDate,
    @Nullable String endDate,
    @Nullable Integer durationDays,
    @Nullable String evidence,
    @Nullable String rule)
    implements CodedRow {

  static CodedPause of(PauseReport r) {
    return new CodedPause(
        r.status().code(),
        r.scope().code(),
        r.announcerSide() == null ? null : r.announcerSide().code(),
        text(r.declaredDate()),
        text(r.startDate()),
        text(r.endDate()),
        r.durationDays(),
        r.evidence(),
        r.rule());
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  @Override
  public String told() {
    return status
        + " "
        + scope
        + " by "
        + (announcerSide == null ? "nobody" : announcerSide)
        + ", declared "
        + declaredDate
        + ", holds "
        + startDate
        + " to "
        + endDate
        + " for "
        + durationDays
        + " days";
  }
}
