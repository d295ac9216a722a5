package org.lull.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;

/** Drones told by the news against the official tally, night by night. */
final class AgreementSection {
  private final List<DayPair> pairs;

  private AgreementSection(List<DayPair> pairs) {
    this.pairs = pairs;
  }

  static DomContent of(PageData data) {
    List<DayPair> pairs = data.pairs();
    Table table =
        new Table("news and tally by night", "day", "news", "tally", "news over tally", "why");
    for (DayPair pair : pairs) {
      table.row(
          Words.day(pair.day()),
          Words.number(pair.news()),
          Words.number(pair.tally()),
          pair.tally() > 0 ? Words.ratio(pair.news() / pair.tally()) : "–",
          pair.why());
    }
    return section(
            h2("News against the official tally"),
            pairs.isEmpty()
                ? p(
                    "There is no day on which both the news and an official tally give a number of"
                        + " drones.")
                : Figure.of(
                    "Drones launched by Russia, each dot a night",
                    Drawing.of(
                        "agreement",
                        summary(pairs),
                        Size.wide(420),
                        Size.narrow(330),
                        new AgreementSection(pairs)::draw),
                    summary(pairs)
                        + " The tally is Ukraine’s own claim; Russia publishes none of its launches."
                        + " Dots on the line agree.",
                    table))
        .withId("agreement");
  }

  private static String summary(List<DayPair> pairs) {
    long near =
        pairs.stream()
            .filter(p -> Math.abs(p.news() - p.tally()) <= 0.1 * Math.max(p.news(), p.tally()))
            .count();
    long equal = pairs.stream().filter(p -> p.news() == p.tally()).count();
    return String.format(
        Locale.ROOT,
        "%s with both numbers; on %d of them the two are equal, on %d they differ by no more than a"
            + " tenth.",
        Words.many(pairs.size(), "night"),
        equal,
        near);
  }

  private DomContent draw(Size size) {
    double left = size.narrow() ? 40 : 56;
    double right = Math.min(size.width() - 10.0, left + size.height() * 1.2);
    double bottom = size.height() - 40.0;
    double most =
        pairs.stream().mapToDouble(p -> Math.max(p.news(), p.tally())).max().orElse(1) * 1.2;
    double least =
        pairs.stream().mapToDouble(p -> Math.min(p.news(), p.tally())).min().orElse(1) / 1.5;
    double low = Math.max(0.8, least);
    Axis tally = new Axis(low, Math.max(most, low * 10), left, right, true);
    Axis news = new Axis(low, Math.max(most, low * 10), bottom, 12, true);
    return each(
        Frame.across(tally, 12, bottom, size),
        each(
            news.ticks(),
            tick ->
                each(
                    Mark.line(left, news.at(tick), right, news.at(tick), "grid"),
                    Mark.words(left - 6, news.at(tick) + 4, "end", "label", Words.number(tick)))),
        Mark.line(left, bottom, right, 12, "one"),
        each(
            pairs,
            pair ->
                Mark.dot(tally.at(pair.tally()), news.at(pair.news()), 3.4, "ru faint")
                    .tip(
                        Words.day(pair.day())
                            + ": news "
                            + Words.number(pair.news())
                            + ", tally "
                            + Words.number(pair.tally()))),
        Mark.words(right, size.height() - 6.0, "end", "label", "official tally →"),
        Mark.words(left + 4, 10, "start", "label", "↑ news"));
  }
}
