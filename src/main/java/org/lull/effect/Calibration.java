package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How often each test fires on dates without a pause of a real series. Dates are cut into an early
 * and a late block that lie a window, its surroundings and a lag apart; a threshold that makes a
 * test fire at 5 % of one block is tried on the other, and the other way round, so that no date
 * judges itself.
 */
public final class Calibration {
  private Calibration() {}

  /**
   * One estimator over all dates.
   *
   * @param name of the test
   * @param nominal dates at which it fires at its own 5 %
   * @param dates all dates judged
   * @param outOfBlock dates at which it fires with the other block's threshold
   * @param blockDates dates of both blocks
   * @param length of the windows; dates over it are about as many independent ones
   */
  public record Row(
      String name, int nominal, int dates, int outOfBlock, int blockDates, int length) {
    /** A line of a table, shares with 95 % intervals (Wilson, JASA 22, 1927). */
    public String line() {
      return String.format(
          Locale.ROOT,
          "| %d | %s | %s | %s |",
          length,
          name,
          share(nominal, dates),
          blockDates == 0 ? "" : share(outOfBlock, blockDates));
    }

    private String share(int fired, int all) {
      double n = Math.max(1, (double) all / length);
      double p = fired / (double) Math.max(1, all);
      double z = 1.96;
      double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
      double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
      return String.format(
          Locale.ROOT,
          "%.1f %% (%.1f to %.1f; %d of %d dates)",
          100 * p,
          100 * Math.max(0, middle - half),
          100 * (middle + half),
          fired,
          all);
    }
  }

  /** All tests on windows of one length; windows that meet {@code pauses} are left out. */
  public static List<Row> run(
      DailySeries series, int length, Placebo.Method method, List<Window> pauses) {
    LocalDate last = series.counts().lastKey();
    Window end = new Window("", last.plusDays(1), last.plusDays(length));
    List<LocalDate> dates =
        Placebo.dates(series, end, method).stream()
            .filter(start -> pauses.stream().noneMatch(p -> p.meets(start, length)))
            .toList();
    List<Statistics> judged =
        IntStream.range(0, dates.size())
            .parallel()
            .mapToObj(i -> Statistics.at(series, dates.get(i), length, method))
            .filter(each -> each.values().length > 0)
            .toList();
    int apart = length + method.lead() + method.tail() + ErrorKinds.LAG;
    LocalDate middle = judged.get(judged.size() / 2).start();
    List<Statistics> early =
        judged.stream().filter(s -> s.start().isBefore(middle.minusDays(apart / 2))).toList();
    List<Statistics> late =
        judged.stream().filter(s -> s.start().isAfter(middle.plusDays(apart - apart / 2))).toList();
    List<Row> out = new ArrayList<>();
    for (int k = 0; k < Statistics.NAMES.size(); k++) {
      int test = k;
      int nominal = (int) judged.stream().filter(s -> s.values()[test] > 1).count();
      int crossed = over(late, test, early) + over(early, test, late);
      out.add(
          new Row(
              Statistics.NAMES.get(k),
              nominal,
              judged.size(),
              crossed,
              early.size() + late.size(),
              length));
    }
    out.addAll(ranks(judged, length, method));
    return out;
  }

  private static int over(List<Statistics> judged, int test, List<Statistics> tuned) {
    double[] sorted = tuned.stream().mapToDouble(s -> s.values()[test]).sorted().toArray();
    double threshold =
        sorted[(int) Math.min(sorted.length - 1, (1 - Verdict.LEVEL) * sorted.length)];
    return (int) judged.stream().filter(s -> s.values()[test] > threshold).count();
  }

  /** The share among earlier dates, and what the report calls unusual, before any q. */
  private static List<Row> ranks(List<Statistics> judged, int length, Placebo.Method method) {
    Map<String, int[]> fired = new LinkedHashMap<>();
    int dates = 0;
    for (Statistics now : judged) {
      LocalDate before = now.start().minusDays(length + method.tail() - 1L);
      double[] earlier =
          judged.stream()
              .filter(s -> s.start().isBefore(before))
              .mapToDouble(Statistics::logRatio)
              .toArray();
      if (earlier.length / length < Verdict.ENOUGH_WINDOWS) {
        continue;
      }
      dates++;
      long extreme =
          Arrays.stream(earlier).filter(v -> Math.abs(v) >= Math.abs(now.logRatio())).count();
      boolean rare = (extreme + 1.0) / (earlier.length + 1.0) <= Verdict.LEVEL;
      boolean interval = now.values()[Statistics.NAMES.indexOf(PauseEstimator.HEADLINE)] > 1;
      fired.computeIfAbsent("placebo share of earlier dates", n -> new int[1])[0] += rare ? 1 : 0;
      fired.computeIfAbsent("what the report calls unusual", n -> new int[1])[0] +=
          rare && interval ? 1 : 0;
    }
    List<Row> out = new ArrayList<>();
    int all = dates;
    // Both look at earlier dates alone: each of their figures is out of its own block already.
    fired.forEach((name, n) -> out.add(new Row(name, n[0], all, n[0], all, length)));
    return out;
  }

  /** Each test's statistic at one date, over the value at which it fires at 5 %. */
  private record Statistics(LocalDate start, double logRatio, double[] values) {
    static final List<String> NAMES =
        List.of(
            "poisson",
            "quasi_poisson",
            "poisson_hac7",
            "poisson_ar",
            "negative_binomial",
            "negative_binomial_hac7",
            PauseEstimator.HEADLINE,
            "circular shift");

    static Statistics at(DailySeries series, LocalDate start, int length, Placebo.Method method) {
      Window window = new Window("", start, start.plusDays(length - 1L));
      try {
        Design design =
            InterruptedSeries.design(method.near(series, window), window, method.spec());
        LogLinearFit poisson = LogLinearFit.poisson(design);
        LogLinearFit nb = NegativeBinomial.fit(poisson);
        double shift = CircularShift.run(design, nb.theta()).share();
        return new Statistics(
            start,
            nb.coefficient("pause"),
            new double[] {
              over(RateRatio.of(poisson, "pause", poisson.covariance(), 1)),
              over(RateRatio.of(poisson, "pause", poisson.covariance(), poisson.dispersion())),
              over(
                  RateRatio.of(poisson, "pause", NeweyWest.covariance(poisson, ErrorKinds.LAG), 1)),
              over(RateRatio.of(poisson, "pause", SerialErrors.of(poisson))),
              over(RateRatio.of(nb, "pause", nb.covariance(), 1)),
              over(RateRatio.of(nb, "pause", NeweyWest.covariance(nb, ErrorKinds.LAG), 1)),
              over(RateRatio.of(nb, "pause", SerialErrors.of(nb))),
              Verdict.LEVEL / shift * (1 + 1e-9)
            });
      } catch (SingularDesignException unfit) {
        return new Statistics(start, 0, new double[0]);
      }
    }

    /** How far the estimate is from none, in half widths of its interval. */
    private static double over(RateRatio ratio) {
      double half = Math.log(ratio.high() / ratio.low()) / 2;
      return Math.abs(Math.log(ratio.estimate())) / half;
    }
  }
}
