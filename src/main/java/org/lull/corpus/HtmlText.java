package org.lull.corpus;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Turns markup into plain text whose line breaks are the paragraphs of the page. Text without
 * markup and without entities comes back as it was, character by character, because evidence is
 * given by offsets.
 */
final class HtmlText {
  /** Only names of real tags make a text HTML, so that {@code <redacted>} in plain prose stays. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:p|a|br|img|div|span|em|strong|b|i|u|s|q|ul|ol|li|h[1-6]|hr|figure|figcaption|picture|blockquote|table|tbody"
              + "|thead|tr|td|th|section|article|aside|header|footer|main|nav|small|sub|sup|del|ins|strike|cite|pre|code"
              + "|font|center|iframe|script|style|video|audio|source|body|html|head|meta|link|input|button|form|svg)"
              + "(?:\\s[^<>]*)?/?>");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:[a-zA-Z]{2,31}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

  /** Elements set off by an empty line, and those that only begin a new one. */
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "ul",
          "ol",
          "table",
          "figure",
          "pre",
          "hr");

  private static final Set<String> LINES =
      Set.of(
          "div",
          "li",
          "tr",
          "figcaption",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "dd",
          "dt",
          "dl");

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "head", "iframe", "svg");

  private HtmlText() {}

  /** Plain text of a value that may hold HTML, entities, or HTML that was escaped once more. */
  static String plain(String value) {
    if (tagged(value)) {
      return render(value);
    }
    String decoded = decode(value);
    return !decoded.equals(value) && tagged(decoded) ? render(decoded) : decoded;
  }

  private static boolean tagged(String value) {
    return value.indexOf('<') >= 0 && TAG.matcher(value).find();
  }

  private static String decode(String value) {
    return value.indexOf('&') < 0
        ? value
        : ENTITY
            .matcher(value)
            .replaceAll(m -> Matcher.quoteReplacement(Parser.unescapeEntities(m.group(), false)));
  }

  private static String render(String html) {
    // Some feeds escape a character twice: "S&amp;amp;P".
    return decode(text(Jsoup.parseBodyFragment(html).body()));
  }

  /** Text of an element as a reader sees it, without scripts and styles. */
  static String text(Element element) {
    Lines lines = new Lines();
    NodeTraversor.traverse(new Walk(lines), element);
    return lines.toString();
  }

  /** Writes text nodes and breaks in the order of the page. */
  private static final class Walk implements NodeVisitor {
    private final Lines lines;
    private int unseen;

    Walk(Lines lines) {
      this.lines = lines;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (unseen == 0) {
          lines.add(text.getWholeText());
        }
      } else if (node instanceof Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
          unseen++;
        } else if (name.equals("br")) {
          lines.lineBreak(1);
        } else if (name.equals("td") || name.equals("th")) {
          lines.add(" ");
        }
        edge(name);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (UNSEEN.contains(element.normalName())) {
          unseen--;
        }
        edge(element.normalName());
      }
    }

    private void edge(String name) {
      if (PARAGRAPHS.contains(name)) {
        lines.lineBreak(2);
      } else if (LINES.contains(name)) {
        lines.lineBreak(1);
      }
    }
  }

  /** Collapses white space inside a line and keeps at most one empty line between paragraphs. */
  private static final class Lines {
    private final StringBuilder all = new StringBuilder();
    private int breaks;
    private boolean space;

    void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0') {
          space = true;
          continue;
        }
        if (!all.isEmpty()) {
          if (breaks > 0) {
            all.append("\n".repeat(breaks));
          } else if (space) {
            all.append(' ');
          }
        }
        breaks = 0;
        space = false;
        all.append(c);
      }
    }

    void lineBreak(int count) {
      breaks = Math.max(breaks, count);
    }

    @Override
    public String toString() {
      return all.toString();
    }
  }
}
