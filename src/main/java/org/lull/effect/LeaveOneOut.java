package org.lull.effect;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The headline estimate again and again, each time without one week: does one week carry it? */
public final class LeaveOneOut {
  private LeaveOneOut() {}

  /** A row a week that has known days. */
  public static List<EffectDraft> byWeek(EffectKey key, DailySeries near) {
    TreeSet<LocalDate> weeks = new TreeSet<>();
    near.counts().keySet().forEach(day -> weeks.add(monday(day)));
    List<EffectDraft> out = new ArrayList<>();
    for (LocalDate week : weeks) {
      TreeMap<LocalDate, Double> rest = new TreeMap<>(near.counts());
      rest.keySet().removeIf(day -> monday(day).equals(week));
      EffectKey without = key.without("week of " + week);
      out.add(estimate(without, new DailySeries(near.series(), near.outcome(), rest)));
    }
    return out;
  }

  /** The headline estimate of a series that lacks something on purpose. */
  public static EffectDraft estimate(EffectKey key, DailySeries near) {
    try {
      LogLinearFit fit = NegativeBinomial.fit(InterruptedSeries.design(near, key.window()));
      return key.row(PauseEstimator.HEADLINE, "pause")
          .ratio(RateRatio.of(fit, "pause", SerialErrors.of(fit)))
          .of(fit)
          .spec(DesignSpec.LINEAR.formula() + "; without " + key.without());
    } catch (SingularDesignException e) {
      return PauseEstimator.none(key, near.counts().size(), e.getMessage());
    }
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
