package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotebooksTest {
  @Test
  void eachOpensWithItsQuestionAndHasNoOutputs() throws IOException {
    List<Path> notebooks;
    try (Stream<Path> all = Files.list(Path.of("notebooks"))) {
      notebooks = all.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
    assertThat(notebooks).hasSizeGreaterThanOrEqualTo(4);
    for (Path notebook : notebooks) {
      JsonNode cells = new ObjectMapper().readTree(notebook.toFile()).get("cells");
      assertThat(cells.get(0).get("source").get(0).asText().strip())
          .as(notebook.toString())
          .startsWith("# ")
          .endsWith("?");
      for (JsonNode cell : cells) {
        assertThat(cell.path("outputs")).as("outputs in " + notebook).isEmpty();
        assertThat(
                cell.path("execution_count").isNull()
                    || cell.path("execution_count").isMissingNode())
            .isTrue();
      }
    }
  }
}
