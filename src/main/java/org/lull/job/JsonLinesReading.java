package org.lull.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.extract.Reader;

/**
 * Reads JSON lines with {@code id}, {@code date}, {@code title}, {@code text}, one after another.
 */
final class JsonLinesReading {
  private static final JsonMapper JSON = new JsonMapper();

  private final Reader reader;
  private final String file;
  private final @Nullable LocalDate published;

  JsonLinesReading(Reader reader, String file, @Nullable LocalDate published) {
    this.reader = reader;
    this.file = file;
    this.published = published;
  }

  /**
   * Prints a line for each article. A line that is none is named on {@code err}; the rest is read.
   *
   * @return whether every line was an article
   */
  boolean read(InputStream in, PrintStream out, PrintStream err) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    boolean whole = true;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        out.println(one(line));
      } catch (UserError e) {
        err.println(file + ":" + number + ": " + e.getMessage());
        whole = false;
      }
    }
    return whole;
  }

  private String one(String line) {
    JsonNode record;
    try {
      record = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UserError("not JSON (" + e.getOriginalMessage() + "); mend or remove the line", e);
    }
    if (!record.path("id").isValueNode() || record.path("id").isNull()) {
      throw new UserError("an object with an id is needed; seen: " + shortened(line));
    }
    String id = record.get("id").asText();
    String title = string(record, "title");
    String text = string(record, "text");
    if (title.isBlank() && text.isBlank()) {
      throw new UserError("article " + id + " has neither title nor text; give it one");
    }
    return ReadingJson.line(id, reader.read(PlainArticle.of(id, date(record), title, text)));
  }

  private @Nullable LocalDate date(JsonNode record) {
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
