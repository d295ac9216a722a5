package org.lull.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes a ledger of all pause reports: what was declared becomes one pause however many told it;
 * what was proposed, refused or doubted without a declaration becomes episodes, one per scope and
 * stretch of talk. The order of the reports makes no difference.
 */
public final class PauseLedger {
  private final LedgerPolicy policy;

  public PauseLedger(LedgerPolicy policy) {
    this.policy = policy;
  }

  /** Pauses in order of declaration, and a placement for each report. */
  public Ledger of(Collection<ToldPause> reports) {
    List<Placement> placements = new ArrayList<>();
    List<ToldPause> originals = new ArrayList<>();
    for (ToldPause told : reports) {
      if (told.duplicateOf() != null) {
        placements.add(nowhere(told, "its article is a copy of " + told.duplicateOf()));
      } else if (PauseTelling.dayOf(told, policy) == null) {
        placements.add(nowhere(told, "neither the statement nor its article has a date"));
      } else {
        originals.add(told);
      }
    }
    List<Pause> pauses = PauseFinisher.finish(drafts(PauseTelling.of(originals, policy)));
    for (Pause pause : pauses) {
      for (String reportId : pause.reportIds()) {
        placements.add(new Placement(reportId, null, pause.pauseId(), "states this pause"));
      }
    }
    placements.sort(Comparator.comparing(Placement::reportId));
    return new Ledger(pauses, placements);
  }

  private List<PauseDraft> drafts(List<PauseTelling> tellings) {
    List<PauseDraft> declared = new ArrayList<>();
    for (PauseTelling telling : tellings) {
      if (telling.declares()) {
        nearest(declared, telling, d -> d.declaredBy(telling))
            .ifPresentOrElse(
                d -> d.add(telling), () -> declared.add(new PauseDraft(policy, telling)));
      }
    }
    List<PauseDraft> episodes = new ArrayList<>();
    for (PauseTelling telling : tellings) {
      if (!telling.declares()) {
        nearest(declared, telling, d -> d.sameLength(telling) && belongs(d, telling))
            .or(() -> nearest(episodes, telling, e -> e.sameOffer(telling)))
            .or(() -> nearest(declared, telling, d -> belongs(d, telling)))
            .or(() -> nearest(episodes, telling, e -> e.goesOn(telling)))
            .ifPresentOrElse(
                d -> d.add(telling), () -> episodes.add(new PauseDraft(policy, telling)));
      }
    }
    declared.addAll(episodes);
    return declared;
  }

  private static boolean belongs(PauseDraft pause, PauseTelling telling) {
    return switch (telling.status()) {
      case PROPOSED -> pause.proposedBy(telling);
      case REFUSED -> pause.refusedBy(telling);
      case VIOLATED, EXTENDED, ENDED, ANNOUNCED, AGREED -> pause.livedThrough(telling);
    };
  }

  /** The one declared last before the statement, else the first after it. */
  private static Optional<PauseDraft> nearest(
      List<PauseDraft> drafts, PauseTelling telling, Predicate<PauseDraft> fits) {
    List<PauseDraft> fitting = drafts.stream().filter(fits).toList();
    Optional<PauseDraft> before =
        fitting.stream()
            .filter(d -> !d.declared().isAfter(telling.day()))
            .max(Comparator.comparing(PauseDraft::declared));
    return before.or(() -> fitting.stream().min(Comparator.comparing(PauseDraft::declared)));
  }

  private static Placement nowhere(ToldPause told, String reason) {
    return new Placement(told.report().reportId(), null, null, reason);
  }
}
