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
    if (told.stream().anyMatch(e -> e.ratio() != null)) {
      figures.add(forest("pauses", "Each pause, by what was counted", told, names));
    }
    Pause focus = data.focus();
    if (focus != null) {
      List<Estimate> own = Headlines.estimatorsOf(data.estimates(), focus.pauseId());
      if (own.size() > 1) {
        figures.add(
            forest("estimators", focus.name() + ", by other models and readings", own, names));
      }
      figures.add(div(each(around(data, focus), figure -> figure)).withClass("pairs"));
    }
    List<PlaceboEstimates> placebos =
        Outcomes.chosen(
            data.placebos(),
            PlaceboEstimates::series,
            PlaceboEstimates::outcome,
            PlaceboEstimates::window);
    if (!placebos.isEmpty()) {
      figures.add(div(each(placebos, PlaceboHistogram::figure)).withClass("pairs"));
    } else if (focus != null) {
      figures.add(
          p(
              "No earlier date without a pause has days enough around it, so there is no"
                  + " distribution to set the estimates of this pause against."));
    }
    return section(
            h2("Rate ratios"),
            p(
                "The frequency of attacks while a pause was to hold, against what the trend before"
                    + " and after it would have given: 1 is no change, 0.5 half as many. Counts of"
                    + " attacks come in bursts, so nominal intervals are too narrow; the share of"
                    + " dates without a pause that show as much is the better judge. Association is"
                    + " not cause."),
            figures.isEmpty() ? p("No pause could be set against a series of counts.") : each(),
            each(figures, figure -> figure),
            EstimateTables.missing(told, names))
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
        (one ? Headlines.telling(all) : Headlines.perPause(all)).stream().limit(ROWS).toList();
    List<ForestPlot.Line> lines = new ArrayList<>();
    String group = "";
    for (Estimate e : drawn) {
      String pause = Words.sentence(names.getOrDefault(e.pauseId(), e.pauseId()));
      String over =
          one
              ? Words.sentence(Outcomes.words(e.outcome()))
              : pause + ", " + Windows.party(e.window().split(" ", 2)[0]);
      if (!over.equals(group)) {
        lines.add(new ForestPlot.Line(over, null));
        group = over;
      }
      String name =
          one
              ? EstimateTables.estimator(e) + (e.headline() ? " (quoted above)" : "")
              : Outcomes.title(e.series(), e.outcome());
      lines.add(new ForestPlot.Line(name, e));
    }
    ForestPlot plot = new ForestPlot(lines);
    long known = all.stream().filter(e -> e.ratio() != null).count();
    return Figure.of(
        heading,
        Drawing.of(
            "forest-" + id,
            "Rate ratios with 95 % intervals; " + Words.many(drawn.size(), "row") + ".",
            Size.wide(plot.height()),
            Size.narrow(plot.height()),
            plot::draw),
        "95 % intervals. Violet: Russia’s attacks are counted; green: Ukraine’s."
            + (one
                ? (drawn.get(0).series().equals("official")
                        ? " From an official tally, the pause "
                        : " From articles, the pause ")
                    + Windows.words(drawn.get(0).window())
                    + ". Where rows disagree, the answer hangs on the model. AR and HAC: errors that"
                    + " allow for days that resemble their neighbours; spline: a trend that bends."
                : " Behind a pause stands for whom it was to hold. A pause that the ledger has"
                    + " twice, from articles and from a list, is drawn once.")
            + (drawn.size() < known
                ? " Drawn are " + drawn.size() + " of " + known + "; the table has all."
                : ""),
        one ? EstimateTables.estimators(heading, all) : EstimateTables.estimates(all, names));
  }
}
