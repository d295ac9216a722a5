package org.lull.report;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lull.panel.Pause;

/** Rate ratios over pauses, windows and estimators, and how they look on dates without a pause. */
final class EffectSection {
  private static final int ROWS = 30;

  private EffectSection() {}

  static DomContent of(PageData data) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Pause pause : data.pauses()) {
      names.put(pause.pauseId(), pause.name());
    }
    List<DomContent> figures = new ArrayList<>();
    List<String> order = List.copyOf(names.keySet());
    List<Estimate> told =
        Headlines.of(data.estimates()).stream()
            .sorted(Comparator.comparingInt((Estimate e) -> order.indexOf(e.pauseId())))
            .toList();
    if (!told.isEmpty()) {
      figures.add(forest("pauses", "Pauses, windows and outcomes", told, names));
    }
    Pause focus = data.focus();
    if (focus != null) {
      List<Estimate> own = Headlines.estimatorsOf(data.estimates(), focus.pauseId());
      if (own.size() > 1) {
        figures.add(forest("estimators", focus.name() + " by every estimator", own, names));
      }
      figures.add(div(each(around(data, focus), figure -> figure)).withClass("pairs"));
    }
    figures.add(
        div(each(
                Outcomes.chosen(
                    data.placebos(),
                    PlaceboEstimates::series,
                    PlaceboEstimates::outcome,
                    PlaceboEstimates::window),
                PlaceboHistogram::figure))
            .withClass("pairs"));
    return section(
            h2("Rate ratios"),
            p(
                "The frequency of attacks while a pause was to hold, against what the trend before"
                    + " and after it would have given: 1 is no change, 0.5 half as many. Counts of"
                    + " attacks come in bursts, so nominal intervals are too narrow; the share of"
                    + " dates without a pause that show as much is the better judge. Association is"
                    + " not cause."),
            told.isEmpty() ? p("No pause could be set against a series of counts.") : each(),
            each(figures, figure -> figure))
        .withId("effects");
  }

  /** Event studies where there are any, else counted over expected week by week. */
  private static List<DomContent> around(PageData data, Pause focus) {
    Period all = data.periods().get(0);
    List<DomContent> figures = new ArrayList<>();
    for (EventSeries events :
        Outcomes.chosen(
            data.events(), EventSeries::series, EventSeries::outcome, EventSeries::window)) {
      if (events.days().size() > 1) {
        figures.add(LeadsAndLags.figure(events, Windows.named(events.window(), focus, all)));
      }
    }
    return figures.isEmpty() ? EventStudy.figures(data, focus) : figures;
  }

  private static DomContent forest(
      String id, String heading, List<Estimate> all, Map<String, String> names) {
    boolean one = id.equals("estimators");
    List<Estimate> drawn =
        (one ? Headlines.usual(all) : Headlines.perPause(all)).stream().limit(ROWS).toList();
    List<ForestPlot.Line> lines = new ArrayList<>();
    String group = "";
    for (Estimate e : drawn) {
      String pause = names.getOrDefault(e.pauseId(), e.pauseId());
      String over = one ? Outcomes.title(e.series(), e.outcome()) : pause + parties(e.window());
      if (!over.equals(group)) {
        lines.add(new ForestPlot.Line(over, null));
        group = over;
      }
      String name = one ? estimator(e) : Outcomes.title(e.series(), e.outcome());
      lines.add(new ForestPlot.Line(name, e));
    }
    ForestPlot plot = new ForestPlot(lines);
    return Figure.of(
        heading,
        Drawing.of(
            "forest-" + id,
            "Rate ratios with 95 % intervals; " + Words.many(drawn.size(), "row") + ".",
            Size.wide(plot.height()),
            Size.narrow(plot.height()),
            plot::draw),
        "95 % intervals, nominal. Squares in the colour of whose attacks are counted, as above."
            + (one
                ? " Window " + drawn.get(0).window() + "."
                : " Behind a pause stands for whom it was to hold. A pause that the ledger has twice, from articles and from a list, is drawn"
                    + " once.")
            + (drawn.size() < all.size()
                ? " Drawn are " + drawn.size() + " of " + all.size() + "; the table has all."
                : ""),
        table(heading, all, names));
  }

  private static String estimator(Estimate estimate) {
    return Words.code(
            estimate
                .estimator()
                .replace("_hac7", ", HAC errors")
                .replace("_ar", ", AR errors")
                .replace("counterfactual", "forecast from the days before"))
        + (estimate.reading().isEmpty() ? "" : ", " + Words.code(estimate.reading()));
  }

  /** Whose days a window is, by its name in the tables. */
  private static String parties(String window) {
    String party = window.split(" ", 2)[0];
    return switch (party) {
      case "RU" -> ", for Russia";
      case "UA" -> ", for Ukraine";
      case "RU+UA", "UA+RU" -> ", for both sides";
      default -> "";
    };
  }

  private static Table table(String about, List<Estimate> all, Map<String, String> names) {
    Table table =
        new Table(
            "estimates: " + about.toLowerCase(Locale.ROOT),
            "pause",
            "window",
            "outcome",
            "estimator",
            "rate ratio",
            "95 % interval",
            "share of placebo dates",
            "placebo windows",
            "dispersion",
            "days",
            "model, or why there is none");
    for (Estimate e : all) {
      table.row(
          names.getOrDefault(e.pauseId(), e.pauseId()),
          e.window(),
          Outcomes.title(e.series(), e.outcome()),
          estimator(e),
          Words.ratio(e.ratio()),
          Words.ratio(e.low()) + " to " + Words.ratio(e.high()),
          Words.share(e.placeboP()),
          e.placeboWindows() == null ? "–" : String.valueOf(e.placeboWindows()),
          Words.ratio(e.dispersion()),
          e.days(),
          e.spec());
    }
    return table;
  }
}
