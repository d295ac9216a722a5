package org.lull.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JudgementTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final Placebo.Method METHOD =
      new Placebo.Method(60, 14, Family.NEGATIVE_BINOMIAL, DesignSpec.LINEAR);

  private static DailySeries series(Window window, double ratio) {
    Random random = new Random(5);
    TreeMap<LocalDate, Double> days = new TreeMap<>();
    for (int d = 0; d < 1000; d++) {
      LocalDate day = FIRST.plusDays(d);
      double mean = window.holds(day) ? 100 * ratio : 100;
      days.put(day, Math.max(0, Math.rint(mean * Math.exp(0.3 * random.nextGaussian()))));
    }
    return new DailySeries("official", "launched drones RU", days);
  }

  private static PauseEffect judged(int length, double ratio, int from) {
    LocalDate start = FIRST.plusDays(from);
    Window window = new Window("RU", start, start.plusDays(length - 1L));
    DailySeries series = series(window, ratio);
    EffectKey key = EffectKey.of("P", series, window, "in_scope");
    List<Placebo.At> dates =
        Placebo.at(series, window, METHOD, Placebo.dates(series, window, METHOD));
    PauseAnalysis done =
        PauseAnalysis.run(
            key,
            SeriesReadings.of("RU", SeriesReadings.Kind.ALL, series),
            new PauseAnalysis.Span(60, 14),
            Solvers.PLAIN,
            new PauseAnalysis.Placebos(dates, List.of()));
    assertThat(done.placebos()).hasSameSizeAs(dates);
    List<PauseEffect> rows = AllEffects.finish(new ArrayList<>(done.effects()));
    assertThat(rows.stream().filter(PauseEffect::headline)).hasSize(1);
    return rows.stream().filter(PauseEffect::headline).findFirst().orElseThrow();
  }

  @Test
  void aHalfIsUnusualAmongDatesWithoutAPause() {
    PauseEffect row = judged(30, 0.5, 900);
    assertThat(row.placeboP()).isLessThan(0.01);
    assertThat(row.placeboShiftP()).isLessThan(0.05);
    assertThat(row.placeboWindows()).isGreaterThanOrEqualTo(19);
    assertThat(Verdict.significant(row)).isTrue();
    assertThat(row.verdict())
        .contains("lower than expected", "frequency was unusual", "cannot say")
        .doesNotContain("caused", "because", "effect");
  }

  @Test
  void noChangeIsNoEvidence() {
    PauseEffect row = judged(30, 1, 900);
    assertThat(Verdict.significant(row)).isFalse();
    assertThat(row.verdict()).contains("of placebo dates show as much: no evidence");
  }

  @Test
  void fewWindowsAreTooFewToJudge() {
    PauseEffect row = judged(30, 0.5, 300);
    assertThat(row.placeboWindows()).isLessThan(19);
    assertThat(Verdict.significant(row)).isFalse();
    assertThat(row.verdict()).contains("disjoint placebo windows are too few to judge at 5 %");
  }

  @Test
  void discoveryRatesAreThoseOfBenjaminiAndHochberg() {
    double[] q = BenjaminiHochberg.adjust(new double[] {0.01, 0.04, 0.03, 0.5});
    assertThat(q).containsExactly(new double[] {0.04, 0.16 / 3, 0.16 / 3, 0.5}, within(1e-12));
  }

  @Test
  void autoregressionFindsWhatWasPlanted() {
    Random random = new Random(9);
    double[] x = new double[20000];
    for (int i = 2; i < x.length; i++) {
      x[i] = 0.5 * x[i - 1] + 0.2 * x[i - 2] + random.nextGaussian();
    }
    double[] c = ResidualGrid.autocovariances(new double[][] {x}, 8);
    Autoregression found = Autoregression.of(c, x.length, x.length);
    assertThat(found.persistence()).isCloseTo(0.7, within(0.03));
    assertThat(found.autocorrelations(3)[1]).isCloseTo(0.5 / 0.8, within(0.03));
  }

  @Test
  void splinesAreStraightBeyondTheirKnots() {
    double[] values = new double[101];
    for (int i = 0; i <= 100; i++) {
      values[i] = i;
    }
    NaturalSpline spline = NaturalSpline.over(values, 4);
    for (int j = 0; j < 4; j++) {
      double first = spline.row(110)[j] - spline.row(105)[j];
      double second = spline.row(115)[j] - spline.row(110)[j];
      assertThat(second).isCloseTo(first, within(1e-9));
    }
  }
}
