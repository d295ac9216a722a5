package org.lull.effect;

import java.util.ArrayList;
import java.util.List;

/**
 * Anticipation and decay as terms: {@code anticipation} is the level of the seven days before the
 * start; {@code pause} the drop on the first day and {@code decay} how the drop changes by 30 days
 * of the pause. A drop below 1 with a decay above 1 is a sharp fall that is slowly undone.
 */
public final class Dynamics {
  private static final int ANTICIPATION = 7;
  private static final int LEAST_DECAY_DAYS = 7;

  private Dynamics() {}

  /** Rows of both models. */
  public static List<EffectDraft> rows(EffectKey key, DailySeries near, DesignSpec spec) {
    List<EffectDraft> out = new ArrayList<>();
    int start = (int) key.window().start().toEpochDay();
    try {
      Design design = InterruptedSeries.design(near, key.window(), spec);
      out.addAll(
          fitted(
              key,
              "anticipation",
              design.plus(
                  "anticipation",
                  i -> {
                    int day = design.day()[i] - start;
                    return day < 0 && day >= -ANTICIPATION ? 1 : 0;
                  }),
              spec.formula() + " + level of the 7 days before"));
      if (key.window().days() >= LEAST_DECAY_DAYS) {
        int pause = design.term("pause");
        out.addAll(
            fitted(
                key,
                "decay",
                design.plus("decay", i -> design.x()[i][pause] * (design.day()[i] - start) / 30.0),
                spec.formula() + " + decay, by 30 days of the pause"));
      } else {
        out.add(
            key.row("decay", "decay")
                .over(near.counts().size())
                .spec(
                    "the pause of "
                        + key.window().days()
                        + " days is too short for a decay, at least "
                        + LEAST_DECAY_DAYS
                        + " are needed"));
      }
    } catch (SingularDesignException e) {
      out.add(key.row("decay", "decay").over(near.counts().size()).spec(e.getMessage()));
    }
    return out;
  }

  private static List<EffectDraft> fitted(
      EffectKey key, String estimator, Design design, String words) {
    try {
      LogLinearFit fit = NegativeBinomial.fit(design);
      SerialErrors errors = SerialErrors.of(fit);
      List<EffectDraft> out = new ArrayList<>();
      for (String term : List.of("pause", estimator)) {
        out.add(
            key.row(estimator, term)
                .ratio(RateRatio.of(fit, term, errors))
                .of(fit)
                .spec(words + "; " + key.silence().words()));
      }
      return out;
    } catch (SingularDesignException e) {
      return List.of(key.row(estimator, estimator).over(design.y().length).spec(e.getMessage()));
    }
  }
}
