package org.lull.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllEffectsTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

  /** With ties, with a window that two pauses have, and with estimates that are no headline. */
  @Test
  void thePausesMayComeInAnyOrder() {
    List<PauseEffect> inOrder = finished(IntStream.range(0, 40).boxed().toList());
    assertThat(inOrder).filteredOn(row -> row.qValue() != null).hasSize(30);
    for (int seed = 0; seed < 50; seed++) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
      Collections.shuffle(order, new Random(seed));
      assertThat(finished(order)).containsExactlyInAnyOrderElementsOf(inOrder);
    }
  }

  private static List<PauseEffect> finished(List<Integer> order) {
    return AllEffects.finish(order.stream().map(AllEffectsTest::draft).toList());
  }

  private static EffectDraft draft(int i) {
    LocalDate start = FIRST.plusDays(i % 11);
    Window window = new Window("RU " + start, start, start.plusDays(9));
    DailySeries series = new DailySeries("articles", "attacks told of RU", new TreeMap<>());
    EffectDraft draft =
        EffectKey.of("p-" + i, series, window, "all")
            .row("poisson", "pause")
            .ratio(new RateRatio(0.5, 0.2, 1.2, (i % 5) / 50.0));
    return i % 4 == 0 ? draft : draft.headline();
  }
}
