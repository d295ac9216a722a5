package org.lull.panel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.extract.PauseReport;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

/** Statements on pauses for tests, told on the day they were made unless said otherwise. */
record Statements(
    String article,
    PauseStatus status,
    PauseScope scope,
    @Nullable Side announcer,
    List<Side> parties,
    String day,
    @Nullable String start,
    @Nullable String end,
    @Nullable Integer days,
    @Nullable Side claimant) {
  static final List<Side> BOTH = List.of(Side.RU, Side.UA);

  static Statements of(
      String article, PauseStatus status, PauseScope scope, @Nullable Side announcer, String day) {
    boolean own = status == PauseStatus.ANNOUNCED && announcer != null && announcer != Side.OTHER;
    List<Side> parties = own ? List.of(announcer) : BOTH;
    return new Statements(article, status, scope, announcer, parties, day, null, null, null, null);
  }

  Statements by(Side party) {
    return new Statements(
        article, status, scope, party, List.of(party), day, start, end, days, claimant);
  }

  Statements holding(@Nullable String from, @Nullable String to, @Nullable Integer forDays) {
    return new Statements(
        article, status, scope, announcer, parties, day, from, to, forDays, claimant);
  }

  Statements saidBy(Side side) {
    return new Statements(article, status, scope, announcer, parties, day, start, end, days, side);
  }

  ToldPause told() {
    return told(null);
  }

  ToldPause told(@Nullable String duplicateOf) {
    LocalDate published = LocalDate.parse(day);
    PauseReport report =
        new PauseReport(
            article + status + scope + announcer + day + duplicateOf,
            duplicateOf == null ? article : article + "-copy",
            "text",
            0,
            10,
            "a pause",
            status,
            scope,
            List.of(),
            parties,
            announcer == null ? null : announcer.code(),
            announcer,
            published,
            start == null ? null : LocalDate.parse(start),
            end == null ? null : LocalDate.parse(end),
            days,
            claimant == null ? null : claimant.code(),
            claimant,
            claimant == null ? Certainty.REPORTED : Certainty.CLAIMED,
            "test",
            "0");
    return new ToldPause(report, "feed", null, published, duplicateOf);
  }
}
