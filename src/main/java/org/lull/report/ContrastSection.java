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
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.panel.Claim;

/** Claims of both sides beside each other. */
final class ContrastSection {
  private static final int DRAWN = 16;
  private static final int LISTED = 120;

  private ContrastSection() {}

  static DomContent of(PageData data) {
    List<Contrast> all = Contrast.of(data.attacks());
    List<Contrast> widest =
        all.stream()
            .sorted(
                Comparator.comparing(Contrast::spread)
                    .reversed()
                    .thenComparing(Contrast::day)
                    .thenComparing(contrast -> contrast.attack().attackId()))
            .limit(DRAWN)
            .toList();
    ContrastChart chart = new ContrastChart(widest);
    return section(
            h2("What each side says"),
            p(
                "Where more than one side, or a side and the newspapers’ own voice, give a number"
                    + " for the same attack. No number is preferred here; what is counted elsewhere"
                    + " on this page, and why, stands in the table."),
            key(),
            all.isEmpty()
                ? p("Nowhere do two sides give numbers for the same attack.")
                : Figure.of(
                    "Numbers for the same attack, the widest differences first",
                    Drawing.of(
                        "claims",
                        "Numbers that different sides give for the same attack; "
                            + Words.many(widest.size(), "row")
                            + ", the widest differences first. The table has all.",
                        Size.wide(chart.height()),
                        Size.narrow(chart.height()),
                        chart::draw),
                    "Each step of the scale multiplies. A difference need not be a contradiction: one side"
                        + " may tell of a part, of another hour, or of what it shot down.",
                    table(all, data)))
        .withId("claims");
  }

  private static DomContent key() {
    return p(
            span(span().withClass("swatch square ru"), text(" Russia says ")),
            span(span().withClass("swatch round ua"), text(" Ukraine says ")),
            span(
                span().withClass("swatch diamond other"),
                text(" others, or newspapers in their own voice")))
        .withClass("legend");
  }

  private static Table table(List<Contrast> all, PageData data) {
    Table table =
        new Table(
            "claims beside each other",
            "attack",
            "of what",
            "Russia says",
            "Ukraine says",
            "others say",
            "newspapers’ own voice",
            "counted as");
    for (Contrast row : all.subList(0, Math.min(LISTED, all.size()))) {
      table.row(
          row.words(),
          Words.code(row.measure().code()),
          said(row, Side.RU, data),
          said(row, Side.UA, data),
          said(row, Side.OTHER, data),
          said(row, null, data),
          row.agreed().map(a -> Words.number(real(a.best())) + ", " + a.reason()).orElse("–"));
    }
    return table;
  }

  private static @Nullable Double real(@Nullable Integer value) {
    return value == null ? null : value.doubleValue();
  }

  private static DomContent said(Contrast row, @Nullable Side side, PageData data) {
    return each(
        row.claims().stream().filter(claim -> claim.claimantSide() == side).toList(),
        claim ->
            each(
                text(number(claim) + " "),
                each(
                    claim.reportIds().stream()
                        .filter(data.sentences()::containsKey)
                        .limit(3)
                        .toList(),
                    (i, id) -> a("[" + (i + 1) + "]").withHref("#r-" + id))));
  }

  private static String number(Claim claim) {
    String about =
        claim.best() != null
            ? Words.number(real(claim.best()))
            : claim.low() != null
                ? "at least " + Words.number(real(claim.low()))
                : "at most " + Words.number(real(claim.high()));
    return claim.claimants().isEmpty()
        ? about
        : about + " (" + String.join(", ", claim.claimants()) + ")";
  }
}
