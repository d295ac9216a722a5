package org.lull.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.cite;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.q;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.lull.panel.Attack;

/** The sentences behind the numbers, by night; what belongs to no night comes last. */
final class NightSection {
  private final PageData data;
  private final Map<LocalDate, Set<String>> nights = new TreeMap<>();
  private final Set<String> others = new LinkedHashSet<>();

  NightSection(PageData data) {
    this.data = data;
    others.addAll(data.sentences().keySet());
    for (Attack attack : data.attacks()) {
      LocalDate day = attack.eventDate();
      for (String report : attack.reportIds()) {
        if (day != null && others.remove(report)) {
          nights.computeIfAbsent(day, d -> new LinkedHashSet<>()).add(report);
        }
      }
    }
  }

  /** Addresses within the page of the nights that have sentences. */
  Set<String> anchors() {
    Set<String> anchors = new LinkedHashSet<>();
    nights.keySet().forEach(day -> anchors.add("night-" + day));
    return anchors;
  }

  DomContent draw() {
    return section(
            h2("The sentences"),
            p(
                "Every number above was read out of sentences like these, by rule. What was read"
                    + " stands before each; who says it and where it was printed, after."),
            div(each(
                    new ArrayList<>(nights.entrySet()),
                    night -> fold(night.getKey(), night.getValue())))
                .withClass("nights"),
            others.isEmpty()
                ? each()
                : details(
                    summary("On pauses, and of no single day (" + others.size() + ")"),
                    list(others)))
        .withId("sentences");
  }

  private DomContent fold(LocalDate day, Set<String> reports) {
    return details(
        summary(Words.day(day) + " (" + Words.many(reports.size(), "sentence") + ")"),
        div(h3("Night to, or day of, " + Words.day(day)).withId("night-" + day), list(reports)));
  }

  private DomContent list(Set<String> reports) {
    return ul(each(reports, id -> sentence(Objects.requireNonNull(data.sentences().get(id)))))
        .withClass("sentences");
  }

  private static DomContent sentence(Sentence sentence) {
    String by =
        sentence.claimant() == null
            ? "in the newspaper’s own voice"
            : sentence.claimant()
                + (sentence.claimantSide() == null
                    ? ""
                    : " (" + sentence.claimantSide().code() + ")");
    return li(
            span(sentence.says()).withClass("coded"),
            text(" "),
            q(sentence.evidence()),
            p(
                    text(by + " · "),
                    title(sentence),
                    text(
                        " · "
                            + (sentence.source() == null ? "source not told" : sentence.source())
                            + ", "
                            + Words.day(sentence.published())))
                .withClass("from"))
        .withId("r-" + sentence.reportId());
  }

  /** A link only where the address is one of the web: a feed could put a script there. */
  private static DomContent title(Sentence sentence) {
    String shown = sentence.title().isBlank() ? "untitled" : sentence.title();
    String url = sentence.url();
    boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
    return web ? cite(a(shown).withHref(url).withRel("noreferrer")) : cite(shown);
  }
}
