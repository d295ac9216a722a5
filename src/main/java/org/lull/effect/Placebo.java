package org.lull.effect;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The same estimate at every admissible earlier date: a window of the same length, with as many
 * days around it, all of which end before the pause begins.
 *
 * @param share of placebo windows with at least so large an effect, the actual one counted in; 1
 *     where there is none
 * @param disjoint number of windows that do not overlap
 * @param estimates by their dates
 */
public record Placebo(double share, int disjoint, List<At> estimates) {

  /**
   * A window that began on a day without a pause.
   *
   * @param logRatio estimate on the log scale; minus infinity for a window without any count
   * @param low lower end of its interval, on the log scale, by the same errors as the actual one
   */
  public record At(LocalDate start, double logRatio, double low, double high)
      implements Serializable {
    /** Whether its nominal interval excludes no change. */
    public boolean fires() {
      return low > 0 || high < 0;
    }
  }

  /**
   * How a window is judged.
   *
   * @param lead days before it that belong to its fit
   * @param tail days after it
   * @param family the fit of a design
   * @param spec trend and weekdays
   */
  public record Method(int lead, int tail, Family family, DesignSpec spec) implements Serializable {
    /** The days of a series that belong to the fit of a window. */
    DailySeries near(DailySeries series, Window window) {
      return series.between(window.start().minusDays(lead), window.end().plusDays(tail));
    }
  }

  /** Sets the actual estimate among those at other dates. */
  public static Placebo of(List<At> found, Window window, double actualLogRatio) {
    int extreme = 0;
    for (At each : found) {
      extreme += Math.abs(each.logRatio()) >= Math.abs(actualLogRatio) ? 1 : 0;
    }
    double share = (extreme + 1.0) / (found.size() + 1.0);
    int disjoint = Window.disjoint(found.stream().map(At::start).toList(), window.days());
    return new Placebo(share, disjoint, found);
  }

  /** First days of the windows that lie, with all days of their fits, before the actual one. */
  public static List<LocalDate> dates(DailySeries series, Window window, Method method) {
    List<LocalDate> out = new ArrayList<>();
    if (!series.counts().isEmpty()) {
      LocalDate first = series.counts().firstKey().plusDays(method.lead());
      LocalDate end = window.start().minusDays(window.days() + method.tail() - 1L);
      for (LocalDate start = first; start.isBefore(end); start = start.plusDays(1)) {
        out.add(start);
      }
    }
    return out;
  }

  /** The estimates at some dates; a date with too few known days is not admissible. */
  public static ArrayList<At> at(List<LocalDate> dates, Function<LocalDate, At> estimate) {
    ArrayList<At> found = new ArrayList<>();
    for (LocalDate start : dates) {
      try {
        found.add(estimate.apply(start));
      } catch (SingularDesignException unfit) {
        continue;
      }
    }
    return found;
  }

  /**
   * The estimate at one window.
   *
   * @throws SingularDesignException where its days do not suffice
   */
  public static At at(DailySeries series, Window window, Method method) {
    Design design = InterruptedSeries.design(method.near(series, window), window, method.spec());
    return at(design, window, method.family());
  }

  /** The same for regions that share trend and weekdays. */
  public static At at(Map<String, DailySeries> regions, Window window, Method method) {
    Map<String, DailySeries> near = new TreeMap<>();
    regions.forEach((region, series) -> near.put(region, method.near(series, window)));
    return at(
        InterruptedPanel.design(near, region -> true, window, method.spec(), true),
        window,
        method.family());
  }

  private static At at(Design design, Window window, Family family) {
    try {
      LogLinearFit fit = family.fit(design);
      RateRatio ratio = RateRatio.of(fit, "pause", SerialErrors.of(fit));
      return new At(
          window.start(),
          Math.log(ratio.estimate()),
          Math.log(ratio.low()),
          Math.log(ratio.high()));
    } catch (AllZeroException zero) {
      if (zero.term().equals("pause")) {
        double none = Double.NEGATIVE_INFINITY;
        return new At(window.start(), none, none, none);
      }
      throw zero;
    }
  }
}
