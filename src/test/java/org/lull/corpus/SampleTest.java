package org.lull.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bundled sample keeps its promises: figures with sources, invented outlets, no quotations. */
class SampleTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen");
  private static final Map<String, Integer> LARGER_WORDS =
      Map.of(
          "twenty-nine",
          29,
          "thirty",
          30,
          "thirty-one",
          31,
          "thirty-five",
          35,
          "ninety-nine",
          99,
          "one hundred",
          100);
  private static final Set<String> COUNTED = Set.of("launched", "destroyed", "not_reach_goal");

  private final Map<String, JsonNode> articles = articles();
  private final List<List<String>> figures = table("figures.tsv", '\t');
  private final List<List<String>> topics = table("topics.tsv", '\t');

  @Test
  void hasEnoughArticlesEachWithItsOwnIdAndWithinTheTwoMonths() {
    assertThat(lines("articles.jsonl")).hasSizeGreaterThanOrEqualTo(170).hasSize(articles.size());
    assertThat(articles.values())
        .allSatisfy(
            a ->
                assertThat(Instant.parse(a.path("date").asText()))
                    .isBetween(
                        Instant.parse("2025-03-01T00:00:00Z"),
                        Instant.parse("2025-04-30T23:59:59Z")));
  }

  @Test
  void outletsAreInventedAndQuoteNobody() {
    assertThat(articles.values())
        .allSatisfy(
            a -> {
              assertThat(a.path("url").asText("https://example.org/"))
                  .startsWith("https://example.org/");
              assertThat(a.path("source").asText()).containsIgnoringCase("sample");
              assertThat(a.path("title").asText()).isNotBlank();
              assertThat(words(a)).doesNotContainPattern("[\"\u201C\u201D\u201E\u00AB\u00BB]");
            });
  }

  @Test
  void everyFigureStandsInItsArticle() {
    assertThat(figures).hasSizeGreaterThan(500);
    assertThat(figures)
        .allSatisfy(
            f -> {
              assertThat(articles).containsKey(f.get(0));
              assertThat(words(Objects.requireNonNull(articles.get(f.get(0)))))
                  .containsPattern("(?<![\\w,])" + Pattern.quote(f.get(1)) + "(?!\\w|,\\d)");
              assertThat(f.get(4)).isNotBlank();
            });
  }

  @Test
  void figuresOfTheAirForceEqualItsRows() {
    Map<String, Map<String, String>> official = official();
    List<List<String>> cited =
        figures.stream()
            .filter(f -> f.get(3).equals("official.csv") && COUNTED.contains(f.get(2)))
            .toList();
    assertThat(cited).hasSizeGreaterThan(200);
    assertThat(cited)
        .allSatisfy(
            f ->
                assertThat(
                        Arrays.stream(f.get(4).split(" \\+ "))
                            .map(key -> Objects.requireNonNull(official.get(key), key))
                            .mapToDouble(row -> Double.parseDouble(row.get(f.get(2))))
                            .sum())
                    .as(String.join(" ", f))
                    .isEqualTo(number(f.get(1))));
  }

  @Test
  void holdsWhatIsToBePassedOverAndWhatIsToldTwice() {
    Map<String, Integer> byTopic = new HashMap<>();
    Set<String> others = new HashSet<>();
    int copies = 0;
    for (List<String> t : topics) {
      byTopic.merge(t.get(1), 1, Integer::sum);
      if (t.get(1).equals("other")) {
        others.add(t.get(0));
      }
      if (!t.get(2).isEmpty()) {
        copies++;
        assertThat(articles).containsKey(t.get(2));
        assertThat(t.get(2)).isNotEqualTo(t.get(0));
      }
    }
    assertThat(topics.stream().map(row -> row.get(0)))
        .containsExactlyInAnyOrderElementsOf(articles.keySet());
    assertThat(byTopic).containsOnlyKeys("attack", "pause", "both", "other");
    assertThat(others.size() / (double) articles.size()).isBetween(0.12, 0.30);
    assertThat(byTopic.get("pause")).isGreaterThanOrEqualTo(25);
    assertThat(copies).isGreaterThanOrEqualTo(15);
    assertThat(figures).noneMatch(f -> others.contains(f.get(0)));
  }

  @Test
  void talliesAreNationalAndReachBackBeforeTheSample() {
    assertThat(official().values())
        .allSatisfy(
            row -> {
              assertThat(row.get("source")).startsWith("kpszsu");
              assertThat(row.get("time_end")).isBetween("2025-01-01", "2025-06-01");
            })
        .hasSizeGreaterThan(200);
    assertThat(table("pauses.csv", ',').stream().map(row -> row.get(0)))
        .contains("P07", "P09")
        .doesNotHaveDuplicates();
  }

  private static String words(JsonNode article) {
    return article.path("title").asText() + "\n" + article.path("text").asText();
  }

  private static double number(String figure) {
    String plain = figure.toLowerCase(Locale.ROOT).replace(",", "");
    int small = WORDS.indexOf(plain);
    if (small >= 0) {
      return small;
    }
    Integer larger = LARGER_WORDS.get(plain);
    return larger == null ? Double.parseDouble(plain) : larger;
  }

  /** Rows of the tallies by {@code time_end model}; where two share one, neither can be cited. */
  private static Map<String, Map<String, String>> official() {
    List<String> header = CsvRow.split(lines("official.csv").get(0), ',');
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    Set<String> shared = new HashSet<>();
    for (List<String> cells : table("official.csv", ',')) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      String key = row.get("time_end") + " " + row.get("model");
      if (rows.put(key, row) != null) {
        shared.add(key);
      }
    }
    rows.keySet().removeAll(shared);
    return rows;
  }

  private static Map<String, JsonNode> articles() {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    for (String line : lines("articles.jsonl")) {
      try {
        JsonNode article = JSON.readTree(line);
        byId.put(article.path("id").asText(), article);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return byId;
  }

  private static List<List<String>> table(String file, char delimiter) {
    List<String> lines = lines(file);
    int width = CsvRow.split(lines.get(0), delimiter).size();
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = CsvRow.split(line, delimiter);
      assertThat(row).as(file + ": " + line).hasSize(width);
      rows.add(row);
    }
    return rows;
  }

  private static List<String> lines(String file) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    SampleTest.class.getResourceAsStream("/sample/" + file), file),
                UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
