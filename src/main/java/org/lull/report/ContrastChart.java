package org.lull.report;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Objects;
import org.lull.panel.Claim;

/** What each side says of the same attack, one row each, on one axis of counts. */
final class ContrastChart {
  private static final int ROW = 46;

  private final List<Contrast> rows;

  ContrastChart(List<Contrast> rows) {
    this.rows = rows;
  }

  int height() {
    return rows.size() * ROW + 46;
  }

  DomContent draw(Size size) {
    double left = size.narrow() ? 12 : 380;
    Axis counts = new Axis(0.8, Math.max(10, largest() * 1.3), left, size.width() - 16.0, true);
    double bottom = height() - 40.0;
    return each(
        Frame.across(counts, 0, bottom, size),
        Mark.words(
            size.width() - 16.0, height() - 6.0, "end", "label", "weapons or people, as told →"),
        each(rows, (i, row) -> row(row, counts, i * ROW, size)));
  }

  private double largest() {
    return rows.stream()
        .flatMap(row -> row.claims().stream())
        .mapToDouble(claim -> Objects.requireNonNull(Contrast.number(claim)))
        .max()
        .orElse(1);
  }

  private DomContent row(Contrast row, Axis counts, double top, Size size) {
    double y = top + (size.narrow() ? 35 : 20);
    double low = row.claims().stream().mapToDouble(c -> counts.at(number(c))).min().orElse(0);
    double high = row.claims().stream().mapToDouble(c -> counts.at(number(c))).max().orElse(0);
    return each(
        label(Words.sentence(row.counted()), "name", top + (size.narrow() ? 12 : 17), size),
        label(row.whose(), "label name", top + (size.narrow() ? 26 : 32), size),
        Mark.line(low, y, high, y, "span"),
        each(row.claims(), claim -> mark(claim, counts.at(number(claim)), y + aside(claim))));
  }

  private static DomContent label(String words, String css, double y, Size size) {
    return size.narrow()
        ? Mark.words(4, y, "start", css, shortened(words, 52))
        : Mark.words(370, y, "end", css, shortened(words, 56));
  }

  private static double number(Claim claim) {
    return Math.max(0.8, Objects.requireNonNull(Contrast.number(claim)));
  }

  /** Equal numbers of two sides would hide one another. */
  private static double aside(Claim claim) {
    return switch (LedgerTimeline.side(claim.claimantSide())) {
      case "ru" -> -3.5;
      case "ua" -> 3.5;
      default -> 0;
    };
  }

  /** Each side has a form of its own, so that colour is not needed to tell them apart. */
  private static DomContent mark(Claim claim, double x, double y) {
    String css = LedgerTimeline.side(claim.claimantSide());
    Mark mark =
        switch (css) {
          case "ru" -> Mark.box(x - 5, y - 5, 10, 10, css);
          case "ua" -> Mark.dot(x, y, 5.5, css);
          default ->
              Mark.path("M" + Mark.number(x) + " " + Mark.number(y - 6) + "l6 6l-6 6l-6-6Z", css);
        };
    return mark.tip(Words.country(claim.claimantSide()) + ": " + Contrast.number(claim));
  }

  private static String shortened(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most - 1) + "…";
  }
}
