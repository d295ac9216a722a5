package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;

/**
 * What one article says of one measure: of several numbers, the service's before another's, the
 * exact before the bounded, the whole before its part. An exact number of the night and an
 * additional one of the day are two windows, and are added.
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
    Map<String, List<ToldReport>> articles = new LinkedHashMap<>();
    for (ToldReport told : reports) {
      if (Figure.told(told.report())) {
        articles.computeIfAbsent(told.report().articleId(), a -> new ArrayList<>()).add(told);
      }
    }
    List<ToldFigure> figures = new ArrayList<>();
    for (List<ToldReport> told : articles.values()) {
      Figure figure = toll ? null : bothWindows(told, policy);
      figures.add(
          new ToldFigure(
              figure != null ? figure : greatest(told, toll ? TOLL_LAST : WHOLE_LAST, policy),
              told.get(0).day()));
    }
    return figures;
  }

  private static Figure greatest(
      List<ToldReport> told, Comparator<Figure> order, AgreementPolicy policy) {
    return told.stream().map(t -> figure(t, policy)).max(order).orElseThrow();
  }

  private static Figure figure(ToldReport told, AgreementPolicy policy) {
    return Figure.of(told.report(), policy.isService(told.report().claimant()));
  }

  /** The sum of the night's number and the day's additional one; null unless there are both. */
  private static @Nullable Figure bothWindows(List<ToldReport> told, AgreementPolicy policy) {
    Set<Integer> night = exact(told, DatePrecision.NIGHT, policy);
    List<ToldReport> additional =
        told.stream().filter(t -> policy.isAdditional(t.report().evidence())).toList();
    Set<Integer> day = exact(additional, DatePrecision.DAY, policy);
    if (night.size() != 1 || day.size() != 1 || night.equals(day)) {
      return null;
    }
    int sum = night.iterator().next() + day.iterator().next();
    boolean official = told.stream().anyMatch(t -> figure(t, policy).official());
    return new Figure(sum, sum, sum, official);
  }

  private static Set<Integer> exact(
      List<ToldReport> told, DatePrecision precision, AgreementPolicy policy) {
    return told.stream()
        .filter(t -> t.report().datePrecision() == precision)
        .map(t -> figure(t, policy))
        .filter(f -> f.exact() && f.value() > 0)
        .map(Figure::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
