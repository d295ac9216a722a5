package org.lull.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Three data sets on which R 4.2.2's glm and MASS::glm.nb were run once; docs/r has the script and
 * what it printed. Both sides make the data by the same rule.
 */
class RAgreementTest {
  private static double[] noise(int n, long seed) {
    double[] out = new double[n];
    long state = seed;
    for (int i = 0; i < n; i++) {
      state = (1103515245L * state + 12345) & 0x7fffffffL;
      out[i] = state / 2147483648.0;
    }
    return out;
  }

  private static void agrees(double figure, double r) {
    assertThat(figure).isCloseTo(r, within(5e-7 * Math.max(1, Math.abs(r))));
  }

  private static void agree(LogLinearFit fit, double[] coefficients, double[] errors) {
    for (int j = 0; j < coefficients.length; j++) {
      agrees(fit.coefficients()[j], coefficients[j]);
      agrees(Math.sqrt(fit.covariance()[j][j]), errors[j]);
    }
  }

  @Test
  void aSeriesWithAPause() {
    int n = 150;
    double[] u = noise(n, 42);
    double[][] x = new double[n][];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      double pause = i >= 100 && i < 120 ? 1 : 0;
      double post = i >= 120 ? 1 : 0;
      double t = (i - 100) / 30.0;
      x[i] = new double[] {1, t, pause, post};
      y[i] = Math.floor(Math.exp(3 + 0.2 * t - 0.6 * pause - 0.1 * post) * (0.2 + 1.8 * u[i]));
    }
    Design design = new Design(List.of("intercept", "trend", "pause", "post"), x, y);
    LogLinearFit poisson = LogLinearFit.poisson(design);
    agree(
        poisson,
        new double[] {2.888055004748204, 0.132729898211292, -0.145400304970449, 0.282408745083446},
        new double[] {
          0.0491922235380055, 0.0266422442007760, 0.0793235780496709, 0.0845567747243056
        });
    agrees(poisson.dispersion(), 4.0023759932629);
    LogLinearFit nb = NegativeBinomial.fit(design);
    agrees(nb.theta(), 4.92654452679507);
    agree(
        nb,
        new double[] {2.896516887881186, 0.138775380868175, -0.156087414115708, 0.270189252147927},
        new double[] {
          0.1023569392269485, 0.0533274134584141, 0.1642747542179865, 0.1817282214013219
        });
  }

  @Test
  void smallCountsWithZerosAndWeekdays() {
    int n = 210;
    double[] u = noise(n, 7);
    double[][] x = new double[n][];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = new double[9];
      x[i][0] = 1;
      x[i][1] = i / 30.0;
      x[i][2] = i >= 150 && i < 180 ? 1 : 0;
      if (i % 7 > 0) {
        x[i][2 + i % 7] = 1;
      }
      double eta = 0.1 * x[i][1] - 0.5 * x[i][2] + 0.3 * x[i][3];
      y[i] = Math.floor(3 * u[i] * u[i] * Math.exp(eta));
    }
    Design design =
        new Design(
            List.of("intercept", "trend", "pause", "w1", "w2", "w3", "w4", "w5", "w6"), x, y);
    LogLinearFit poisson = LogLinearFit.poisson(design);
    agree(
        poisson,
        new double[] {-0.3850863870023504, 0.1465878778885157, -1.0739784257757556},
        new double[] {0.220910992719939, 0.034826966871878, 0.274773099177380});
    agrees(poisson.dispersion(), 1.34519859753486);
    LogLinearFit nb = NegativeBinomial.fit(design);
    agrees(nb.theta(), 2.05269689316209);
    agree(
        nb,
        new double[] {
          -0.3909633502274452,
          0.1521674185281260,
          -1.1077072799680476,
          0.3868225266553361,
          -0.3087861576455472,
          -0.6943344670357364,
          0.0397243730918598,
          0.1455483368759128,
          -0.1650402753070927
        },
        new double[] {
          0.2713162120710584,
          0.0442964718196407,
          0.3180493129200674,
          0.2976452004120554,
          0.3322018911107748,
          0.3640762992249336,
          0.3136448786799838,
          0.3066621634362047,
          0.3221937133401632
        });
  }

  @Test
  void regionsWithALevelOfTheirOwn() {
    int days = 60;
    double[] u = noise(4 * days, 2025);
    double[][] x = new double[4 * days][];
    double[] y = new double[4 * days];
    int[] day = new int[y.length];
    int[] group = new int[y.length];
    for (int i = 0; i < y.length; i++) {
      group[i] = i / days;
      day[i] = i % days;
      x[i] = new double[] {day[i] / 30.0, day[i] >= 40 && group[i] < 2 ? 1 : 0};
      double mean = (4 + 6 * group[i]) * Math.exp(0.15 * x[i][0] - 0.7 * x[i][1]);
      y[i] = Math.floor(mean * (0.4 + 1.2 * u[i]));
    }
    Design design = new Design(List.of("trend", "pause"), x, y, day, group, true);
    LogLinearFit poisson = LogLinearFit.poisson(design);
    agree(
        poisson,
        new double[] {0.121790687583131, -0.748752135129076},
        new double[] {0.0326396206437402, 0.0941116803356222});
    agrees(poisson.groupEffects()[0], 1.292613976479084);
    agrees(poisson.groupEffects()[3] - poisson.groupEffects()[0], 1.740735901175003);
    agrees(poisson.dispersion(), 1.78006507862818);
    LogLinearFit nb = NegativeBinomial.fit(design);
    agrees(nb.theta() / 10, 1.57491277140792);
    agree(
        nb,
        new double[] {0.136073732176724, -0.759840795276355},
        new double[] {0.0487420970376434, 0.1139120884695958});
    agrees(nb.groupEffects()[0], 1.282481612087834);
  }
}
