package org.lull.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.evaluate.CodedArticle;
import org.lull.evaluate.CodedAttack;
import org.lull.evaluate.CodedPause;

/**
 * Annotations: JSON lines with {@code id}, {@code attack_reports}, {@code pause_reports} and the
 * codebook's field names. A row may give {@code admin1} and {@code locations} as lists in place of
 * {@code regions}; fields that are missing count as null.
 */
final class GoldFile {
  private GoldFile() {}

  /**
   * Articles by id, in the file's order; of two lines with one id the later counts.
   *
   * @throws UserError naming every line that is wrong
   */
  static Map<String, CodedArticle> read(Path file) throws IOException {
    Map<String, CodedArticle> out = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        CodedArticle article = article(lines.get(i));
        out.put(article.id(), article);
      } catch (UserError e) {
        problems.add(file + ":" + (i + 1) + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new UserError(String.join("\n", problems));
    }
    return out;
  }

  static CodedArticle article(String line) {
    JsonNode object = ArticleLine.object(line);
    List<CodedAttack> attacks = new ArrayList<>();
    List<CodedPause> pauses = new ArrayList<>();
    rows(object, "attack_reports").forEach(row -> attacks.add(attack(row)));
    rows(object, "pause_reports").forEach(row -> pauses.add(pause(row)));
    return new CodedArticle(object.get("id").asText(), attacks, pauses);
  }

  private static JsonNode rows(JsonNode object, String field) {
    JsonNode rows = object.path(field);
    if (!rows.isArray() && !rows.isNull() && !rows.isMissingNode()) {
      throw new UserError(
          field + " is no list but " + rows.getNodeType() + "; give a list of rows");
    }
    return rows;
  }

  private static CodedAttack attack(JsonNode row) {
    return new CodedAttack(
        text(row, "measure"),
        number(row, "count_low"),
        number(row, "count_best"),
        number(row, "count_high"),
        text(row, "weapon"),
        text(row, "attacker"),
        names(row, "admin1", "admin1"),
        names(row, "locations", "location"),
        text(row, "event_date"),
        text(row, "date_precision"),
        text(row, "target"),
        row.path("civilian_targeting").isBoolean()
            ? row.path("civilian_targeting").booleanValue()
            : null,
        text(row, "claimant_side"),
        text(row, "certainty"),
        text(row, "evidence"),
        text(row, "rule"));
  }

  private static CodedPause pause(JsonNode row) {
    return new CodedPause(
        text(row, "status"),
        text(row, "scope"),
        text(row, "announcer_side"),
        text(row, "declared_date"),
        text(row, "start_date"),
        text(row, "end_date"),
        number(row, "duration_days"),
        text(row, "evidence"),
        text(row, "rule"));
  }

  private static Set<String> names(JsonNode row, String listed, String field) {
    Set<String> out = new HashSet<>();
    if (row.has(listed)) {
      row.path(listed).forEach(each -> add(out, each));
    } else {
      row.path("regions").forEach(region -> add(out, region.path(field)));
    }
    return Set.copyOf(out);
  }

  private static void add(Set<String> out, JsonNode name) {
    if (name.isTextual() && !name.asText().isEmpty()) {
      out.add(name.asText());
    }
  }

  private static @Nullable String text(JsonNode row, String field) {
    JsonNode value = row.path(field);
    return value.isNull() || value.isMissingNode() ? null : value.asText();
  }

  private static @Nullable Integer number(JsonNode row, String field) {
    JsonNode value = row.path(field);
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (!value.canConvertToInt()) {
      throw new UserError(field + " is " + value + "; give a whole number or null");
    }
    return value.intValue();
  }
}
