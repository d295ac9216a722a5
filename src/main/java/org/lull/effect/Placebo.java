package org.lull.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The same estimate at every admissible earlier date: a window of the same length that ends before
 * the pause begins, with as many days around it.
 */
public final class Placebo {

  /**
   * @param share of placebo windows with at least so large an effect, the actual one counted in; 1
   *     where there is none
   * @param disjoint number of windows that do not overlap
   * @param ratios the placebo estimates, in order of their dates
   */
  public record Result(double share, int disjoint, List<Double> ratios) {}

  private Placebo() {}

  /**
   * Runs the placebo windows.
   *
   * @param lead days before a window and days after it that belong to its fit
   * @param actual the estimate that is judged
   */
  public static Result run(DailySeries series, Window window, int lead, double actual) {
    List<Double> ratios = new ArrayList<>();
    LocalDate first = series.counts().firstKey().plusDays(lead);
    int length = window.days();
    int extreme = 0;
    for (LocalDate start = first;
        start.plusDays(length + lead - 1L).isBefore(window.start());
        start = start.plusDays(1)) {
      Window fake = new Window("placebo", start, start.plusDays(length - 1L));
      DailySeries near = series.between(start.minusDays(lead), fake.end().plusDays(lead));
      try {
        LogLinearFit fit = LogLinearFit.poisson(InterruptedSeries.design(near, fake));
        double ratio = Math.exp(fit.coefficients()[fit.design().term("pause")]);
        ratios.add(ratio);
        extreme += Math.abs(Math.log(ratio)) >= Math.abs(Math.log(actual)) ? 1 : 0;
      } catch (SingularDesignException unfit) {
        continue; // a date with too few known days is not admissible
      }
    }
    double share = (extreme + 1.0) / (ratios.size() + 1.0);
    return new Result(share, ratios.size() / length, List.copyOf(ratios));
  }
}
