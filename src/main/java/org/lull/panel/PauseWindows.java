package org.lull.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lull.extract.PauseReport;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

/**
 * When a pause holds for each party. A party is bound by its own declaration for itself alone; by
 * what both have agreed, each for itself; or by an agreement of both with a first day. An offer
 * that one side accepts binds nobody, and neither does what only a third party claims.
 */
final class PauseWindows {
  private static final int COUNTED_FORWARD = 14;
  private static final int NEAR = 3;

  private final List<PauseTelling> declaring;

  PauseWindows(List<PauseTelling> declaring) {
    this.declaring = declaring.stream().filter(t -> !thirdParty(t)).toList();
  }

  /**
   * True where somebody outside the war announces it, or says that the sides, or one of them,
   * agree; both sides speaking for themselves are no third party.
   */
  static boolean thirdParty(PauseTelling telling) {
    PauseReport report = telling.report();
    boolean themselves = report.claimant() != null && report.claimant().equals(report.announcer());
    return report.announcerSide() == Side.OTHER
        || (report.claimantSide() == Side.OTHER && !themselves);
  }

  /** At most one window per party, RU before UA. */
  List<PauseWindow> windows() {
    List<PauseWindow> windows = new ArrayList<>();
    for (Side party : List.of(Side.RU, Side.UA)) {
      List<PauseTelling> own = by(party);
      List<PauseTelling> joint = joint();
      boolean alone = own.stream().anyMatch(t -> t.report().parties().equals(List.of(party)));
      boolean both = !own.isEmpty() && !by(party.opponent()).isEmpty();
      if (alone || both || !joint.isEmpty()) {
        windows.add(window(party, Stream.concat(own.stream(), joint.stream()).toList()));
      }
    }
    return windows;
  }

  private static PauseWindow window(Side party, List<PauseTelling> tellings) {
    LocalDate told = MostTold.of(tellings, PauseTelling::start);
    LocalDate start = told == null ? declared(tellings) : told;
    LocalDate end = MostTold.of(tellings, PauseTelling::end);
    Integer days = MostTold.of(tellings, t -> t.report().durationDays());
    if (end == null && start != null && days != null && days > 0) {
      // Declared in the course of a day it runs out in the course of its last; told to begin on a
      // day it holds that whole day.
      end = told == null ? start.plusDays(days) : last(start, days);
    }
    return new PauseWindow(party, start, end != null && end.isBefore(start) ? null : end);
  }

  /** The last day of so many: long pauses are counted forward, 30 days from 12 May to 11 June. */
  static LocalDate last(LocalDate start, int days) {
    return start.plusDays(days >= COUNTED_FORWARD ? days : days - 1);
  }

  /**
   * The day on which these were said: told in words and near what most tell, else most told by
   * those that tell its terms, else most told; no later than the first publication.
   */
  static @Nullable LocalDate declared(List<PauseTelling> tellings) {
    List<PauseTelling> dated =
        tellings.stream().filter(t -> t.report().declaredDate() != null).toList();
    List<PauseTelling> known = dated.isEmpty() ? tellings : dated;
    List<PauseTelling> terms = known.stream().filter(PauseTelling::termsTold).toList();
    LocalDate usual = MostTold.of(terms.isEmpty() ? known : terms, PauseTelling::day);
    LocalDate told =
        MostTold.of(known.stream().filter(PauseTelling::dayTold).toList(), PauseTelling::day);
    boolean near =
        told != null && usual != null && Math.abs(ChronoUnit.DAYS.between(told, usual)) <= NEAR;
    LocalDate most = near ? told : usual;
    LocalDate published =
        tellings.stream()
            .flatMap(t -> t.told().stream())
            .map(ToldPause::publishedDate)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    return most == null || (published != null && published.isBefore(most)) ? published : most;
  }

  private List<PauseTelling> by(Side party) {
    return declaring.stream()
        .filter(t -> t.announcerSide() == party && t.report().parties().contains(party))
        .toList();
  }

  private List<PauseTelling> joint() {
    return declaring.stream()
        .filter(t -> t.status() == PauseStatus.AGREED && t.announcerSide() == null)
        .filter(t -> t.report().parties().size() == 2 && t.start() != null)
        .toList();
  }
}
