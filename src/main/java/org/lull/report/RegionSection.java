package org.lull.report;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where attacks were told of: a map of tiles for each period and one table for all. */
final class RegionSection {
  private RegionSection() {}

  static DomContent of(PageData data) {
    return section(
            h2("By region"),
            p(
                "Attacks told of each region per week, both countries on one scale. Ukraine’s"
                    + " regions have a firm outline, Russia’s a dashed one, seas are round. An"
                    + " empty tile is a region of which no attack was told: that is not a zero."),
            legend(),
            div(each(data.periods(), period -> map(data, period))).withClass("maps"),
            table(data).folded())
        .withId("regions");
  }

  private static DomContent map(PageData data, Period period) {
    Map<String, Double> weekly = new TreeMap<>();
    Map<String, String> tips = new TreeMap<>();
    sums(data, period)
        .forEach(
            (region, attacks) -> {
              weekly.put(region, attacks * 7.0 / period.days());
              tips.put(
                  region,
                  Words.many(attacks, "attack") + " told in " + Words.many(period.days(), "day"));
            });
    TileMap tiles = new TileMap(weekly, tips);
    String id = "map-" + Words.anchor(period.name());
    return figure(
        h3(title(period)),
        new Mark("svg")
            .attr("viewBox", "0 0 " + TileMap.SIZE.width() + " " + TileMap.SIZE.height())
            .attr("role", "img")
            .attr("aria-labelledby", id)
            .css("map")
            .with(
                new Mark("title")
                    .attr("id", id)
                    .withText(
                        "Attacks told per week by region, " + period.words() + "; " + most(weekly)),
                tiles.draw()),
        figcaption(p(Words.sentence(most(weekly)) + ".")));
  }

  private static String title(Period period) {
    String name =
        switch (period.name()) {
          case "before", "during", "after" -> period.name() + " the pause";
          default -> period.name();
        };
    return Words.sentence(name)
        + ", "
        + Words.day(period.first())
        + " to "
        + Words.day(period.last());
  }

  private static Map<String, Long> sums(PageData data, Period period) {
    Map<String, Long> sums = new LinkedHashMap<>();
    data.regions().stream()
        .filter(count -> count.period().equals(period.name()))
        .forEach(count -> sums.merge(count.admin1(), count.attacks(), Long::sum));
    return sums;
  }

  private static String most(Map<String, Double> weekly) {
    List<String> first =
        weekly.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(3)
            .map(e -> Tile.name(e.getKey()) + " " + Words.number(rounded(e.getValue())))
            .toList();
    return first.isEmpty()
        ? "no attack is told of any region"
        : "most per week: " + String.join(", ", first);
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private static DomContent legend() {
    List<String> words = List.of("under 0.5", "0.5 to 1", "1 to 2", "2 to 4", "4 and more");
    return p(
            span("Attacks told per week: "),
            each(
                words,
                (i, word) ->
                    span(span().withClass("swatch shade" + (i + 1)), span(" " + word + " "))),
            span(span().withClass("swatch none"), span(" none told")))
        .withClass("legend");
  }

  private static Table table(PageData data) {
    Table table =
        new Table(
            "attacks told by region and period",
            "region",
            "period",
            "whose",
            "attacks told",
            "weapons told");
    data.regions().stream()
        .sorted(
            java.util.Comparator.comparing((RegionCount c) -> Tile.name(c.admin1()))
                .thenComparing(RegionCount::period)
                .thenComparing(c -> Words.attacker(c.attacker())))
        .forEach(
            c ->
                table.row(
                    Tile.name(c.admin1()),
                    c.period(),
                    Words.attacker(c.attacker()),
                    c.attacks(),
                    Words.number(c.launched())));
    return table;
  }
}
