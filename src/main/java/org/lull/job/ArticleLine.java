package org.lull.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;

/** One line of JSON with {@code id}, {@code date}, {@code title}, {@code text}. */
final class ArticleLine {
  private static final JsonMapper JSON = new JsonMapper();

  private ArticleLine() {}

  /**
   * The article of a line, under the id that the line gives it.
   *
   * @param published for a line without a date
   * @throws UserError saying what was seen and what to do
   */
  static Article article(String line, @Nullable LocalDate published) {
    JsonNode record = object(line);
    String id = record.get("id").asText();
    String title = string(record, "title");
    String text = string(record, "text");
    if (title.isBlank() && text.isBlank()) {
      throw new UserError("article " + id + " has neither title nor text; give it one");
    }
    return PlainArticle.of(id, date(record, published), title, text);
  }

  /** An object with an id. */
  static JsonNode object(String line) {
    JsonNode record;
    try {
      record = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UserError("not JSON (" + e.getOriginalMessage() + "); mend or remove the line", e);
    }
    if (!record.path("id").isValueNode() || record.path("id").isNull()) {
      throw new UserError("an object with an id is needed; seen: " + shortened(line));
    }
    return record;
  }

  private static @Nullable LocalDate date(JsonNode record, @Nullable LocalDate published) {
    String date = string(record, "date");
    if (date.isBlank()) {
      return published;
    }
    try {
      return LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
    } catch (DateTimeException e) {
      throw new UserError("date '" + date + "' is none; write it as 2025-03-19", e);
    }
  }

  private static String string(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isNull() || value.isMissingNode() ? "" : value.asText();
  }

  private static String shortened(String line) {
    return line.length() > 80 ? line.substring(0, 80) + "..." : line;
  }
}
