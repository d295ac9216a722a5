package org.lull.corpus;

import java.io.Serializable;
import java.util.List;

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

  /** Checks that every name can be one. */
  public FieldMapping {
    url = names("url", url);
    source = names("source", source);
    published = names("published", published);
    language = names("language", language);
    title = names("title", title);
    text = names("text", text);
  }

  private static List<String> names(String part, List<String> names) {
    if (names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "load.fields." + part + " has a blank name; name a field there or remove the entry");
    }
    return List.copyOf(names);
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
