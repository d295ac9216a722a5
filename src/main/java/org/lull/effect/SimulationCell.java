package org.lull.effect;

import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What the estimators make of many series of one kind: how often an interval holds the planted
 * ratio, and how often a test fires.
 */
public final class SimulationCell {
  /** Head of the table that {@link #run} gives a line of. */
  public static final String HEAD =
      "| regions | days | pause | theta | rho | ratio | series | nb | nb hac7 | nb clustered | nb ar"
          + " (reported) | width | test fires | shift fires | earlier dates fire | unusual |"
          + " failed |\n"
          + "| --- ".repeat(17)
          + "|";

  /** Series whose earlier dates are fitted too, some hundred fits each. */
  private static final int EARLIER = 500;

  /** The same where an effect is planted. */
  private static final int EARLIER_WITH_EFFECT = 200;

  private static final int LEAD = 60;

  private final Planted planted;
  private final LongAdder series = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder plain = new LongAdder();
  private final LongAdder hac = new LongAdder();
  private final LongAdder clustered = new LongAdder();
  private final LongAdder reported = new LongAdder();
  private final LongAdder fires = new LongAdder();
  private final LongAdder shift = new LongAdder();
  private final LongAdder earlier = new LongAdder();
  private final LongAdder earlierSeries = new LongAdder();
  private final LongAdder unusual = new LongAdder();
  private final LongAdder width = new LongAdder();

  private SimulationCell(Planted planted) {
    this.planted = planted;
  }

  /**
   * Draws and fits, on as many threads as the common pool has.
   *
   * @param seed first of the seeds; the same one gives the same line
   * @return a line of the table
   */
  public static String run(Planted planted, int count, long seed) {
    SimulationCell cell = new SimulationCell(planted);
    Planted.Source source = planted.source();
    int dated = planted.ratio() == 1 ? EARLIER : EARLIER_WITH_EFFECT;
    LongStream.range(0, count)
        .parallel()
        .forEach(i -> cell.add(source.draw(seed + 7919 * i), i < dated));
    return cell.line();
  }

  private void add(Design design, boolean withDates) {
    LogLinearFit fit;
    try {
      fit = NegativeBinomial.fit(design);
    } catch (SingularDesignException e) {
      failed.increment();
      return;
    }
    series.increment();
    RateRatio serial = RateRatio.of(fit, "pause", SerialErrors.of(fit));
    count(plain, holds(RateRatio.of(fit, "pause", fit.covariance(), 1)));
    count(hac, holds(RateRatio.of(fit, "pause", NeweyWest.covariance(fit, ErrorKinds.LAG), 1)));
    count(reported, holds(serial));
    boolean excludesOne = serial.low() > 1 || serial.high() < 1;
    count(fires, excludesOne);
    width.add(Math.round(1e6 * Math.min(20, Math.log(serial.high() / serial.low()))));
    if (planted.regions() > 1) {
      TDistribution t = new TDistribution(null, planted.regions() - 1.0);
      count(clustered, holds(RateRatio.of(fit, "pause", Clustered.covariance(fit), t)));
    } else {
      count(shift, CircularShift.run(design, fit.theta()).share() <= Verdict.LEVEL);
      if (withDates && dates() > 0 && (planted.ratio() == 1 || judgeable())) {
        dates(design.y(), excludesOne);
      }
    }
  }

  /** Earlier dates whose fit ends before the pause begins. */
  private int dates() {
    return planted.start() - planted.length() - Planted.TAIL - LEAD + 1;
  }

  private boolean judgeable() {
    return dates() / planted.length() >= Verdict.ENOUGH_WINDOWS;
  }

  /** The placebo share at earlier dates, both sides by the days that a run takes by default. */
  private void dates(double[] y, boolean excludesOne) {
    double actual = at(y, planted.start());
    int extreme = 0;
    int all = 0;
    for (int start = LEAD; start + planted.length() + Planted.TAIL <= planted.start(); start++) {
      extreme += at(y, start) >= actual ? 1 : 0;
      all++;
    }
    earlierSeries.increment();
    boolean rare = (extreme + 1.0) / (all + 1.0) <= Verdict.LEVEL;
    count(earlier, rare);
    count(unusual, rare && excludesOne);
  }

  private double at(double[] y, int start) {
    int n = LEAD + planted.length() + Planted.TAIL;
    double[][] x = new double[n][];
    double[] near = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = planted.row(i - LEAD);
      near[i] = y[start - LEAD + i];
    }
    Design design = new Design(Planted.TERMS, x, near);
    try {
      return Math.abs(NegativeBinomial.fit(design).coefficient("pause"));
    } catch (SingularDesignException e) {
      return Double.POSITIVE_INFINITY;
    }
  }

  private boolean holds(RateRatio ratio) {
    return ratio.low() <= planted.ratio() && planted.ratio() <= ratio.high();
  }

  private static void count(LongAdder adder, boolean yes) {
    if (yes) {
      adder.increment();
    }
  }

  private String line() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s | %s | %s | %.2f | %s | %s | %s | %s | %d |",
        planted.words(),
        series.sum(),
        share(plain, series),
        share(hac, series),
        planted.regions() > 1 ? share(clustered, series) : "",
        share(reported, series),
        width.sum() / 1e6 / Math.max(1, series.sum()),
        share(fires, series),
        planted.regions() > 1 ? "" : share(shift, series),
        earlierSeries.sum() > 0 ? share(earlier, earlierSeries) : "",
        earlierSeries.sum() > 0 && judgeable() ? share(unusual, earlierSeries) : "",
        failed.sum());
  }

  private static String share(LongAdder part, LongAdder whole) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * part.sum() / Math.max(1, whole.sum()));
  }
}
