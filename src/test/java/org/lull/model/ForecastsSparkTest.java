package org.lull.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lull.effect.DailySeries;
import org.lull.effect.EffectKey;
import org.lull.effect.Forecast;
import org.lull.effect.PauseEffect;
import org.lull.effect.SingularDesignException;
import org.lull.effect.Window;
import org.lull.job.SharedSpark;

class ForecastsSparkTest {
  private static final LocalDate START = LocalDate.of(2025, 3, 19);

  private static DailySeries series(int daysBefore, Window window) {
    Random random = new Random(4);
    TreeMap<LocalDate, Double> counts = new TreeMap<>();
    for (int d = -daysBefore; d < 10; d++) {
      LocalDate day = START.plusDays(d);
      double mean = window.holds(day) ? 40 : 80;
      counts.put(day, Math.rint(mean + 8 * random.nextGaussian()));
    }
    return new DailySeries("official", "launched", counts);
  }

  @Test
  void aPlantedHalfIsFoundByTheModelThatMissedThePastByLeast() {
    Window window = new Window("RU", START, START.plusDays(4));
    DailySeries series = series(300, window);
    Forecast forecast = new Forecasts(SharedSpark.session(), 250).of(series, window);
    List<PauseEffect> rows =
        forecast.rows(EffectKey.of("P", series, window, "all")).stream()
            .map(draft -> draft.row())
            .toList();
    assertThat(rows.get(0).rateRatio()).isCloseTo(0.5, within(0.08));
    assertThat(rows.get(0).ciLow()).isLessThan(0.5);
    assertThat(rows.get(0).ciHigh()).isBetween(0.5, 0.9);
    assertThat(rows.get(0).pValue()).isLessThan(0.06);
  }

  @Test
  void aShortPastIsRefusedInWords() {
    Window window = new Window("RU", START, START.plusDays(4));
    assertThatThrownBy(
            () -> new Forecasts(SharedSpark.session(), 800).of(series(120, window), window))
        .isInstanceOf(SingularDesignException.class)
        .hasMessageContaining("past windows of 5 days");
  }
}
