package org.lull.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lull.panel.Pause;

/** The answer, each line with the way down to its numbers. */
final class VerdictSection {
  private VerdictSection() {}

  static DomContent of(PageData data) {
    Set<String> anchors = anchors(data);
    return section(
            h2("The answer"),
            div(data.verdict().isEmpty()
                    ? p("No pause could be set against a series of counts.")
                    : each(data.verdict(), line -> line(line, data, anchors)))
                .withClass("verdict"),
            p(
                text(
                    "A rate ratio is what was counted over what was to be expected; 1 is no change,"
                        + " 0.5 half as many. Earlier dates without a pause were put through the"
                        + " same calculation, to see how often chance shows as much. From here to"
                        + " the "),
                a(data.focus() == null ? "counts by region" : "counts of each day")
                    .withHref(data.focus() == null ? "#regions" : "#days"),
                text(", and from each day to the "),
                a("sentences").withHref("#sentences"),
                text(" behind it.")),
            h2("What it stands on").withClass("small"),
            dl(each(data.facts(), fact -> div(dt(fact.getKey()), dd(fact.getValue())))))
        .withId("answer");
  }

  /** Where lines can lead on this page. */
  private static Set<String> anchors(PageData data) {
    Set<String> anchors = new LinkedHashSet<>();
    data.estimates().forEach(estimate -> anchors.add(estimate.named().row()));
    data.pauses().forEach(pause -> anchors.add(LedgerSection.anchor(pause.pauseId())));
    Pause focus = data.focus();
    if (focus != null) {
      SeriesSection.shown(data, focus).forEach(series -> anchors.add(series.anchor()));
    }
    return anchors;
  }

  private static DomContent line(VerdictLine line, PageData data, Set<String> anchors) {
    List<DomContent> links = new ArrayList<>();
    EstimateName estimate = line.estimate();
    if (estimate != null) {
      String row = estimate.row();
      link(links, anchors, known(data, estimate) ? "the numbers" : "the reasons", row);
      link(links, anchors, "day by day", estimate.chart());
    } else if (line.pauseId() != null) {
      link(links, anchors, "what was said of it", LedgerSection.anchor(line.pauseId()));
    } else {
      links.add(a("all estimates").withHref("#effects"));
    }
    // A number does not leave its sign at the end of a line.
    String words = line.words().replace(" %", "\u00a0%");
    return p(text(words + " "), span(each(links, link -> link)).withClass("down"));
  }

  private static boolean known(PageData data, EstimateName name) {
    return data.estimates().stream().anyMatch(e -> e.named().equals(name) && e.ratio() != null);
  }

  private static void link(List<DomContent> links, Set<String> anchors, String to, String anchor) {
    if (anchors.contains(anchor)) {
      links.add(a(to).withHref("#" + anchor));
      links.add(text(" "));
    }
  }
}
