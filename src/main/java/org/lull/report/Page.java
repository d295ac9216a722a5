package org.lull.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lull.panel.Pause;

/** The whole page: one HTML text that needs no script, no network and no other file. */
public final class Page {
  private static final String QUESTION =
      "When a pause in attacks is announced, do the attacks pause?";

  private Page() {}

  /** Renders the page; everything that comes from an article is escaped. */
  public static String render(PageData data) {
    NightSection nights = new NightSection(data);
    Map<String, DomContent> parts = new LinkedHashMap<>();
    Pause focus = data.focus();
    if (focus != null) {
      parts.put("days:Day by day", SeriesSection.of(data, focus, nights.anchors()));
    }
    parts.put("effects:Rate ratios", EffectSection.of(data));
    parts.put("regions:By region", RegionSection.of(data));
    parts.put("claims:What each side says", ContrastSection.of(data));
    parts.put("agreement:News and tally", AgreementSection.of(data));
    parts.put("ledger:Ledger of pauses", LedgerSection.of(data));
    parts.put("sentences:Sentences", nights.draw());
    return document(
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    meta().withName("color-scheme").withContent("light dark"),
                    title("Lull: " + QUESTION),
                    style(rawHtml(css()))),
                body(
                    a("To the answer").withHref("#answer").withClass("skip"),
                    header(h1(QUESTION), sample(data), contents(parts)),
                    main(VerdictSection.of(data), each(parts.values(), part -> part)),
                    footer(
                        p(
                            "Reports are not strikes. Silence is not zero. Announced is not kept."
                                + " Association is not cause."))))
            .withLang("en"));
  }

  private static DomContent sample(PageData data) {
    return data.sample()
        ? p("This page is about the sample: invented articles with true figures of spring 2025."
                + " It shows what the program does, and is no finding about the war.")
            .withClass("sample")
        : each();
  }

  private static DomContent contents(Map<String, DomContent> parts) {
    List<DomContent> links = new ArrayList<>();
    for (String key : parts.keySet()) {
      String[] part = key.split(":", 2);
      links.add(li(a(part[1]).withHref("#" + part[0])));
    }
    return nav(ul(each(links, link -> link))).attr("aria-label", "Sections of this page");
  }

  private static String css() {
    try (InputStream in = Page.class.getResourceAsStream("/report/page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("report/page.css cannot be read", e);
    }
  }
}
