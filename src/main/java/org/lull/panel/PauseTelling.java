package org.lull.panel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lull.extract.PauseReport;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

/**
 * One sentence's statement on a pause: "sea and air truce" is coded once per scope and is one
 * telling of both.
 *
 * @param day when it was said, else when it was published
 */
record PauseTelling(List<ToldPause> told, Set<PauseScope> scopes, LocalDate day) {
  /** A start so long before the day it was said, or after, is a misread date: it is not used. */
  private static final int PLAUSIBLE_DAYS = 60;

  static final Comparator<PauseTelling> IN_TIME =
      Comparator.comparing(PauseTelling::day)
          .thenComparing(PauseTelling::status)
          .thenComparing(t -> t.report().articleId())
          .thenComparing(t -> t.report().reportId());

  /**
   * Tellings in time order.
   *
   * @param reports those that have a day, by {@link #dayOf}
   */
  static List<PauseTelling> of(Collection<ToldPause> reports, LedgerPolicy policy) {
    Map<String, List<ToldPause>> sentences = new TreeMap<>();
    for (ToldPause told : reports) {
      PauseReport r = told.report();
      String key =
          String.join(
              "|", r.articleId(), r.evidenceIn(), r.begin() + "-" + r.end(), r.status().code());
      sentences.computeIfAbsent(key, k -> new ArrayList<>()).add(told);
    }
    List<PauseTelling> tellings = new ArrayList<>();
    for (List<ToldPause> same : sentences.values()) {
      same.sort(
          Comparator.<ToldPause, PauseScope>comparing(t -> t.report().scope())
              .thenComparing(t -> t.report().reportId()));
      Set<PauseScope> scopes = EnumSet.noneOf(PauseScope.class);
      same.forEach(t -> scopes.add(t.report().scope()));
      LocalDate day = Objects.requireNonNull(dayOf(same.get(0), policy));
      tellings.add(new PauseTelling(List.copyOf(same), scopes, day));
    }
    tellings.sort(IN_TIME);
    return tellings;
  }

  /**
   * When it was said: the day told, else that of publication or the day before an early headline.
   */
  static @Nullable LocalDate dayOf(ToldPause told, LedgerPolicy policy) {
    LocalDate declared = told.report().declaredDate();
    LocalDate published = told.publishedDate();
    boolean todays = declared == null || declared.equals(published);
    boolean early =
        told.publishedAt() != null
            && told.publishedAt().atZone(ZoneOffset.UTC).getHour() < policy.earlyHour();
    if (published != null && todays && early && told.report().evidenceIn().equals("title")) {
      return published.minusDays(1);
    }
    return declared != null ? declared : published;
  }

  /** True where the text itself tells another day than that of publication. */
  boolean dayTold() {
    LocalDate declared = report().declaredDate();
    return declared != null && !declared.equals(told.get(0).publishedDate());
  }

  /** True where it says how long or when the pause is to hold. */
  boolean termsTold() {
    return report().durationDays() != null || start() != null;
  }

  /** True where it speaks of an offer only: proposed, or refused. */
  boolean offers() {
    return status() == PauseStatus.PROPOSED || status() == PauseStatus.REFUSED;
  }

  /** True where it declares a pause: announced, or agreed to. */
  boolean declares() {
    boolean declares = status() == PauseStatus.ANNOUNCED || status() == PauseStatus.AGREED;
    return declares && report().certainty() != Certainty.DENIED;
  }

  PauseReport report() {
    return told.get(0).report();
  }

  PauseStatus status() {
    return report().status();
  }

  @Nullable Side announcerSide() {
    return report().announcerSide();
  }

  /** First day told, if it is plausible for what was said on that day. */
  @Nullable LocalDate start() {
    return plausible(report().startDate());
  }

  /** Last day told, else from start and duration, if it is plausible. */
  @Nullable LocalDate end() {
    LocalDate first = start();
    LocalDate last = plausible(report().endDate());
    if (last != null && first != null && last.isBefore(first)) {
      return null;
    }
    Integer days = report().durationDays();
    return last == null && first != null && days != null ? PauseWindows.last(first, days) : last;
  }

  /** True where a date was told that is too far off to be used. */
  boolean misdated() {
    return (report().startDate() != null && start() == null)
        || (report().endDate() != null && plausible(report().endDate()) == null);
  }

  /** True where it is told to end before it starts; that end is not used. */
  boolean endsBeforeStart() {
    LocalDate first = report().startDate();
    LocalDate last = report().endDate();
    return first != null && last != null && last.isBefore(first);
  }

  /** True where both share a scope and, if both name regions, a region. */
  boolean sameScope(PauseTelling other) {
    return scopes.stream().anyMatch(other.scopes::contains) && sameRegions(other);
  }

  private boolean sameRegions(PauseTelling other) {
    Set<String> here = regions();
    Set<String> there = other.regions();
    return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
  }

  private Set<String> regions() {
    Set<String> codes = new TreeSet<>();
    for (Region region : report().scopeRegions()) {
      if (region.admin1() != null) {
        codes.add(region.admin1());
      }
    }
    return codes;
  }

  private @Nullable LocalDate plausible(@Nullable LocalDate date) {
    if (date == null) {
      return null;
    }
    long days = ChronoUnit.DAYS.between(day, date);
    return days < -PLAUSIBLE_DAYS || days > 2L * PLAUSIBLE_DAYS ? null : date;
  }
}
