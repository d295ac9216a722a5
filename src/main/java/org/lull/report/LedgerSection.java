package org.lull.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import org.lull.lexicon.Side;
import org.lull.panel.Pause;
import org.lull.panel.PauseStatement;
import org.lull.panel.PauseWindow;

/** The ledger of pauses: a timeline of those in question, and a table of all. */
final class LedgerSection {
  /** So many rows a timeline can hold and still be read. */
  private static final int ROWS = 24;

  private LedgerSection() {}

  static DomContent of(PageData data) {
    List<Pause> dated =
        data.pauses().stream()
            .filter(pause -> !LedgerTimeline.days(pause).isEmpty())
            .sorted(
                Comparator.comparing((Pause pause) -> !pause.inForce())
                    .thenComparing(Pause::articles, Comparator.reverseOrder())
                    .thenComparing(Pause::pauseId))
            .limit(ROWS)
            .sorted(
                Comparator.comparing(
                        (Pause pause) ->
                            LedgerTimeline.days(pause).stream().sorted().findFirst().orElseThrow())
                    .thenComparing(Pause::pauseId))
            .toList();
    LedgerTimeline timeline = new LedgerTimeline(dated);
    String caveat =
        "A pause in this ledger is what somebody said. Announced is not kept: bars are days on"
            + " which it was to hold, dots are statements about it. A number such as [P05] marks a pause of the list of"
            + " known pauses, which the ledger may have from articles as well. "
            + (dated.size() < data.pauses().size()
                ? "Drawn are " + dated.size() + " of " + data.pauses().size() + ", the most told."
                : "");
    return section(
            h2("The ledger of pauses"),
            key(),
            dated.isEmpty()
                ? p("No pause was told of.")
                : Figure.of(
                    "When pauses were spoken of, and when they were to hold",
                    Drawing.of(
                        "ledger",
                        "Timeline of " + dated.size() + " pauses; the table has the same.",
                        Size.wide(timeline.height()),
                        Size.narrow(timeline.height()),
                        timeline::draw),
                    caveat,
                    table(data)))
        .withId("ledger");
  }

  private static DomContent key() {
    return p(
            span(span().withClass("swatch ru"), text(" to hold for, or said by, Russia ")),
            span(span().withClass("swatch ua"), text(" Ukraine ")),
            span(span().withClass("swatch other"), text(" said by others or not told by whom")))
        .withClass("legend");
  }

  private static Table table(PageData data) {
    Table table =
        new Table(
            "ledger of pauses",
            "pause",
            "known from",
            "status",
            "announced by",
            "declared",
            "to hold",
            "statements");
    for (Pause pause : data.pauses()) {
      table.named(
          anchor(pause.pauseId()),
          Words.sentence(pause.name()),
          pause.series().equals("official")
              ? "list of known pauses"
              : Words.many(pause.articles(), "article"),
          Words.code(pause.status().code()),
          (pause.announcer() == null ? "not told" : pause.announcer()) + side(pause),
          Words.day(pause.declaredDate()),
          pause.windows().isEmpty()
              ? text("no window")
              : each(pause.windows(), window -> p(held(window))),
          each(pause.statuses(), status -> statement(status, data)));
    }
    return table;
  }

  /** Address of a pause's row within the page. */
  static String anchor(String pauseId) {
    return "pause-" + Words.anchor(pauseId);
  }

  private static String side(Pause pause) {
    Side side = pause.announcerSide();
    return side == null ? "" : " (" + side.code() + ")";
  }

  private static String held(PauseWindow window) {
    return Words.country(window.party())
        + ": "
        + Words.day(window.start())
        + " to "
        + Words.day(window.end());
  }

  private static DomContent statement(PauseStatement status, PageData data) {
    List<String> shown =
        status.reportIds().stream().filter(data.sentences()::containsKey).limit(3).toList();
    return p(
        text(Words.day(status.date()) + " " + Words.code(status.status().code()) + " "),
        each(shown, (i, id) -> a("[" + (i + 1) + "]").withHref("#r-" + id)));
  }
}
