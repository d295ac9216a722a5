package org.lull.job;

import java.time.LocalDate;
import java.util.List;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;
import org.lull.panel.Tally;

/** Rows of an official tally, as the Ukrainian Air Force tells a night. */
final class Tallies {
  private Tallies() {}

  static Tally shaheds(String id, LocalDate night, double launched) {
    return new Tally(
        id,
        "daily.csv:2",
        "Ukrainian Air Force",
        Side.UA,
        true,
        Side.RU,
        Weapon.DRONE,
        "Shahed-136/131",
        null,
        List.of(),
        night.minusDays(1),
        night,
        launched,
        null,
        null,
        "kpszsu/1",
        List.of());
  }
}
