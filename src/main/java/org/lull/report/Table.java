package org.lull.report;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** A table with a caption; the first cell of a row is its heading. */
final class Table {
  private final String caption;
  private final List<String> columns;
  private final List<List<DomContent>> rows = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  Table(String caption, String... columns) {
    this.caption = caption;
    this.columns = List.of(columns);
  }

  /** Adds a row of strings and elements. */
  void row(Object... cells) {
    named("", cells);
  }

  /**
   * Adds a row that links can lead to.
   *
   * @param id its address within the page; none where empty
   */
  void named(String id, Object... cells) {
    List<DomContent> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell instanceof DomContent content ? content : text(String.valueOf(cell)));
    }
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(row.size() + " cells for the columns " + columns);
    }
    rows.add(row);
    ids.add(id);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table itself; it scrolls within its box where the page is narrow. */
  DomContent shown() {
    return div(table(
            caption(caption),
            thead(tr(each(columns, column -> th(column).attr("scope", "col")))),
            tbody(each(rows, (i, row) -> cells(ids.get(i), row)))))
        .withClass("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", caption);
  }

  /** The table behind a line that opens it. */
  DomContent folded() {
    return details(
            summary("Table: " + caption + " (" + Words.many(rows.size(), "row") + ")"), shown())
        .withClass("table");
  }

  private static DomContent cells(String id, List<DomContent> row) {
    return tr(
            th(row.get(0)).attr("scope", "row"), each(row.subList(1, row.size()), cell -> td(cell)))
        .withCondId(!id.isEmpty(), id);
  }
}
