package org.lull.corpus;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds headline, body and date of publication in the HTML of a news page. */
final class WebPage {
  /**
   * Below this many characters the extractor has missed the body, and the page's own marks of it
   * are tried.
   */
  private static final int TOO_SHORT = 200;

  private static final String DATES =
      "meta[property=article:published_time], meta[property=og:article:published_time], meta[name=pubdate], meta[name=publish-date],"
          + " meta[name=publish_date], meta[name=parsely-pub-date], meta[name=sailthru.date], meta[name=date], meta[name=dc.date],"
          + " meta[name=dc.date.issued], meta[name=dcterms.created], meta[name=dcterms.date], [itemprop=datePublished],"
          + " [property~=dc:(date|created)], article time[datetime], main time[datetime], time[pubdate], time[datetime]";

  private static final Pattern BLANKS = Pattern.compile("[ \\u00a0\\t]+");
  private static final Pattern JSON_LD = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");

  private WebPage() {}

  /**
   * @param fetched day of the capture, used where the page tells no date
   */
  static Fields read(String html, String url, LocalDate fetched) {
    Document page = Jsoup.parse(html, url);
    String title = title(page);
    Element root = page.selectFirst("html");
    return new Fields(
        url,
        null,
        published(page),
        root == null ? null : root.attr("lang"),
        title,
        withoutTitle(body(html, page), title),
        fetched);
  }

  private static String title(Document page) {
    String site = content(page, "meta[property=og:site_name]");
    List<String> candidates = new ArrayList<>();
    candidates.add(content(page, "[property=dc:title]"));
    candidates.add(content(page, "meta[property=og:title]"));
    Element heading = page.selectFirst("article h1, main h1, h1");
    candidates.add(heading == null ? "" : heading.text());
    candidates.add(page.title().replaceFirst("\\s+[|–—]\\s+[^|–—]*$", ""));
    return candidates.stream()
        .filter(t -> !t.isBlank() && !t.equalsIgnoreCase(site))
        .findFirst()
        .orElse(page.title());
  }

  private static @Nullable String published(Document page) {
    Set<String> candidates = new LinkedHashSet<>();
    for (Element element : page.select(DATES)) {
      candidates.add(
          element.hasAttr("content") ? element.attr("content") : element.attr("datetime"));
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher date = JSON_LD.matcher(script.data());
      while (date.find()) {
        candidates.add(date.group(1));
      }
    }
    return candidates.stream().filter(WebPage::isDate).findFirst().orElse(null);
  }

  private static boolean isDate(String value) {
    try {
      return !value.isBlank() && Objects.nonNull(PublicationTime.parse(value, ZoneOffset.UTC));
    } catch (DateTimeException notADate) {
      return false;
    }
  }

  private static String body(String html, Document page) {
    String text;
    try {
      text = ArticleExtractor.INSTANCE.getText(html);
    } catch (BoilerpipeProcessingException unparsable) {
      text = ""; // the page's own marks below serve instead
    }
    if (text.length() >= TOO_SHORT) {
      return text;
    }
    Element marked =
        page.selectFirst("[itemprop=articleBody], [property=content:encoded], article, main");
    String own = marked == null ? "" : HtmlText.text(marked);
    return own.length() > text.length() ? own : text;
  }

  /**
   * Drops the headline repeated above the body, and evens out the spaces that links leave behind.
   */
  private static String withoutTitle(String body, String title) {
    List<String> lines = body.lines().map(l -> BLANKS.matcher(l).replaceAll(" ").strip()).toList();
    int first = 0;
    while (first < lines.size() && (lines.get(first).isEmpty() || lines.get(first).equals(title))) {
      first++;
    }
    return lines.stream()
        .skip(first)
        .filter(l -> !l.equals(title))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String content(Document page, String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : element.attr("content").strip();
  }
}
