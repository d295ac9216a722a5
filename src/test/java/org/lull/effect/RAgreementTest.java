package org.lull.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Three data sets on which R 4.2.2's glm and MASS::glm.nb were run once: docs/r has the script and
 * what it printed, which is read here. Both sides make the data by the same rule.
 */
class RAgreementTest {
  private static List<String> printed = List.of();

  @BeforeAll
  static void read() throws IOException {
    printed = Files.readAllLines(Path.of("docs/r/agreement.txt"));
  }

  /** Lines that R printed of one data set and family. */
  private static List<String> section(String data, String family) {
    List<String> out = new ArrayList<>();
    boolean inData = false;
    boolean inFamily = false;
    for (String line : printed) {
      if (line.startsWith("## ")) {
        inData = line.strip().equals("## " + data);
        inFamily = false;
      } else if (line.strip().equals("poisson") || line.strip().equals("negative binomial")) {
        inFamily = line.strip().equals(family);
      } else if (inData && inFamily) {
        out.add(line);
      }
    }
    assertThat(out).as(data + ", " + family).isNotEmpty();
    return out;
  }

  /** The numbers behind a name. */
  private static double[] figures(List<String> lines, String name) {
    for (String line : lines) {
      String[] cells = line.strip().split("\\s+", -1);
      if (cells[0].equals(name)) {
        double[] out = new double[cells.length - 1];
        for (int i = 0; i < out.length; i++) {
          out[i] = Double.parseDouble(cells[i + 1]);
        }
        return out;
      }
    }
    throw new AssertionError("R printed no " + name);
  }

  /** Six digits: of the figure where it is larger than one, else after the point. */
  private static void agrees(String what, double figure, double r) {
    assertThat(figure).as(what).isCloseTo(r, within(5e-7 * Math.max(1, Math.abs(r))));
  }

  /**
   * Every coefficient and error that R printed.
   *
   * @param names of R's terms, in the order of ours
   */
  private static void agree(LogLinearFit fit, String data, String family, List<String> names) {
    List<String> lines = section(data, family);
    for (int j = 0; j < names.size(); j++) {
      double[] r = figures(lines, names.get(j));
      agrees(names.get(j), fit.coefficients()[j], r[0]);
      agrees("error of " + names.get(j), Math.sqrt(fit.covariance()[j][j]), r[1]);
    }
    if (family.equals("poisson")) {
      agrees("dispersion", fit.dispersion(), figures(lines, "dispersion")[0]);
    } else {
      double theta = figures(lines, "theta")[0];
      assertThat(fit.theta()).isCloseTo(theta, within(1e-6 * theta));
    }
  }

  private static void agree(Design design, String data, List<String> names) {
    agree(LogLinearFit.poisson(design), data, "poisson", names);
    agree(NegativeBinomial.fit(design), data, "negative binomial", names);
  }

  private static double[] noise(int n, long seed) {
    double[] out = new double[n];
    long state = seed;
    for (int i = 0; i < n; i++) {
      state = (1103515245L * state + 12345) & 0x7fffffffL;
      out[i] = state / 2147483648.0;
    }
    return out;
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
    agree(design, "series", List.of("(Intercept)", "t", "pause", "post"));
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
    agree(
        design,
        "weekdays",
        List.of("(Intercept)", "t", "pause", "w1", "w2", "w3", "w4", "w5", "w6"));
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
    agree(design, "regions", List.of("t", "pause"));
    for (String family : List.of("poisson", "negative binomial")) {
      LogLinearFit fit =
          family.equals("poisson") ? LogLinearFit.poisson(design) : NegativeBinomial.fit(design);
      List<String> lines = section("regions", family);
      double first = fit.groupEffects()[0];
      agrees("level of the first region", first, figures(lines, "(Intercept)")[0]);
      for (int g = 1; g < 4; g++) {
        agrees("g" + g, fit.groupEffects()[g] - first, figures(lines, "g" + g)[0]);
      }
    }
    agree(design.spelledOut(), "regions", List.of("(Intercept)", "t", "pause", "g1", "g2", "g3"));
  }
}
