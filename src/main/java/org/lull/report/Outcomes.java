package org.lull.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which of many outcomes are drawn: a page that shows all of them shows none. */
public final class Outcomes {
  /** Beginnings of outcomes, those first that answer the question; others follow. */
  private static final List<String> FIRST =
      List.of(
          "launched weapons of all kinds",
          "launched Shahed",
          "attacks on energy",
          "attacks told",
          "drones told",
          "launched");

  private static final int OFFICIAL = 2;
  private static final int ARTICLES = 5;

  private Outcomes() {}

  /**
   * At most two of the official series and five from articles, of one window.
   *
   * @param series where the counts come from
   * @param outcome what was counted
   * @param window which party's days; the shortest name is the plain window
   */
  static <T> List<T> chosen(
      List<T> all,
      Function<T, String> series,
      Function<T, String> outcome,
      Function<T, String> window) {
    String plain =
        all.stream()
            .map(window)
            .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
            .orElse("");
    List<T> sorted =
        all.stream()
            .filter(each -> window.apply(each).equals(plain))
            .sorted(
                Comparator.comparing((T each) -> rank(outcome.apply(each)))
                    .thenComparing(each -> outcome.apply(each)))
            .toList();
    List<T> chosen = new ArrayList<>();
    take(sorted, chosen, each -> series.apply(each).equals("official"), OFFICIAL);
    take(sorted, chosen, each -> !series.apply(each).equals("official"), ARTICLES);
    return chosen;
  }

  private static <T> void take(List<T> from, List<T> to, Predicate<T> which, int most) {
    from.stream().filter(which).limit(most).forEach(to::add);
  }

  /** An outcome of the tables for a reader: {@code attacks told of RU} are attacks by Russia. */
  public static String words(String outcome) {
    String side = outcome.endsWith(" RU") ? "Russia" : outcome.endsWith(" UA") ? "Ukraine" : null;
    if (side == null) {
      return outcome;
    }
    String what = outcome.substring(0, outcome.length() - 3);
    if (what.startsWith("launched ")) {
      return what.substring("launched ".length()) + " launched by " + side;
    }
    if (what.equals("drones told of")) {
      return "drones launched by " + side;
    }
    if (what.equals("attacks by region told of")) {
      return "attacks by " + side + ", region by region";
    }
    return what.endsWith(" told of attacks of")
        ? what.replace(" told of attacks of", " in attacks by ") + side
        : what.replace(" told of", " by ") + side;
  }

  /** Outcome and series for a reader. */
  static String title(String series, String outcome) {
    return words(outcome) + (series.equals("official") ? ", official tally" : ", from articles");
  }

  /** Place of an outcome in the order of interest. */
  public static int rank(String outcome) {
    for (int i = 0; i < FIRST.size(); i++) {
      if (outcome.startsWith(FIRST.get(i))) {
        return i;
      }
    }
    return FIRST.size();
  }
}
