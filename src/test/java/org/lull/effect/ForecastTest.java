package org.lull.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private static DailySeries constant(int days, double count) {
    TreeMap<LocalDate, Double> counts = new TreeMap<>();
    for (int d = 0; d < days; d++) {
      counts.put(FIRST.plusDays(d), count);
    }
    return new DailySeries("official", "launched", counts);
  }

  /** A model that says one count for each day of the window, and of past days what it is told. */
  private static Forecast planted(
      DailySeries series,
      Window window,
      double predicted,
      List<Horizon> past,
      ToDoubleFunction<Horizon> pastPredicted) {
    double[] each = new double[window.days()];
    Arrays.fill(each, predicted);
    return new Forecast(
        "as planted",
        Horizon.from(series, window.start().minusDays(1), window.days()),
        each,
        past,
        past.stream().mapToDouble(pastPredicted).toArray());
  }

  private static List<PauseEffect> rows(Forecast forecast, DailySeries series, Window window) {
    return forecast.rows(EffectKey.of("P", series, window, "all")).stream()
        .map(EffectDraft::row)
        .toList();
  }

  @Test
  void featuresKnowNothingOfTheWindow() {
    DailySeries series = constant(200, 50);
    LocalDate origin = FIRST.plusDays(150);
    List<Horizon> before = Horizon.from(series, origin, 10);
    series.counts().replaceAll((day, count) -> day.isAfter(origin) ? 999.0 : count);
    List<Horizon> after = Horizon.from(series, origin, 10);
    for (int i = 0; i < 10; i++) {
      assertThat(after.get(i).features()).containsExactly(before.get(i).features());
      assertThat(after.get(i).count()).isEqualTo(999.0);
    }
  }

  @Test
  void noPastWindowReachesIntoThePause() {
    LocalDate start = FIRST.plusDays(300);
    List<Horizon> rows = Horizon.before(constant(400, 50), start, 200, 30, 5);
    assertThat(rows).isNotEmpty().allSatisfy(r -> assertThat(r.day()).isBefore(start));
  }

  @Test
  void fewDaysBeforeAnOriginMakeNoRows() {
    assertThat(Horizon.from(constant(20, 5), FIRST.plusDays(15), 5)).isEmpty();
  }

  @Test
  void theEffectIsCountedLessExpectedWithinPastMisses() {
    DailySeries series = constant(400, 50);
    LocalDate start = FIRST.plusDays(390);
    Window window = new Window("RU", start, start.plusDays(9));
    series.counts().replaceAll((day, count) -> window.holds(day) ? 25.0 : count);
    List<Horizon> past = Horizon.before(series, start, 280, 10, 10);
    Forecast forecast =
        planted(series, window, 50, past, h -> h.origin().getDayOfYear() % 20 < 10 ? 50 : 60);
    List<PauseEffect> rows = rows(forecast, series, window);
    assertThat(rows)
        .map(PauseEffect::term)
        .containsExactly("pause", "average_effect", "cumulative_effect");
    assertThat(rows.get(0).rateRatio()).isCloseTo(0.5, within(1e-9));
    assertThat(rows.get(0).ciHigh()).isCloseTo(0.5 * 1.2, within(0.01));
    assertThat(rows.get(1).effect()).isCloseTo(-25, within(1e-9));
    assertThat(rows.get(2).effect()).isCloseTo(-250, within(1e-9));
    assertThat(rows.get(2).effectHigh()).isLessThan(-100);
    assertThat(forecast.disjointPast()).isEqualTo(27);
    assertThat(forecast.daily(EffectKey.of("P", series, window, "all")))
        .hasSize(10)
        .allSatisfy(day -> assertThat(day.low()).isLessThan(day.counterfactual()));
  }

  @Test
  void aWindowWithoutAnyCountHasAnUpperEndAndMayBeChance() {
    DailySeries series = constant(400, 1);
    LocalDate start = FIRST.plusDays(390);
    Window window = new Window("RU", start, start.plusDays(1));
    series.counts().replaceAll((day, count) -> window.holds(day) ? 0.0 : count);
    List<Horizon> past = Horizon.before(series, start, 280, 2, 5);
    Forecast forecast = planted(series, window, 0.4, past, h -> 4);
    List<PauseEffect> rows = rows(forecast, series, window);
    assertThat(rows.get(0).rateRatio()).isZero();
    assertThat(rows.get(0).ciLow()).isZero();
    assertThat(rows.get(0).ciHigh()).isGreaterThan(1);
    assertThat(rows.get(2).effectHigh()).isZero();
    assertThat(rows.get(2).effectLow()).isLessThan(-0.8);
  }
}
