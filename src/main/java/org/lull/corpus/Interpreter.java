package org.lull.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a record is: an article in plain text, or a reject with its reason. Built once for
 * many records.
 */
public final class Interpreter {
  private static final int SEEN = 200;
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\r\\n]\\s*");

  private final ZoneOffset assumedOffset;

  /**
   * @param assumedOffset offset of publication times that name none
   */
  public Interpreter(ZoneOffset assumedOffset) {
    this.assumedOffset = assumedOffset;
  }

  /**
   * @param input the file, as rejects shall name it
   */
  Interpreted interpret(String input, RawRecord record) {
    Fields fields = record.fields();
    if (fields == null) {
      return reject(input, record.position(), String.valueOf(record.problem()), record.seen());
    }
    String title = oneLine(plain(fields.title()));
    String text = plain(fields.text());
    if (title.isEmpty() && text.isEmpty()) {
      return reject(
          input,
          record.position(),
          "Neither a title nor a text; name the fields that hold them under load.fields in the settings",
          seen(fields, record.seen()));
    }
    int unreadable = CleanText.unreadable(title) + CleanText.unreadable(text);
    if (unreadable > 0 && CleanText.mostlyUnreadable(title + text)) {
      return reject(
          input,
          record.position(),
          "Most of the text is not UTF-8; convert the file first, for one with iconv -f WINDOWS-1251 -t UTF-8",
          title + " " + text);
    }
    PublicationTime published = null;
    if (fields.published() != null) {
      try {
        published = PublicationTime.parse(fields.published(), assumedOffset);
      } catch (DateTimeException fault) {
        return reject(
            input,
            record.position(),
            "Unreadable date of publication: "
                + fault.getMessage()
                + "; mend it, or leave it out to load the article without a date",
            fields.published());
      }
    }
    return new Interpreted(
        record.position(), article(fields, published, title, text), null, unreadable);
  }

  private Article article(
      Fields fields, @Nullable PublicationTime published, String title, String text) {
    String url = stripped(fields.url());
    String source = stripped(fields.source());
    source = source == null ? host(url) : source;
    LocalDate day = published == null ? fields.fetched() : published.day();
    String moment =
        published != null && published.at() != null
            ? published.at().toString()
            : day == null ? null : day.toString();
    return new Article(
        ArticleId.of(source, url, moment, title, text),
        url,
        source,
        published == null ? null : published.at(),
        day,
        Languages.of(title, text, fields.language()),
        title,
        text,
        null,
        null);
  }

  private static String plain(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return "";
    }
    String text = DoubleEncoding.repair(HtmlText.plain(CleanText.clean(value)));
    // References such as &#0; and &#xD800; come out of the markup only now.
    String clean = CleanText.clean(text);
    return clean.isBlank() ? "" : clean;
  }

  private static String oneLine(String title) {
    return LINE_BREAK.matcher(title.strip()).replaceAll(" ");
  }

  private static @Nullable String stripped(@Nullable String value) {
    String clean = value == null ? "" : CleanText.clean(value).strip();
    return clean.isEmpty() ? null : clean;
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      if (host == null) {
        return null;
      }
      String name = host.toLowerCase(Locale.ROOT);
      return name.startsWith("www.") ? name.substring("www.".length()) : name;
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }

  private static String seen(Fields fields, String unmapped) {
    return (unmapped.isEmpty() ? "" : "fields named nowhere: " + unmapped + "; ")
        + "url "
        + fields.url()
        + ", source "
        + fields.source()
        + ", published "
        + fields.published();
  }

  static Interpreted reject(String input, long position, String reason, String seen) {
    String clean = CleanText.clean(seen);
    String shown =
        clean.length() <= SEEN ? clean : CleanText.clean(clean.substring(0, SEEN - 1)) + "…";
    return new Interpreted(position, null, new Reject(input, position, reason, shown, null), 0);
  }
}
