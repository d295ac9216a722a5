package org.lull.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.spark.ml.regression.GeneralizedLinearRegression;
import org.apache.spark.ml.regression.LinearRegression;
import org.apache.spark.ml.regression.LinearRegressionTrainingSummary;
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

  /** MLlib's own standard errors, which have the intercept's last. */
  @Test
  void plainErrorsAreThoseThatMllibReports() {
    for (Design design : List.of(series(), panel())) {
      LogLinearFit plain = Solvers.PLAIN.poisson().apply(design);
      Design spelled = design.spelledOut();
      double[] ones = new double[design.y().length];
      Arrays.fill(ones, 1);
      double[] reported =
          new GeneralizedLinearRegression()
              .setFamily("poisson")
              .setLink("log")
              .setTol(1e-12)
              .setMaxIter(100)
              .fit(DesignRows.of(SharedSpark.session(), spelled, design.y(), ones))
              .summary()
              .coefficientStandardErrors();
      int shift = design.absorbed() ? 0 : 1;
      for (int j = shift; j < design.terms().size(); j++) {
        assertThat(Math.sqrt(plain.covariance()[j][j]))
            .isCloseTo(reported[j - shift], within(1e-8));
      }
    }
  }

  /** The same of the weighted regression behind the negative binomial, whose scale is one. */
  @Test
  void negativeBinomialErrorsAreThoseOfMllibsWeightedRegression() {
    Design design = series();
    LogLinearFit plain = Solvers.PLAIN.negativeBinomial().apply(design);
    LinearRegressionTrainingSummary summary =
        new LinearRegression()
            .setSolver("normal")
            .setWeightCol("weight")
            .setStandardization(false)
            .fit(
                DesignRows.of(
                    SharedSpark.session(),
                    design,
                    LogLinearFit.working(design, plain.mu()),
                    LogLinearFit.weights(plain.mu(), plain.theta())))
            .summary();
    double scale = Math.sqrt(weightedSquares(plain) / plain.degreesOfFreedom());
    double[] reported = summary.coefficientStandardErrors();
    for (int j = 1; j < design.terms().size(); j++) {
      assertThat(Math.sqrt(plain.covariance()[j][j]))
          .isCloseTo(reported[j - 1] / scale, within(1e-8));
    }
  }

  private static double weightedSquares(LogLinearFit fit) {
    double sum = 0;
    for (double residual : fit.pearson()) {
      sum += residual * residual;
    }
    return sum;
  }

  /** The series with other counts. */
  private static Design counted(double[] counts) {
    Design told = series();
    return new Design(told.terms(), told.x(), counts, told.day(), told.group(), told.absorbed());
  }

  @Test
  void countsWithoutOverdispersionEndAtThePoissonLimit() {
    double[] even = series().y();
    Arrays.setAll(even, i -> 100 + i % 3);
    Design design = counted(even);
    LogLinearFit fit = mllib.negativeBinomial().apply(design);
    assertThat(fit.theta()).isInfinite();
    assertThat(fit.coefficients())
        .containsExactly(Solvers.PLAIN.poisson().apply(design).coefficients(), within(1e-8));
  }

  /** Java's hash of a matrix is the same when a column of ones moves by 128 rows. */
  @Test
  void designsOfEqualHashAreToldApart() {
    Design early = window(20);
    Design late = window(148);
    assertThat(Arrays.deepHashCode(late.x())).isEqualTo(Arrays.deepHashCode(early.x()));
    equal(mllib.poisson().apply(early), Solvers.PLAIN.poisson().apply(early));
    equal(mllib.poisson().apply(late), Solvers.PLAIN.poisson().apply(late));
  }

  /** Errors are of days and regions, which the numbers of the matrix do not hold. */
  @Test
  void designsOfOtherDaysAreToldApart() {
    Design without = series();
    int[] days = without.day().clone();
    Arrays.setAll(days, i -> 3 * i);
    Design gaps =
        new Design(without.terms(), without.x(), without.y(), days, without.group(), false);
    assertThat(mllib.poisson().apply(without).design().day()).isEqualTo(without.day());
    assertThat(mllib.poisson().apply(gaps).design().day()).isEqualTo(days);
  }

  /** The series with its pause elsewhere. */
  private static Design window(int from) {
    Design told = series();
    double[][] x = new double[200][];
    Arrays.setAll(x, i -> new double[] {1, told.x()[i][1], i >= from && i < from + 10 ? 1 : 0});
    return new Design(told.terms(), x, told.y());
  }

  /** MLlib's Poisson steps run off on almost nothing but zeros, and end in an assertion. */
  @Test
  void almostNothingButZerosIsConfirmedByOneWeightedStep() {
    double[] rare = new double[200];
    rare[3] = 1;
    rare[110] = 40;
    rare[190] = 1;
    Design design = counted(rare);
    equal(mllib.poisson().apply(design), Solvers.PLAIN.poisson().apply(design));
  }

  @Test
  void negativeBinomialEqualsThePlainFit() {
    equal(
        mllib.negativeBinomial().apply(series()), Solvers.PLAIN.negativeBinomial().apply(series()));
    equal(mllib.negativeBinomial().apply(panel()), Solvers.PLAIN.negativeBinomial().apply(panel()));
  }
}
