package org.lull.panel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

/**
 * One pause of the ledger.
 *
 * @param pauseId stable for the same set of statements
 * @param name readable and unique, e.g. "Energy pause March 2025"
 * @param scope the first of its scopes
 * @param scopes all of them where one pause has several, e.g. air and maritime
 * @param status the furthest that it came
 * @param windows when it held for each party
 * @param statuses in time order
 * @param inForce true where at least one party declared or agreed a window that began
 * @param series {@code articles} or {@code official}
 * @param flags e.g. {@code third_party_only}, {@code ends_before_start}
 */
public record Pause(
    String pauseId,
    String name,
    PauseScope scope,
    List<PauseScope> scopes,
    List<Region> scopeRegions,
    List<Side> parties,
    PauseStatus status,
    @Nullable String announcer,
    @Nullable Side announcerSide,
    @Nullable LocalDate declaredDate,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    List<PauseWindow> windows,
    List<PauseStatement> statuses,
    boolean inForce,
    String series,
    List<String> reportIds,
    int articles,
    int sources,
    List<String> flags) {

  /** Those read from articles before official ones, each by declaration, scope and announcer. */
  public static final Comparator<Pause> IN_ORDER =
      Comparator.comparing(Pause::series)
          .thenComparing(Pause::declaredDate, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Pause::scope)
          .thenComparing(p -> String.valueOf(p.announcerSide()))
          .thenComparing(Pause::pauseId);
}
