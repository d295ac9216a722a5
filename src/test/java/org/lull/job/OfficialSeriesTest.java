package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lull.effect.SeriesReadings;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;
import org.lull.panel.Tally;

class OfficialSeriesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

  @Test
  void theOrderOfTheRowsChangesNoDigit() {
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      tallies.add(tally("t" + i, DAY.plusDays(i % 4), 0.1 * i));
    }
    List<SeriesReadings> inOrder = OfficialSeries.of(tallies);
    assertThat(inOrder).hasSize(4);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(tallies, new Random(seed));
      assertThat(OfficialSeries.of(tallies)).isEqualTo(inOrder);
    }
  }

  private static Tally tally(String id, LocalDate night, double launched) {
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
