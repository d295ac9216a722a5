package org.lull.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

/**
 * Whose pause it is: who announced it; else who agreed to halt alone; else who proposed what others
 * agreed to or nobody did; else who refused it.
 *
 * @param name as most told; null where only the side is known
 * @param side null where nobody is told or two sides announce
 */
record PauseAnnouncer(@Nullable String name, @Nullable Side side) {

  static PauseAnnouncer of(List<PauseTelling> inTime) {
    List<List<PauseTelling>> choices =
        List.of(
            with(inTime, PauseStatus.ANNOUNCED),
            with(inTime, PauseStatus.AGREED).stream()
                .filter(t -> t.report().parties().size() == 1)
                .toList(),
            with(inTime, PauseStatus.PROPOSED),
            with(inTime, PauseStatus.AGREED),
            with(inTime, PauseStatus.REFUSED));
    for (List<PauseTelling> choice : choices) {
      Side side = MostTold.of(choice, PauseTelling::announcerSide);
      if (side != null) {
        return new PauseAnnouncer(
            MostTold.of(
                choice.stream().filter(t -> t.announcerSide() == side).toList(),
                t -> t.report().announcer()),
            side);
      }
      boolean proposed = !choice.isEmpty() && choice.get(0).status() == PauseStatus.PROPOSED;
      if (!proposed && choice.stream().anyMatch(PauseWindows::thirdParty)) {
        List<PauseTelling> third = choice.stream().filter(PauseWindows::thirdParty).toList();
        return new PauseAnnouncer(MostTold.of(third, t -> t.report().claimant()), Side.OTHER);
      }
    }
    return new PauseAnnouncer(null, null);
  }

  private static List<PauseTelling> with(List<PauseTelling> tellings, PauseStatus status) {
    return tellings.stream().filter(t -> t.status() == status).toList();
  }
}
