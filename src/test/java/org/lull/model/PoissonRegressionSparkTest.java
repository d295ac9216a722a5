package org.lull.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lull.effect.Design;
import org.lull.effect.LogLinearFit;
import org.lull.job.SharedSpark;

class PoissonRegressionSparkTest {

  @Test
  void equalsThePlainFit() {
    Random random = new Random(7);
    double[][] x = new double[200][];
    double[] y = new double[200];
    for (int i = 0; i < 200; i++) {
      double in = i >= 100 && i < 130 ? 1 : 0;
      x[i] = new double[] {1, i / 30.0, in};
      double mean = Math.exp(4 + 0.05 * x[i][1] - 0.4 * in);
      y[i] = Math.max(0, Math.round(mean + random.nextGaussian() * 2 * Math.sqrt(mean)));
    }
    Design design = new Design(List.of("intercept", "trend", "pause"), x, y);
    LogLinearFit spark = new PoissonRegression(SharedSpark.session()).fit(design);
    LogLinearFit plain = LogLinearFit.poisson(design);
    assertThat(spark.coefficients()).containsExactly(plain.coefficients(), within(1e-8));
    for (int j = 0; j < 3; j++) {
      assertThat(spark.covariance()[j]).containsExactly(plain.covariance()[j], within(1e-8));
    }
  }
}
