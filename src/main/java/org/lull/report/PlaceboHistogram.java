package org.lull.report;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.TreeMap;

/** The estimate of a pause among the same estimates on dates without one. */
final class PlaceboHistogram {
  /** Bins per doubling of the ratio. */
  private static final int FINE = 4;

  private final PlaceboEstimates placebo;
  private final TreeMap<Integer, Integer> bins = new TreeMap<>();

  private PlaceboHistogram(PlaceboEstimates placebo) {
    this.placebo = placebo;
    placebo.ratios().forEach(ratio -> bins.merge(bin(ratio), 1, Integer::sum));
  }

  static DomContent figure(PlaceboEstimates placebo) {
    PlaceboHistogram histogram = new PlaceboHistogram(placebo);
    Table table =
        new Table("earlier dates without a pause, " + placebo.about(), "rate ratio", "dates");
    histogram.bins.forEach(
        (bin, dates) ->
            table.row(Words.ratio(edge(bin)) + " to " + Words.ratio(edge(bin + 1)), dates));
    return Figure.of(
        "Earlier dates without a pause: " + placebo.about(),
        Drawing.of(
            "placebo-" + Words.anchor(placebo.about()),
            "Distribution of the same estimate on "
                + Words.many(placebo.ratios().size(), "earlier date")
                + ", with the actual one, "
                + Words.ratio(placebo.actual())
                + ", marked.",
            LeadsAndLags.HALF,
            Size.narrow(190),
            histogram::draw),
        "Neighbouring dates share most of their days, so the bars hold less evidence than their"
            + " number suggests.",
        table);
  }

  private static int bin(double ratio) {
    double held = Math.max(0.1, Math.min(9.99, ratio));
    return (int) Math.floor(FINE * Math.log(held) / Math.log(2));
  }

  private static double edge(int bin) {
    return Math.pow(2, bin / (double) FINE);
  }

  private DomContent draw(Size size) {
    double left = size.narrow() ? 30 : 44;
    double bottom = size.height() - 42.0;
    Axis ratios = new Axis(0.1, 10, left, size.width() - 10.0, true);
    int most = bins.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    Axis dates = Axis.upTo(most, bottom, 22);
    double actual = ratios.at(placebo.actual());
    return each(
        Frame.across(ratios, 22, bottom, size),
        each(
            dates.ticks(),
            tick -> Mark.words(left - 5, dates.at(tick) + 4, "end", "label", Words.number(tick))),
        each(
            bins.entrySet(),
            bin -> {
              double from = ratios.at(edge(bin.getKey()));
              double to = ratios.at(edge(bin.getKey() + 1));
              double top = dates.at(bin.getValue());
              return Mark.box(from + 0.5, top, to - from - 1, bottom - top, "bar")
                  .tip(Words.many(bin.getValue(), "date"));
            }),
        Mark.words(0, 12, "start", "label", "↑ dates"),
        Mark.words(size.width() - 10.0, size.height() - 6.0, "end", "label", "rate ratio →"),
        Mark.line(actual, 18, actual, bottom, "actual"),
        Mark.words(
            actual,
            12,
            actual > size.width() * 0.8 ? "end" : "middle",
            "name",
            "the pause: " + Words.ratio(placebo.actual())));
  }
}
