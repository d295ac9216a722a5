package org.lull.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

/** A pause while its statements are gathered; a proposal that became nothing is one too. */
final class PauseDraft {
  /** A pause of at least so many days is known by its length, which is part of its name. */
  static final int LONG = 7;

  private final LedgerPolicy policy;
  private final PauseTelling first;
  private final List<PauseTelling> tellings = new ArrayList<>();

  PauseDraft(LedgerPolicy policy, PauseTelling first) {
    this.policy = policy;
    this.first = first;
    tellings.add(first);
  }

  void add(PauseTelling telling) {
    tellings.add(telling);
  }

  List<PauseTelling> inTime() {
    return tellings.stream().sorted(PauseTelling.IN_TIME).toList();
  }

  /** The day of the first declaration or, of an episode, of the first statement. */
  LocalDate declared() {
    return first.day();
  }

  /** The last day on which it holds as far as told, else as long as it would be talked about. */
  private LocalDate lastDay() {
    LocalDate told =
        tellings.stream()
            .map(PauseTelling::end)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    if (told != null) {
      return told;
    }
    Integer days = duration();
    return declared().plusDays(days == null ? policy.openEnded() : days);
  }

  /** Another declaration of this pause: near its first one, of the same first day, or joined in. */
  boolean declaredBy(PauseTelling telling) {
    if (!first.sameScope(telling)) {
      return false;
    }
    LocalDate start = start();
    long after = ChronoUnit.DAYS.between(declared(), telling.day());
    boolean during = start != null && !telling.day().isBefore(start) && within(telling, 0);
    if (joins(telling) && after >= 0 && within(telling, 0)) {
      return true;
    }
    if (start != null && telling.start() != null) {
      return Math.abs(ChronoUnit.DAYS.between(start, telling.start())) <= policy.lead();
    }
    return sameDuration(telling) && ((after >= 0 && after <= policy.sameDeclaration()) || during);
  }

  /** The other side halts the same attacks, or both agree to, while it holds for the first. */
  private boolean joins(PauseTelling telling) {
    Side mine = first.announcerSide();
    Side theirs = telling.announcerSide();
    boolean party = mine == Side.RU || mine == Side.UA;
    boolean joint = telling.status() == PauseStatus.AGREED && theirs == null;
    return party && (theirs == mine.opponent() || joint);
  }

  /**
   * A proposal that led to it, or was made in other words while it was declared; an offer that only
   * one side has accepted is still talked about for some days.
   */
  boolean proposedBy(PauseTelling telling) {
    long before = ChronoUnit.DAYS.between(telling.day(), declared());
    boolean open = first.status() == PauseStatus.AGREED && first.report().parties().size() == 2;
    boolean known = telling.announcerSide() == null && telling.report().declaredDate() == null;
    boolean nobody = telling.announcerSide() == null && first.status() == PauseStatus.ANNOUNCED;
    boolean holds = nobody && within(telling, 0); // talk of a truce while one holds is of that one
    boolean own = known || telling.announcerSide() != null && telling.announcerSide() == side();
    return first.sameScope(telling)
        && sameDuration(telling)
        && before <= policy.lead()
        && (holds || -before <= (open || own ? policy.sameDeclaration() : 1));
  }

  /** The same length told of both, long enough to know an offer by. */
  boolean sameLength(PauseTelling telling) {
    Integer mine = duration();
    return mine != null && mine.equals(telling.report().durationDays()) && mine >= LONG;
  }

  /** The same offer by its length, also after some days of silence. */
  boolean sameOffer(PauseTelling telling) {
    return sameLength(telling)
        && first.sameScope(telling)
        && !telling.day().isAfter(last().plusDays(policy.openEnded()));
  }

  /** Talk of the same scope and offer that goes on without a longer silence. */
  boolean goesOn(PauseTelling telling) {
    return first.sameScope(telling)
        && first.offers() == telling.offers()
        && sameDuration(telling)
        && sameOfferer(telling)
        && !telling.day().isAfter(last().plusDays(policy.episode()));
  }

  /**
   * What Russia offers is no offer of Ukraine, of others' neither, and nobody at war refuses its
   * own; a fresh offer is not the one that was refused before it.
   */
  private boolean sameOfferer(PauseTelling telling) {
    Side theirs = telling.announcerSide();
    Side mine =
        tellings.stream()
            .filter(t -> t.status() == PauseStatus.PROPOSED)
            .map(PauseTelling::announcerSide)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (telling.status() == PauseStatus.REFUSED) {
      return theirs == null || theirs == Side.OTHER || theirs != mine;
    }
    boolean refusedOnly = tellings.stream().allMatch(t -> t.status() == PauseStatus.REFUSED);
    boolean fresh = telling.report().declaredDate() != null;
    return refusedOnly ? !fresh : mine == null || theirs == null || mine == theirs;
  }

  private LocalDate last() {
    return tellings.stream().map(PauseTelling::day).max(LocalDate::compareTo).orElse(declared());
  }

  /** A refusal by somebody else than its announcer before it could begin. */
  boolean refusedBy(PauseTelling telling) {
    LocalDate start = start();
    LocalDate begun = start == null || start.isBefore(declared()) ? declared() : start;
    return first.sameScope(telling)
        && sameDuration(telling)
        && (telling.announcerSide() == null || telling.announcerSide() != first.announcerSide())
        && !telling.day().isBefore(declared().minusDays(1))
        && !telling.day().isAfter(begun.plusDays(policy.sameDeclaration()));
  }

  /** Said to be broken, extended or ended while it was to hold or soon after. */
  boolean livedThrough(PauseTelling telling) {
    return first.sameScope(telling)
        && !telling.day().isBefore(declared())
        && within(telling, policy.aftermath());
  }

  private boolean within(PauseTelling telling, int daysMore) {
    return !telling.day().isAfter(lastDay().plusDays(daysMore));
  }

  private boolean sameDuration(PauseTelling telling) {
    Integer mine = duration();
    Integer theirs = telling.report().durationDays();
    return mine == null || theirs == null || Math.abs(mine - theirs) <= 1;
  }

  private @Nullable Integer duration() {
    return tellings.stream()
        .filter(t -> t.status() != PauseStatus.REFUSED)
        .map(t -> t.report().durationDays())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate start() {
    return tellings.stream()
        .map(PauseTelling::start)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Side side() {
    return first.announcerSide();
  }
}
