package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lull.extract.Reader;
import org.lull.lexicon.Lexicon;

class ReadVerbTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ARTICLE =
      "{\"id\": \"x\", \"date\": \"2025-03-19\", \"title\": \"\", \"text\": \"Russia launched 150"
          + " drones at Ukraine overnight, the air force said.\"}\n";

  @Test
  void namesAreTheCodebooksAndEnumsTheirCodes() throws IOException {
    List<String> lines = read(ARTICLE, true).out.lines().toList();
    assertThat(lines).hasSize(1);
    JsonNode line = JSON.readTree(lines.get(0));
    assertThat(line.path("id").asText()).isEqualTo("x");
    assertThat(line.path("pause_reports").isArray()).isTrue();
    JsonNode report = line.path("attack_reports").path(0);
    assertThat(report.path("measure").asText()).isEqualTo("launched");
    assertThat(report.path("count_best").asInt()).isEqualTo(150);
    assertThat(report.path("event_date").asText()).isEqualTo("2025-03-19");
    assertThat(report.path("regions").isArray()).isTrue();
    assertThat(report.has("civilian_targeting")).isTrue();
  }

  @Test
  void aLineThatIsNoArticleIsNamedAndTheOthersAreRead() throws IOException {
    String input =
        "{broken\n"
            + ARTICLE
            + "{\"id\": 7, \"date\": \"19.3.\", \"text\": \"a\"}\n{\"id\": 8}\n[]\n";
    Output output = read(input, false);
    assertThat(output.out.lines()).hasSize(1);
    assertThat(output.err.lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("in.jsonl:1: not JSON"),
            date -> assertThat(date).startsWith("in.jsonl:3: date '19.3.'"),
            empty -> assertThat(empty).startsWith("in.jsonl:4: article 8 has neither"),
            list -> assertThat(list).startsWith("in.jsonl:5: an object with an id"));
  }

  private record Output(String out, String err) {}

  private static Output read(String input, boolean whole) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Reader reader = Reader.of(Lexicon.bundled());
    boolean read =
        new JsonLinesReading(reader, "in.jsonl", null)
            .read(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(read).isEqualTo(whole);
    return new Output(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
