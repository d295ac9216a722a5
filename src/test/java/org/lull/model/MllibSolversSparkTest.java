package org.lull.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lull.effect.Design;
import org.lull.effect.LogLinearFit;
import org.lull.effect.NeweyWest;
import org.lull.effect.Solvers;
import org.lull.job.SharedSpark;

class MllibSolversSparkTest {
  private final Solvers mllib = MllibSolvers.over(SharedSpark.session());

  private static Design series() {
    Random random = new Random(7);
    double[][] x = new double[200][];
    double[] y = new double[200];
    for (int i = 0; i < 200; i++) {
      double in = i >= 100 && i < 130 ? 1 : 0;
      x[i] = new double[] {1, i / 30.0, in};
      double mean = Math.exp(4 + 0.05 * x[i][1] - 0.4 * in);
      y[i] = Math.max(0, Math.round(mean + random.nextGaussian() * 2 * Math.sqrt(mean)));
    }
    return new Design(List.of("intercept", "trend", "pause"), x, y);
  }

  private static Design panel() {
    Random random = new Random(8);
    double[][] x = new double[180][];
    double[] y = new double[180];
    int[] day = new int[180];
    int[] group = new int[180];
    for (int i = 0; i < 180; i++) {
      group[i] = i / 60;
      day[i] = i % 60;
      x[i] = new double[] {day[i] / 30.0, day[i] >= 30 && day[i] < 45 ? 1 : 0};
      double mean = (3 + 4 * group[i]) * Math.exp(0.1 * x[i][0] - 0.5 * x[i][1]);
      y[i] = Math.max(0, Math.round(mean + random.nextGaussian() * 2 * Math.sqrt(mean)));
    }
    return new Design(List.of("trend", "pause"), x, y, day, group, true);
  }

  private static void equal(LogLinearFit one, LogLinearFit other) {
    assertThat(1 / one.theta()).isCloseTo(1 / other.theta(), within(1e-8));
    assertThat(one.coefficients()).containsExactly(other.coefficients(), within(1e-8));
    assertThat(one.groupEffects()).containsExactly(other.groupEffects(), within(1e-8));
    double[][] robust = NeweyWest.covariance(one, 7);
    double[][] otherRobust = NeweyWest.covariance(other, 7);
    for (int j = 0; j < robust.length; j++) {
      assertThat(one.covariance()[j]).containsExactly(other.covariance()[j], within(1e-8));
      assertThat(robust[j]).containsExactly(otherRobust[j], within(1e-8));
    }
  }

  @Test
  void poissonEqualsThePlainFit() {
    equal(mllib.poisson().apply(series()), Solvers.PLAIN.poisson().apply(series()));
    equal(mllib.poisson().apply(panel()), Solvers.PLAIN.poisson().apply(panel()));
  }

  @Test
  void negativeBinomialEqualsThePlainFit() {
    equal(
        mllib.negativeBinomial().apply(series()), Solvers.PLAIN.negativeBinomial().apply(series()));
    equal(mllib.negativeBinomial().apply(panel()), Solvers.PLAIN.negativeBinomial().apply(panel()));
  }
}
