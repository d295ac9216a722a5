package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lull.effect.SeriesReadings;
import org.lull.panel.Tally;

class OfficialSeriesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

  @Test
  void theOrderOfTheRowsChangesNoDigit() {
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      tallies.add(Tallies.shaheds("t" + i, DAY.plusDays(i % 4), 0.1 * i));
    }
    List<SeriesReadings> inOrder = OfficialSeries.of(tallies);
    assertThat(inOrder).hasSize(4);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(tallies, new Random(seed));
      assertThat(OfficialSeries.of(tallies)).isEqualTo(inOrder);
    }
  }
}
