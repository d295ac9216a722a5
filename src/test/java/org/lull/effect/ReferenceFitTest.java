package org.lull.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Daily launches of Shahed drones, 18 January to 8 May 2025, as the Ukrainian Air Force counted
 * them (structured by P. Ivaniuk, ODC-BY 1.0), fitted over the energy pause. The expected figures
 * are those of R's glm and MASS::glm.nb; Newey-West errors were computed apart from this code.
 */
class ReferenceFitTest {
  private static final double[] LAUNCHED = {
    39, 61, 141, 131, 99, 92, 58, 61, 72, 104, 100, 57, 81, 102, 123, 55, 71, 65, 104, 77, 112, 139,
    151, 83, 124, 123, 140, 133, 70, 143, 147, 176, 167, 161, 160, 162, 267, 185, 213, 177, 166,
    208, 154, 79, 83, 99, 181, 112, 194, 145, 119, 176, 126, 133, 117, 27, 178, 90, 174, 137, 145,
    171, 214, 179, 147, 99, 139, 117, 86, 163, 172, 111, 131, 0, 74, 39, 78, 92, 109, 0, 46, 55,
    145, 39, 88, 55, 62, 52, 97, 75, 37, 87, 0, 96, 131, 134, 145, 103, 114, 149, 166, 100, 108,
    170, 150, 183, 165, 116, 136, 218, 0
  };
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 18);
  private static final Window ONE =
      new Window("RU", LocalDate.of(2025, 3, 19), LocalDate.of(2025, 4, 17));
  private static final Window OTHER =
      new Window("UA", LocalDate.of(2025, 3, 26), LocalDate.of(2025, 4, 24));

  private static DailySeries series(LocalDate from, LocalDate to) {
    TreeMap<LocalDate, Double> counts = new TreeMap<>();
    for (int i = 0; i < LAUNCHED.length; i++) {
      counts.put(FIRST.plusDays(i), LAUNCHED[i]);
    }
    return new DailySeries("official", "launched drone RU", counts).between(from, to);
  }

  private static Design design() {
    return InterruptedSeries.design(series(FIRST, LocalDate.of(2025, 5, 1)), ONE);
  }

  @Test
  void poissonCoefficientsAndIntervals() {
    LogLinearFit fit = LogLinearFit.poisson(design());
    assertThat(fit.coefficients())
        .containsExactly(new double[] {5.003491, 0.188116, -0.497405, -0.532204}, within(1e-5));
    RateRatio plain = RateRatio.of(fit, "pause", fit.covariance(), 1);
    assertThat(plain.estimate()).isCloseTo(0.608, within(5e-4));
    assertThat(plain.low()).isCloseTo(0.568, within(5e-4));
    assertThat(plain.high()).isCloseTo(0.652, within(5e-4));
    assertThat(fit.dispersion()).isCloseTo(21.3, within(0.05));
    RateRatio quasi = RateRatio.of(fit, "pause", fit.covariance(), fit.dispersion());
    assertThat(quasi.low()).isCloseTo(0.442, within(5e-4));
    assertThat(quasi.high()).isCloseTo(0.837, within(5e-4));
    RateRatio hac = RateRatio.of(fit, "pause", NeweyWest.covariance(fit, 7), 1);
    assertThat(hac.low()).isCloseTo(0.333, within(5e-4));
    assertThat(hac.high()).isCloseTo(1.11, within(5e-3));
  }

  @Test
  void negativeBinomialThetaAndInterval() {
    LogLinearFit fit = NegativeBinomial.fit(design());
    assertThat(fit.theta()).isCloseTo(3.277306, within(1e-6));
    RateRatio hac = RateRatio.of(fit, "pause", NeweyWest.covariance(fit, 7), 1);
    assertThat(hac.estimate()).isCloseTo(0.631298, within(1e-6));
    assertThat(hac.low()).isCloseTo(0.360353, within(1e-6));
    assertThat(hac.high()).isCloseTo(1.105965, within(1e-6));
  }

  /** Programs that take the expected information as bread find a wider interval. */
  @Test
  void theExpectedInformationGivesAWiderIntervalThanTheObserved() {
    LogLinearFit fit = NegativeBinomial.fit(design());
    RateRatio expected = RateRatio.of(fit, "pause", byExpectedInformation(fit), 1);
    assertThat(expected.low()).isCloseTo(0.336, within(5e-4));
    assertThat(expected.high()).isCloseTo(1.187, within(5e-4));
    LogLinearFit poisson = LogLinearFit.poisson(design());
    double[][] observed = NeweyWest.covariance(poisson, 7);
    double[][] same = byExpectedInformation(poisson);
    for (int j = 0; j < observed.length; j++) {
      assertThat(same[j]).containsExactly(observed[j], within(1e-12));
    }
  }

  private static double[][] byExpectedInformation(LogLinearFit fit) {
    Scores scores = Scores.of(fit);
    return new Scores(scores.design(), scores.rows(), fit.covariance())
        .sandwich(NeweyWest.meat(scores.byDay(), 7));
  }

  /** 1, 7 and 20 April 2025 had no bulletin; zeros in the series above. */
  @Test
  void leavingOutDaysWithoutABulletinMovesTheRatio() {
    DailySeries near = series(FIRST, LocalDate.of(2025, 5, 1));
    near.counts().remove(LocalDate.of(2025, 4, 1));
    near.counts().remove(LocalDate.of(2025, 4, 7));
    near.counts().remove(LocalDate.of(2025, 4, 20));
    Design design = InterruptedSeries.design(near, ONE);
    double poisson = Math.exp(LogLinearFit.poisson(design).coefficient("pause"));
    double negativeBinomial = Math.exp(NegativeBinomial.fit(design).coefficient("pause"));
    assertThat(poisson).isCloseTo(0.655, within(5e-4));
    assertThat(negativeBinomial).isCloseTo(0.670, within(5e-4));
  }

  @Test
  void theOtherSidesStartGivesAnotherAnswer() {
    Design design =
        InterruptedSeries.design(
            series(LocalDate.of(2025, 1, 25), LocalDate.of(2025, 5, 8)), OTHER);
    LogLinearFit fit = LogLinearFit.poisson(design);
    RateRatio quasi = RateRatio.of(fit, "pause", fit.covariance(), fit.dispersion());
    assertThat(quasi.estimate()).isCloseTo(0.462790, within(1e-6));
    assertThat(quasi.low()).isCloseTo(0.342, within(5e-4));
    assertThat(quasi.high()).isCloseTo(0.626, within(5e-4));
    RateRatio hac = RateRatio.of(fit, "pause", NeweyWest.covariance(fit, 7), 1);
    assertThat(hac.low()).isCloseTo(0.302531, within(1e-6));
    assertThat(hac.high()).isCloseTo(0.707943, within(1e-6));
    LogLinearFit negativeBinomial = NegativeBinomial.fit(design);
    RateRatio robust =
        RateRatio.of(negativeBinomial, "pause", NeweyWest.covariance(negativeBinomial, 7), 1);
    assertThat(negativeBinomial.theta()).isCloseTo(3.088258, within(1e-6));
    assertThat(robust.estimate()).isCloseTo(0.466337, within(1e-6));
    assertThat(robust.low()).isCloseTo(0.290070, within(1e-6));
    assertThat(robust.high()).isCloseTo(0.749715, within(1e-6));
  }

  @Test
  void tooFewDaysAreSaidInARow() {
    Window far = new Window("RU", LocalDate.of(2023, 1, 6), LocalDate.of(2023, 1, 7));
    DailySeries series = series(FIRST, FIRST.plusDays(90));
    assertThat(
            PauseEstimator.estimate(
                EffectKey.of("P03", series, far, "all"), series, DesignSpec.LINEAR, Solvers.PLAIN))
        .map(EffectDraft::row)
        .singleElement()
        .satisfies(row -> assertThat(row.rateRatio()).isNull())
        .satisfies(row -> assertThat(row.spec()).contains("do not suffice"));
  }

  @Test
  void termsThatCannotBeToldApartAreNamed() {
    Design twice =
        new Design(
            java.util.List.of("intercept", "again"),
            new double[][] {{1, 1}, {1, 1}, {1, 1}},
            new double[] {1, 2, 3});
    assertThatThrownBy(() -> LogLinearFit.poisson(twice))
        .isInstanceOf(SingularDesignException.class)
        .hasMessageContaining("again");
  }
}
