package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes rows of the ledger of gathered statements, each with a name of its own. */
final class PauseFinisher {
  private record Drafted(Pause pause, List<PauseTelling> tellings) {}

  private PauseFinisher() {}

  /** Pauses in order of declaration, then scope, then announcer. */
  static List<Pause> finish(List<PauseDraft> drafts) {
    List<List<PauseTelling>> told = drafts.stream().map(PauseDraft::inTime).toList();
    LocalDate last =
        told.stream()
            .flatMap(List::stream)
            .map(PauseTelling::day)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    List<Drafted> rows = new ArrayList<>();
    told.forEach(inTime -> rows.add(new Drafted(PauseRow.of(inTime, last), inTime)));
    rows.sort(
        Comparator.comparing(
            Drafted::pause,
            Comparator.comparing(Pause::declaredDate)
                .thenComparing(Pause::scope)
                .thenComparing(p -> String.valueOf(p.announcerSide()))
                .thenComparing(p -> p.reportIds().get(0))));
    PauseNames names = new PauseNames();
    return rows.stream().map(r -> names.named(r.pause(), r.tellings())).toList();
  }
}
