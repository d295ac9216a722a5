package org.lull.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lull.effect.Design;
import org.lull.effect.LogLinearFit;
import org.lull.effect.SingularDesignException;

class ConfirmedTest {
  private static LogLinearFit driver() {
    double[][] x = new double[60][];
    double[] y = new double[60];
    for (int i = 0; i < 60; i++) {
      x[i] = new double[] {1, i / 30.0, i >= 30 && i < 45 ? 1 : 0};
      y[i] = 20 + i % 7 - 8 * x[i][2];
    }
    return LogLinearFit.poisson(new Design(List.of("intercept", "trend", "pause"), x, y));
  }

  private static LogLinearFit moved(LogLinearFit fit, double by) {
    double[] beta = fit.coefficients().clone();
    beta[2] += by * Math.sqrt(fit.covariance()[2][2]);
    return LogLinearFit.at(fit.design(), beta, fit.groupEffects(), fit.theta());
  }

  @Test
  void ofTwoThatAgreeTheDriversDigitsStand() {
    LogLinearFit driver = driver();
    assertThat(Confirmed.by(moved(driver, 1e-9), driver)).isSameAs(driver);
  }

  @Test
  void twoThatDisagreeAreNoFit() {
    LogLinearFit driver = driver();
    assertThatThrownBy(() -> Confirmed.by(moved(driver, 1e-3), driver))
        .isInstanceOf(SingularDesignException.class)
        .hasMessageContaining("disagree on pause");
    assertThatThrownBy(() -> Confirmed.by(moved(driver, Double.NaN), driver))
        .isInstanceOf(SingularDesignException.class);
  }
}
