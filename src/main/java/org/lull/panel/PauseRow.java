package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

/** One row of the ledger, of all that was told of one pause; not yet named. */
final class PauseRow {
  private final List<PauseTelling> inTime;
  private final List<PauseTelling> declaring;
  private final boolean thirdParty;
  private final List<PauseWindow> windows;

  private PauseRow(List<PauseTelling> inTime) {
    this.inTime = inTime;
    this.declaring = inTime.stream().filter(PauseTelling::declares).toList();
    this.thirdParty = !declaring.isEmpty() && declaring.stream().allMatch(PauseWindows::thirdParty);
    this.windows = new PauseWindows(declaring).windows();
  }

  /**
   * The row of these tellings, in time order.
   *
   * @param lastDay of the whole ledger: what was to begin later is not known to have begun
   */
  static Pause of(List<PauseTelling> inTime, LocalDate lastDay) {
    return new PauseRow(inTime).pause(lastDay);
  }

  private Pause pause(LocalDate lastDay) {
    List<PauseTelling> stating = declaring.isEmpty() ? first() : declaring;
    PauseAnnouncer announcer = PauseAnnouncer.of(inTime);
    Set<PauseScope> scopes = EnumSet.noneOf(PauseScope.class);
    stating.forEach(t -> scopes.addAll(t.scopes()));
    LocalDate declared = PauseWindows.declared(stating);
    LocalDate start = day(PauseWindow::start, PauseTelling::start, true);
    boolean held = inTime.stream().anyMatch(PauseRow::holds) && !declaring.isEmpty();
    List<ToldPause> told = inTime.stream().flatMap(t -> t.told().stream()).toList();
    return new Pause(
        "",
        "",
        scopes.iterator().next(),
        List.copyOf(scopes),
        regions(),
        parties(stating),
        PauseLife.furthest(inTime, thirdParty),
        announcer.name(),
        announcer.side(),
        declared,
        start == null && held ? declared : start,
        day(PauseWindow::end, PauseTelling::end, false),
        windows,
        PauseLife.statements(inTime, thirdParty),
        !thirdParty && windows.stream().anyMatch(w -> begun(w, lastDay)),
        "articles",
        told.stream().map(t -> t.report().reportId()).sorted().toList(),
        (int) told.stream().map(t -> t.report().articleId()).distinct().count(),
        (int) told.stream().map(ToldPause::source).filter(Objects::nonNull).distinct().count(),
        flags());
  }

  /**
   * Announced, or said to be broken: it held from the day it was declared unless told otherwise.
   */
  private static boolean holds(PauseTelling telling) {
    return telling.status() == PauseStatus.ANNOUNCED || telling.status() == PauseStatus.VIOLATED;
  }

  private static boolean begun(PauseWindow window, LocalDate lastDay) {
    return window.start() != null && !window.start().isAfter(lastDay);
  }

  /** Of an offer, the statements that made it known: those of its first days. */
  private List<PauseTelling> first() {
    LocalDate until = inTime.get(0).day().plusDays(PauseLife.FIRST_DAYS);
    return inTime.stream().filter(t -> !t.day().isAfter(until)).toList();
  }

  private List<String> flags() {
    List<String> flags = new ArrayList<>();
    if (thirdParty) {
      flags.add("third_party_only");
    }
    if (PauseLife.agreementTold(inTime, thirdParty)) {
      flags.add("agreement_told_by_third_party");
    }
    if (PauseLife.offerTold(inTime)) {
      flags.add("offer_told_by_its_refusal");
    }
    if (inTime.stream().anyMatch(PauseTelling::endsBeforeStart)) {
      flags.add("ends_before_start");
    }
    if (inTime.stream().anyMatch(PauseTelling::misdated)) {
      flags.add("implausible_date_not_used");
    }
    return flags;
  }

  private @Nullable LocalDate day(
      Function<PauseWindow, @Nullable LocalDate> ofWindow,
      Function<PauseTelling, @Nullable LocalDate> ofTelling,
      boolean first) {
    Stream<LocalDate> told = windows.stream().map(ofWindow).filter(Objects::nonNull);
    LocalDate bound =
        (first ? told.min(LocalDate::compareTo) : told.max(LocalDate::compareTo)).orElse(null);
    return bound != null ? bound : MostTold.of(inTime, ofTelling);
  }

  private static List<Side> parties(List<PauseTelling> tellings) {
    Set<Side> parties = EnumSet.noneOf(Side.class);
    tellings.forEach(t -> parties.addAll(t.report().parties()));
    return List.copyOf(parties);
  }

  private List<Region> regions() {
    return Place.distinct(inTime.stream().flatMap(t -> t.report().scopeRegions().stream()));
  }
}
