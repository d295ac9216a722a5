package org.lull.corpus;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which field of a record holds what, as {@code load.fields} in the configuration says it: for each
 * part of an article the names to try, in order; the first that is there and not blank is taken.
 * Names are compared without regard to case.
 *
 * @param url address of the article
 * @param source outlet or feed
 * @param published date, or date and time, of publication
 * @param language what the feed claims, a hint only
 * @param title headline
 * @param text body
 */
public record FieldMapping(
    List<String> url,
    List<String> source,
    List<String> published,
    List<String> language,
    List<String> title,
    List<String> text)
    implements Serializable {

  /** The names found in the common shapes of news corpora. */
  public static final FieldMapping DEFAULT = new FieldMapping(null, null, null, null, null, null);

  /** Lists left out of the configuration take the default names. */
  public FieldMapping(
      @Nullable List<String> url,
      @Nullable List<String> source,
      @Nullable List<String> published,
      @Nullable List<String> language,
      @Nullable List<String> title,
      @Nullable List<String> text) {
    this.url = names("url", url, "url", "link", "source_url", "source_urls");
    this.source = names("source", source, "source", "outlet", "publisher", "domain", "channel");
    this.published =
        names(
            "published",
            published,
            "published",
            "date_published",
            "published_at",
            "published_utc",
            "datetime_utc",
            "publish_date",
            "pub_date",
            "pubdate",
            "date");
    this.language = names("language", language, "language", "lang");
    this.title = names("title", title, "title", "headline");
    this.text =
        names(
            "text",
            text,
            "text",
            "body",
            "content",
            "description",
            "summary",
            "representative_text");
  }

  private static List<String> names(
      String part, @Nullable List<String> configured, String... byDefault) {
    if (configured == null) {
      return List.of(byDefault);
    }
    for (String name : configured) {
      if (name == null || name.isBlank()) {
        throw new IllegalArgumentException(
            "load.fields." + part + " has a blank name; give field names or leave the key out");
      }
    }
    return List.copyOf(configured);
  }

  /** The candidate names of a part. */
  List<String> of(Part part) {
    return switch (part) {
      case URL -> url;
      case SOURCE -> source;
      case PUBLISHED -> published;
      case LANGUAGE -> language;
      case TITLE -> title;
      case TEXT -> text;
    };
  }

  /** The parts of an article that a record may hold. */
  enum Part {
    URL,
    SOURCE,
    PUBLISHED,
    LANGUAGE,
    TITLE,
    TEXT
  }
}
