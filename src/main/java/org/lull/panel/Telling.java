package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it was told on one day of publication: a claim's history, of which the last may not
 * be the one that stands.
 *
 * @param published null for articles without a date
 * @param low at least; null where nobody bounds it
 * @param best null where only bounds are told
 * @param high at most; null where nobody bounds it
 * @param articles voices that tell it that day
 */
public record Telling(
    @Nullable LocalDate published,
    @Nullable Integer low,
    @Nullable Integer best,
    @Nullable Integer high,
    int articles) {
  private static final Comparator<ToldFigure> ORDER =
      Comparator.comparing(ToldFigure::day)
          .thenComparing(t -> t.figure().value())
          .thenComparing(t -> t.figure().sharpness())
          .thenComparing(t -> String.valueOf(t.figure()));

  /** In order of time, then of size. */
  static List<Telling> inTime(Collection<ToldFigure> told) {
    Map<ToldFigure, Integer> voices = new TreeMap<>(ORDER);
    told.forEach(t -> voices.merge(t, 1, Integer::sum));
    List<Telling> tellings = new ArrayList<>();
    voices.forEach((figure, articles) -> tellings.add(of(figure, articles)));
    return tellings;
  }

  private static Telling of(ToldFigure told, int articles) {
    Figure figure = told.figure();
    LocalDate day = told.day().equals(LocalDate.MIN) ? null : told.day();
    return new Telling(day, figure.low(), figure.best(), figure.high(), articles);
  }
}
