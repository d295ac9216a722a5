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
        Placebo.at(
            Placebo.dates(series, window, METHOD),
            day -> Placebo.at(series, window.movedTo(day), METHOD));
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
    assertThat(row.verdict())
        .contains("of earlier dates without a pause show as much: no evidence");
  }

  @Test
  void fewWindowsAreTooFewToJudge() {
    PauseEffect row = judged(30, 0.5, 300);
    assertThat(row.placeboWindows()).isLessThan(19);
    assertThat(Verdict.significant(row)).isFalse();
    assertThat(row.verdict()).contains("that share no days are too few to judge at 5 %");
  }

  @Test
  void placeboWindowsAreCountedWithoutOverlapAlsoWhereDatesAreMissing() {
    List<Placebo.At> dates = new ArrayList<>();
    for (int d : new int[] {0, 1, 2, 9, 40, 49, 50}) {
      dates.add(new Placebo.At(FIRST.plusDays(d), 0.1, -1, 1));
    }
    Window ten = new Window("RU", FIRST.plusDays(100), FIRST.plusDays(109));
    Placebo placebo = Placebo.of(dates, ten, 0.2);
    assertThat(placebo.disjoint()).isEqualTo(3);
    assertThat(placebo.share()).isCloseTo(1.0 / 8, within(1e-12));
  }

  @Test
  void oneOfManyIsWeakEvidenceAndAWindowThatStandsTwiceIsOneTest() {
    List<EffectDraft> drafts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      for (String pause : List.of("as read", "as imported")) {
        drafts.add(draft(pause, FIRST.plusDays(700 + 5L * i), i == 0 ? 0.04 : 0.9));
      }
    }
    List<PauseEffect> rows = AllEffects.finish(drafts);
    assertThat(rows.get(0).qValue()).isCloseTo(0.04 * 12, within(1e-9));
    assertThat(rows.get(1).qValue()).isEqualTo(rows.get(0).qValue());
    assertThat(Verdict.unusual(rows.get(0))).isTrue();
    assertThat(Verdict.significant(rows.get(0))).isFalse();
    assertThat(rows.get(0).verdict()).contains("some will be by chance (q 0.48)");
    assertThat(Verdict.of(rows).split("\n", -1)).hasSize(12);
  }

  private static EffectDraft draft(String pause, LocalDate start, double p) {
    DailySeries series = new DailySeries("official", "launched drones RU", new TreeMap<>());
    Window window = new Window("RU " + start + ".." + start.plusDays(2), start, start.plusDays(2));
    EffectDraft draft =
        EffectKey.of(pause, series, window, "all").row(PauseEstimator.HEADLINE, "pause").headline();
    List<Placebo.At> dates = new ArrayList<>();
    for (int d = 0; d < 100; d++) {
      dates.add(new Placebo.At(FIRST.plusDays(5L * d), d / 100.0, -1, 1));
    }
    double ratio = p < 0.05 ? 3 : 1.1;
    return draft
        .ratio(new RateRatio(ratio, ratio * 0.9, ratio * 1.1, p))
        .placebo(Placebo.of(dates, window, Math.log(ratio)));
  }

  @Test
  void figuresOutOfBoundsAreSaidInWords() {
    EffectDraft draft = draft("P", FIRST.plusDays(700), 0.9);
    PauseEffect wide =
        draft.ratio(new RateRatio(0.0004, 0, Double.POSITIVE_INFINITY, 0.9)).spec("model").row();
    assertThat(wide.ciHigh()).isNull();
    assertThat(wide.spec())
        .isEqualTo(
            "model; the upper end is beyond any count and left out: these"
                + " days do not bound the ratio");
    assertThat(Verdict.sentence(wide))
        .contains("rate ratio under 0.01, 95 % interval from 0.00 without an upper end");
    PauseEffect without = draft.ratio(new RateRatio(0.5, Double.NaN, Double.NaN, 0.9)).row();
    assertThat(without.spec()).contains("no positive variance");
    assertThat(Verdict.sentence(without)).contains("no interval");
    PauseEffect fifth = draft.ratio(new RateRatio(5.29, 0.01, 2768, 0.6)).row();
    assertThat(Verdict.sentence(fifth))
        .contains("5.29 times as many as expected", "interval 0.01 to more than 100");
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
