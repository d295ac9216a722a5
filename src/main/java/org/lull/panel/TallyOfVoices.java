package org.lull.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many weapons, as one side tells it: the service's number before another's, an exact one
 * before a rounded or bounded one, then the one with most voices, then the latest, then the
 * greatest.
 */
final class TallyOfVoices {
  private TallyOfVoices() {}

  /** The number, with the spread of the exact ones around it; null where no article tells one. */
  static @Nullable Figure chosen(List<ToldFigure> told, AgreementPolicy policy) {
    Map<Integer, Integer> voices = new TreeMap<>();
    told.forEach(t -> voices.merge(t.figure().value(), 1, Integer::sum));
    Comparator<ToldFigure> order =
        Comparator.<ToldFigure, Boolean>comparing(t -> t.figure().official())
            .thenComparing(t -> t.figure().sharpness())
            .thenComparing(t -> voices.getOrDefault(t.figure().value(), 0))
            .thenComparing(ToldFigure::day)
            .thenComparing(t -> t.figure().value());
    ToldFigure best = told.stream().max(order).orElse(null);
    if (best == null) {
      return null;
    }
    ToldFigure first = best;
    Figure figure =
        told.stream()
            .filter(t -> policy.yields(first.figure(), t.figure()))
            .max(order)
            .orElse(first)
            .figure();
    return figure.exact() ? spread(figure, told, policy) : bounded(figure, told);
  }

  private static Figure spread(Figure chosen, List<ToldFigure> told, AgreementPolicy policy) {
    int low = chosen.value();
    int high = chosen.value();
    for (ToldFigure one : told) {
      Figure figure = one.figure();
      if (figure.exact()
          && figure.official() == chosen.official()
          && !policy.yields(figure, chosen)) {
        low = Math.min(low, figure.value());
        high = Math.max(high, figure.value());
      }
    }
    return new Figure(low, chosen.best(), high, chosen.official());
  }

  /** Of several "at least" the greatest holds, of several "at most" too: nights grow. */
  private static Figure bounded(Figure chosen, List<ToldFigure> told) {
    Integer low = chosen.low();
    Integer high = chosen.high();
    for (ToldFigure one : told) {
      if (!one.figure().exact() && one.figure().official() == chosen.official()) {
        Integer least = one.figure().low();
        Integer most = one.figure().high();
        low = least != null && (low == null || least > low) ? least : low;
        high = most != null && (high == null || most > high) ? most : high;
      }
    }
    return new Figure(low, chosen.best(), high, chosen.official()).ordered();
  }
}
