package org.lull.job;

import org.lull.effect.DesignSpec;
import org.lull.effect.Family;
import org.lull.effect.Placebo;

/**
 * How pauses are set against counts.
 *
 * @param lead days before a pause that belong to its fit
 * @param tail days after it
 * @param history days before it that the counterfactual learns from
 * @param forecasts whether to make the counterfactual by MLlib
 */
public record FitConfig(int lead, int tail, int history, boolean forecasts) {
  public FitConfig {
    if (lead < 28 || tail < 0 || history < 90) {
      throw new UserError(
          "fit.lead is "
              + lead
              + ", fit.tail "
              + tail
              + " and fit.history "
              + history
              + " days; they must be at least 28, 0 and 90");
    }
  }

  /** How the dates without a pause are fitted: as the headline of a pause is. */
  Placebo.Method placebos() {
    return new Placebo.Method(lead, tail, Family.NEGATIVE_BINOMIAL, DesignSpec.LINEAR);
  }
}
