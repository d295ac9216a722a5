package org.lull.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;

class PauseEstimatorTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final Window PAUSE =
      new Window("RU", LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 30));

  private static DailySeries series(double ratio, double anticipation, double regained) {
    Random random = new Random(3);
    TreeMap<LocalDate, Double> days = new TreeMap<>();
    for (int d = 0; d < 200; d++) {
      LocalDate day = FIRST.plusDays(d);
      long since = day.toEpochDay() - PAUSE.start().toEpochDay();
      double mean = 100;
      if (PAUSE.holds(day)) {
        mean *= ratio * Math.exp(regained * since / 30.0);
      } else if (since < 0 && since >= -7) {
        mean *= anticipation;
      }
      days.put(day, Math.max(1, Math.rint(mean + 10 * random.nextGaussian())));
    }
    return new DailySeries("official", "launched", days);
  }

  private static PauseEffect row(List<EffectDraft> drafts, String estimator, String term) {
    return drafts.stream()
        .map(EffectDraft::row)
        .filter(row -> row.estimator().equals(estimator) && row.term().equals(term))
        .findFirst()
        .orElseThrow();
  }

  /** The estimates by plain Java under a linear trend. */
  private static List<EffectDraft> estimate(DailySeries series) {
    return PauseEstimator.estimate(key(series), series, DesignSpec.LINEAR, Solvers.PLAIN);
  }

  private static EffectKey key(DailySeries series) {
    return EffectKey.of("P", series, PAUSE, "all");
  }

  @Test
  void everyEstimatorFindsAPlantedHalf() {
    DailySeries series = series(0.5, 1, 0);
    for (DesignSpec spec : List.of(DesignSpec.LINEAR, DesignSpec.WEEKDAY, DesignSpec.SPLINE)) {
      List<EffectDraft> rows =
          PauseEstimator.estimate(key(series).withDesign(spec), series, spec, Solvers.PLAIN);
      for (String estimator :
          List.of(
              "poisson",
              "quasi_poisson",
              "poisson_hac7",
              "poisson_ar",
              "negative_binomial",
              "negative_binomial_hac7",
              "negative_binomial_ar")) {
        PauseEffect row = row(rows, estimator, "pause");
        assertThat(row.rateRatio()).as(estimator + spec).isCloseTo(0.5, within(0.04));
        assertThat(row.design()).isEqualTo(spec.name());
      }
    }
  }

  @Test
  void aWindowWithoutAnyCountHasARatioOfZeroAndAnUpperEnd() {
    DailySeries series = series(1, 1, 0);
    for (int d = 0; d < 30; d++) {
      series.counts().put(PAUSE.start().plusDays(d), 0.0);
    }
    PauseEffect row = row(estimate(series), "empty_window", "pause");
    assertThat(row.rateRatio()).isZero();
    assertThat(row.ciHigh()).isBetween(0.0001, 0.05);
    assertThat(row.spec()).contains("30 rows of pause hold a count of zero each");
  }

  @Test
  void countsWithoutOverdispersionAreToldAsThePoissonLimit() {
    DailySeries series = series(0.5, 1, 0);
    series.counts().replaceAll((day, count) -> PAUSE.holds(day) ? 50.0 : 100.0);
    PauseEffect row = row(estimate(series), "negative_binomial_ar", "pause");
    assertThat(row.theta()).isNull();
    assertThat(row.spec()).contains("no overdispersion found: Poisson limit");
    assertThat(row.rateRatio()).isCloseTo(0.5, within(1e-9));
  }

  /** Nearly all days empty, a few with fifty: from a start too large Newton's steps run off. */
  @Test
  void thetaIsFoundFromAnyStart() {
    double[] counts = new double[170];
    double[] means = new double[170];
    for (int i = 0; i < 170; i++) {
      counts[i] = i % 14 == 3 ? 50 : 0;
      means[i] = 50.0 * 12 / 170;
    }
    for (double start : new double[] {0.001, 0.1, 10, 1e4, Double.POSITIVE_INFINITY}) {
      assertThat(NegativeBinomial.theta(counts, means, start))
          .as("from " + start)
          .isCloseTo(0.013415747, within(1e-8));
    }
  }

  @Test
  void derivativesOfTheLikelihoodAreThoseOfTheGammaFunction() {
    GammaSums sums = new GammaSums(40);
    sums.at(2.5);
    for (double count : new double[] {0, 1, 7, 40, 41, 6.5}) {
      assertThat(sums.first(count))
          .isCloseTo(Gamma.digamma(2.5 + count) - Gamma.digamma(2.5), within(1e-9));
      assertThat(sums.second(count))
          .isCloseTo(Gamma.trigamma(2.5) - Gamma.trigamma(2.5 + count), within(1e-9));
    }
  }

  @Test
  void aSeriesToldNowAndThenIsNotFitted() {
    DailySeries series = series(1, 1, 0);
    series
        .counts()
        .keySet()
        .removeIf(day -> day.isBefore(PAUSE.start()) && day.getDayOfMonth() % 4 > 0);
    PauseAnalysis done =
        PauseAnalysis.run(
            key(series),
            SeriesReadings.of("RU", SeriesReadings.Kind.ALL, series),
            new PauseAnalysis.Span(60, 14),
            Solvers.PLAIN,
            PauseAnalysis.Placebos.NONE);
    assertThat(done.estimated()).isFalse();
    assertThat(done.effects())
        .singleElement()
        .satisfies(draft -> assertThat(draft.row().spec()).contains("told now and then"));
  }

  @Test
  void theSameCountOnEveryDayHasNoErrorToLearn() {
    DailySeries series = series(1, 1, 0);
    series.counts().replaceAll((day, count) -> 1.0);
    PauseAnalysis done =
        PauseAnalysis.run(
            key(series),
            SeriesReadings.of("RU", SeriesReadings.Kind.ALL, series),
            new PauseAnalysis.Span(60, 14),
            Solvers.PLAIN,
            PauseAnalysis.Placebos.NONE);
    assertThat(done.effects())
        .singleElement()
        .satisfies(draft -> assertThat(draft.row().rateRatio()).isNull())
        .satisfies(
            draft -> assertThat(draft.row().spec()).contains("has the same count, 1", "no spread"));
  }

  @Test
  void columnsOfASplineAreNoRows() {
    DailySeries series = series(0.5, 1, 0);
    assertThat(PauseEstimator.estimate(key(series), series, DesignSpec.SPLINE, Solvers.PLAIN))
        .map(draft -> draft.row().term())
        .containsOnly("pause", "post");
  }

  @Test
  void anEmptyWindowAmongNearlyEmptyDaysHasNoUpperEnd() {
    DailySeries series = series(1, 1, 0);
    series
        .counts()
        .replaceAll(
            (day, count) -> day.getDayOfMonth() % 14 == 3 && !PAUSE.holds(day) ? 50.0 : 0.0);
    series.counts().keySet().removeIf(day -> PAUSE.holds(day) && day.isAfter(PAUSE.start()));
    PauseEffect row = row(estimate(series), "empty_window", "pause");
    assertThat(row.rateRatio()).isZero();
    assertThat(row.ciHigh()).isNull();
    assertThat(row.spec()).contains("do not bound the ratio");
  }

  @Test
  void aPauseOutsideTheDataSaysSo() {
    DailySeries series = series(1, 1, 0);
    Window far = new Window("RU", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 3));
    EffectKey key = EffectKey.of("P", series, far, "all");
    DailySeries near = new PauseAnalysis.Span(60, 14).near(key, series);
    assertThat(PauseEstimator.estimate(key, near, DesignSpec.LINEAR, Solvers.PLAIN))
        .singleElement()
        .satisfies(draft -> assertThat(draft.row().spec()).contains("the data do not suffice"));
  }

  @Test
  void daysThatAreAllZeroSaySo() {
    DailySeries series = series(1, 1, 0);
    series.counts().replaceAll((day, count) -> 0.0);
    assertThat(estimate(series))
        .singleElement()
        .satisfies(draft -> assertThat(draft.row().spec()).contains("hold a count of zero"));
  }

  @Test
  void aTermThatRepeatsAnotherIsNamed() {
    DailySeries series = series(1, 1, 0);
    Design design = InterruptedSeries.design(series, PAUSE);
    Design twice = design.plus("again", i -> 2 * design.x()[i][1]);
    assertThatThrownBy(() -> LogLinearFit.poisson(twice))
        .isInstanceOf(SingularDesignException.class)
        .hasMessageContaining("cannot tell again apart");
  }

  @Test
  void theEventStudyShowsTheDropFromItsFirstDay() {
    DailySeries series = series(0.5, 1, 0);
    List<EffectDraft> rows = EventStudy.rows(key(series), series, DesignSpec.LINEAR);
    assertThat(row(rows, "event_study", "lead_1").rateRatio()).isCloseTo(1, within(0.35));
    assertThat(row(rows, "event_study", "lag_0").rateRatio()).isCloseTo(0.5, within(0.2));
    assertThat(row(rows, "event_study", "lag_0").pValue()).isLessThan(0.01);
    assertThat(rows).hasSize(EventStudy.LEADS + EventStudy.LAGS);
  }

  @Test
  void anticipationAndDecayAreTermsOfTheirOwn() {
    DailySeries series = series(0.4, 0.7, 0.6);
    List<EffectDraft> rows = Dynamics.rows(key(series), series, DesignSpec.LINEAR);
    assertThat(row(rows, "anticipation", "anticipation").rateRatio()).isCloseTo(0.7, within(0.08));
    assertThat(row(rows, "decay", "pause").rateRatio()).isCloseTo(0.4, within(0.06));
    assertThat(row(rows, "decay", "decay").rateRatio()).isCloseTo(Math.exp(0.6), within(0.3));
  }

  @Test
  void eachWeekIsLeftOutOnce() {
    DailySeries series = series(0.5, 1, 0);
    List<EffectDraft> rows = LeaveOneOut.byWeek(key(series), series);
    assertThat(rows).hasSize(29);
    assertThat(rows)
        .map(EffectDraft::row)
        .allSatisfy(row -> assertThat(row.rateRatio()).isCloseTo(0.5, within(0.05)))
        .anySatisfy(row -> assertThat(row.without()).isEqualTo("week of 2024-05-06"));
  }

  @Test
  void silenceIsLeftOutOrFilledByRule() {
    DailySeries series = series(1, 1, 0);
    LocalDate gap = LocalDate.of(2024, 3, 1);
    series.counts().remove(gap);
    LocalDate last = LocalDate.of(2024, 4, 1);
    assertThat(Silence.LEFT_OUT.apply(series, FIRST, last).counts()).doesNotContainKey(gap);
    assertThat(Silence.ZERO.apply(series, FIRST, last).counts()).containsEntry(gap, 0.0);
    assertThat(Silence.NEAREST.apply(series, FIRST, last).counts().get(gap))
        .isCloseTo(100, within(12.0));
  }
}
