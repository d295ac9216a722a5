package org.lull.report;

import static j2html.TagCreator.div;

import j2html.tags.DomContent;
import java.util.function.Function;

/** Puts a drawing on the page in both sizes, with words for those who cannot see it. */
final class Drawing {
  private Drawing() {}

  /**
   * The same drawing for a wide and for a narrow page; the style sheet shows one of them.
   *
   * @param id unique on the page
   * @param says what can be seen in it, one or two sentences
   */
  static DomContent of(
      String id, String says, Size wide, Size narrow, Function<Size, DomContent> draw) {
    return div(
            image(id + "-wide", "wide", says, wide, draw),
            image(id + "-narrow", "narrow", says, narrow, draw))
        .withClass("drawing");
  }

  private static DomContent image(
      String id, String css, String says, Size size, Function<Size, DomContent> draw) {
    return new Mark("svg")
        .attr("viewBox", "0 0 " + size.width() + " " + size.height())
        .attr("role", "img")
        .attr("aria-labelledby", id)
        .css(css)
        .with(new Mark("title").attr("id", id).withText(says), draw.apply(size));
  }
}
