package org.lull.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PanelFitTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final Window PAUSE =
      new Window("RU", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 20));

  /** Regions of very different size; the planted ratio holds in those in scope. */
  private static Map<String, DailySeries> regions(int count, double ratio, int scoped) {
    Random random = new Random(11);
    Map<String, DailySeries> out = new TreeMap<>();
    for (int g = 0; g < count; g++) {
      TreeMap<LocalDate, Double> days = new TreeMap<>();
      for (int d = 0; d < 150; d++) {
        LocalDate day = FIRST.plusDays(d);
        boolean held = g < scoped && PAUSE.holds(day);
        double mean = (2 + 3 * g) * Math.exp(0.002 * d) * (held ? ratio : 1);
        days.put(day, (double) poisson(mean, random));
      }
      String name = String.format("UA-%02d", g);
      out.put(name, new DailySeries("articles", "attacks by region", days));
    }
    return out;
  }

  private static int poisson(double mean, Random random) {
    double left = Math.exp(-mean);
    int n = -1;
    for (double product = 1; product > left; product *= random.nextDouble()) {
      n++;
    }
    return n;
  }

  private static Design design(Map<String, DailySeries> regions, DesignSpec spec) {
    return InterruptedPanel.design(regions, region -> true, PAUSE, spec, true);
  }

  @Test
  void absorbedRegionsGiveTheFitOfSpelledOutOnes() {
    Design design = design(regions(6, 0.6, 6), DesignSpec.SPLINE);
    LogLinearFit absorbed = NegativeBinomial.fit(design);
    LogLinearFit spelled = NegativeBinomial.fit(design.spelledOut());
    assertThat(absorbed.theta()).isCloseTo(spelled.theta(), within(1e-6 * spelled.theta()));
    double[][] hac = NeweyWest.covariance(absorbed, 7);
    double[][] spelledHac = NeweyWest.covariance(spelled, 7);
    double[][] clustered = Clustered.covariance(absorbed);
    double[][] spelledClustered = Clustered.covariance(spelled);
    for (String term : design.terms()) {
      int a = absorbed.design().term(term);
      int s = spelled.design().term(term);
      assertThat(absorbed.coefficient(term)).isCloseTo(spelled.coefficient(term), within(1e-8));
      assertThat(absorbed.covariance()[a][a]).isCloseTo(spelled.covariance()[s][s], within(1e-8));
      assertThat(hac[a][a]).isCloseTo(spelledHac[s][s], within(1e-8));
      assertThat(clustered[a][a]).isCloseTo(spelledClustered[s][s], within(1e-8));
    }
  }

  @Test
  void aPlantedRatioIsFoundAndItsIntervalHoldsIt() {
    LogLinearFit fit = LogLinearFit.poisson(design(regions(10, 0.6, 10), DesignSpec.LINEAR));
    RateRatio found = RateRatio.of(fit, "pause", SerialErrors.of(fit));
    assertThat(found.estimate()).isCloseTo(0.6, within(0.05));
    assertThat(found.low()).isLessThan(0.6);
    assertThat(found.high()).isGreaterThan(0.6);
  }

  @Test
  void thePanelHasACurveForEachRegion() {
    Map<String, DailySeries> regions = regions(6, 0.5, 6);
    EffectKey key = EffectKey.of("P", regions.get("UA-00"), PAUSE, "in_scope");
    List<DailyFit> days = DailyFits.regions(key, regions);
    assertThat(days).hasSize(6 * 150).allSatisfy(day -> assertThat(day.note()).isNull());
    LocalDate inside = PAUSE.start().plusDays(5);
    for (DailyFit day : days) {
      if (day.eventDate().equals(inside)) {
        assertThat(day.fitted() / day.counterfactual()).isCloseTo(0.5, within(0.1));
        assertThat(day.low()).isLessThan(day.counterfactual());
      }
    }
    assertThat(days).map(DailyFit::admin1).contains("UA-00", "UA-05");
  }

  @Test
  void placebosOfAPanelFindNothingWhereNothingWas() {
    Map<String, DailySeries> regions = regions(6, 0.5, 6);
    Placebo.Method method = new Placebo.Method(30, 5, Family.NEGATIVE_BINOMIAL, DesignSpec.WEEKDAY);
    Placebo.At before = Placebo.at(regions, PAUSE.movedTo(FIRST.plusDays(40)), method);
    assertThat(Math.exp(before.logRatio())).isCloseTo(1, within(0.2));
    Placebo.At actual = Placebo.at(regions, PAUSE, method);
    assertThat(Math.exp(actual.logRatio())).isCloseTo(0.5, within(0.1));
    assertThat(actual.fires()).isTrue();
  }

  /** Noise of the regions hides how long a shock lasts that all of them share. */
  @Test
  void sharedShocksOfSmallCountsLastAsLongAsTheyWereMadeTo() {
    double sum = 0;
    for (int seed = 1; seed <= 5; seed++) {
      Design design = new Planted(8, 0.7, 400, 30, 1, 25).source().draw(seed);
      sum += SerialErrors.of(NegativeBinomial.fit(design)).persistence();
    }
    assertThat(sum / 5).isCloseTo(0.7, within(0.12));
  }

  @Test
  void differenceInDifferencesFindsWhatHappenedToThoseInScopeAlone() {
    Map<String, DailySeries> regions = regions(10, 0.5, 5);
    EffectKey key = EffectKey.of("P", regions.get("UA-00"), PAUSE, "in_scope");
    Map<String, PauseEffect> rows = new TreeMap<>();
    DifferenceInDifferences.rows(
            key, regions, region -> region.compareTo("UA-05") < 0, "regions out of scope")
        .forEach(draft -> rows.put(draft.row().term(), draft.row()));
    assertThat(rows.get("pause").rateRatio()).isCloseTo(0.5, within(0.06));
    assertThat(rows.get("pause_common").ciLow()).isLessThan(1);
    assertThat(rows.get("pause_common").ciHigh()).isGreaterThan(1);
    assertThat(rows.get("pre_trend").pValue()).isGreaterThan(0.01);
  }

  @Test
  void differencesNeedBothKinds() {
    Map<String, DailySeries> regions = regions(3, 1, 3);
    EffectKey key = EffectKey.of("P", regions.get("UA-00"), PAUSE, "in_scope");
    assertThat(DifferenceInDifferences.rows(key, regions, region -> true, "others"))
        .singleElement()
        .satisfies(draft -> assertThat(draft.row().spec()).contains("3 of 3 series"));
  }

  @Test
  void aRegionWithoutAnyCountIsLeftOut() {
    Map<String, DailySeries> regions = regions(5, 1, 5);
    Design five = design(regions, DesignSpec.LINEAR);
    regions.put("UA-99", new DailySeries("articles", "none", new TreeMap<>(Map.of(FIRST, 0.0))));
    assertThat(design(regions, DesignSpec.LINEAR).y()).hasSize(five.y().length);
  }

  @Test
  void fewRegionsMakeNoClusteredError() {
    LogLinearFit fit = LogLinearFit.poisson(design(regions(3, 1, 3), DesignSpec.LINEAR));
    assertThatThrownBy(() -> Clustered.covariance(fit))
        .isInstanceOf(SingularDesignException.class)
        .hasMessageContaining("at least 5 regions, saw 3");
  }
}
