package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one article says of one measure: of several numbers, the service's before another's, the
 * exact before the bounded, the whole before its part.
 */
record ToldFigure(Figure figure, LocalDate day) {
  private static final Comparator<Figure> WHOLE_LAST =
      Comparator.comparing(Figure::official)
          .thenComparing(Figure::sharpness)
          .thenComparing(Figure::value);

  private static final Comparator<Figure> TOLL_LAST =
      Comparator.comparing(Figure::value).thenComparing(Figure::sharpness);

  /** One per article that tells a number, in time order; {@code reports} are in time order. */
  static List<ToldFigure> perArticle(
      List<ToldReport> reports, boolean toll, AgreementPolicy policy) {
    Map<String, ToldFigure> byArticle = new LinkedHashMap<>();
    Comparator<Figure> order = toll ? TOLL_LAST : WHOLE_LAST;
    for (ToldReport told : reports) {
      if (Figure.told(told.report())) {
        Figure figure = Figure.of(told.report(), policy.isService(told.report().claimant()));
        byArticle.merge(
            told.report().articleId(),
            new ToldFigure(figure, told.day()),
            (a, b) -> order.compare(b.figure(), a.figure()) > 0 ? b : a);
      }
    }
    return new ArrayList<>(byArticle.values());
  }
}
