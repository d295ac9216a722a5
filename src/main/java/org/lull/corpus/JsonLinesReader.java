package org.lull.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * JSON lines: one object a line. Only the fields that the mapping names are kept; blank lines are
 * no records.
 */
final class JsonLinesReader implements RecordReader {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final LineReader lines;
  private final FieldCollector collector;

  JsonLinesReader(InputStream in, FieldMapping mapping, int maxLineBytes) {
    lines = new LineReader(in, maxLineBytes);
    collector = new FieldCollector(mapping);
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (lines.next()) {
      if (lines.tooLong()) {
        return RawRecord.broken(
            lines.number(),
            "The line is longer than load.max_record_bytes; raise it or split the record",
            lines.text());
      }
      if (!lines.blank()) {
        return record();
      }
    }
    return null;
  }

  private RawRecord record() throws IOException {
    try (JsonParser parser = JSON.createParser(lines.bytes(), 0, lines.length())) {
      return RawRecord.of(lines.number(), object(parser), collector.unmapped());
    } catch (JsonProcessingException fault) {
      return decoded(fault);
    }
  }

  /**
   * Jackson refuses bytes that are not UTF-8; decoded with replacement the line may still be sound
   * JSON.
   */
  private RawRecord decoded(JsonProcessingException fault) throws IOException {
    String line = lines.text();
    if (line.indexOf('\uFFFD') >= 0) {
      try (JsonParser parser = JSON.createParser(line)) {
        return RawRecord.of(lines.number(), object(parser), collector.unmapped());
      } catch (JsonProcessingException again) {
        return malformed(again, line);
      }
    }
    return malformed(fault, line);
  }

  private RawRecord malformed(JsonProcessingException fault, String line) {
    long column = fault.getLocation() == null ? 0 : fault.getLocation().getColumnNr();
    String said = fault.getOriginalMessage();
    return RawRecord.broken(
        lines.number(),
        "Not one JSON object on one line: "
            + said.lines().findFirst().orElse("unreadable")
            + " (column "
            + column
            + "); mend or remove the line",
        line);
  }

  private Fields object(JsonParser parser) throws IOException {
    collector.reset();
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new JsonParseException(parser, "no object begins here");
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!collector.wants(name)) {
        parser.skipChildren();
      } else if (value == JsonToken.START_ARRAY) {
        collector.put(name, paragraphs(parser));
      } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        collector.put(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      throw new JsonParseException(parser, "something follows the object");
    }
    return collector.fields();
  }

  /** Some corpora give a body as a list of paragraphs. */
  private static String paragraphs(JsonParser parser) throws IOException {
    StringBuilder all = new StringBuilder();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      if (t.isScalarValue() && t != JsonToken.VALUE_NULL) {
        all.append(all.isEmpty() ? "" : "\n\n").append(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return all.toString();
  }

  @Override
  public long position() {
    return lines.number();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
