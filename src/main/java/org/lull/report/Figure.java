package org.lull.report;

import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;

/** A drawing with its heading, what it cannot say, and the table behind it. */
final class Figure {
  private Figure() {}

  static DomContent of(String heading, DomContent drawing, String caveat, Table table) {
    return figure(
        h3(Words.sentence(heading)),
        drawing,
        figcaption(p(caveat)),
        iff(!table.isEmpty(), table.folded()));
  }
}
