package org.lull.table;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.StructType;

/**
 * What {@code tables/<name>.yml} says of a table.
 *
 * @param means what one row is
 * @param key columns that tell one row from another, may be empty
 * @param partition columns by which the files are parted, may be empty
 * @param columns per column its meaning, unit and an example
 */
public record TableDescription(
    String means,
    List<String> key,
    List<String> partition,
    LinkedHashMap<String, ColumnDescription> columns)
    implements Serializable {
  private static final YAMLMapper YAML = new YAMLMapper();

  static {
    YAML.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    YAML.enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
    YAML.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
  }

  static TableDescription of(String table, StructType schema) {
    TableDescription read = read(table);
    List<String> wrong = new ArrayList<>();
    List<String> real = List.of(schema.fieldNames());
    for (String name : real) {
      if (!read.columns.containsKey(name)) {
        wrong.add("column " + name + " is not described");
      }
    }
    for (String name : read.columns.keySet()) {
      if (!real.contains(name)) {
        wrong.add("described column " + name + " is not in the record");
      }
    }
    for (String name : read.key) {
      if (!real.contains(name)) {
        wrong.add("key column " + name + " is not in the record");
      }
    }
    for (String name : read.partition) {
      if (!real.contains(name)) {
        wrong.add("partition column " + name + " is not in the record");
      }
    }
    if (!wrong.isEmpty()) {
      throw new TableException(resource(table) + ": " + String.join("; ", wrong));
    }
    return read;
  }

  private static TableDescription read(String table) {
    try (InputStream in =
        TableDescription.class.getClassLoader().getResourceAsStream(resource(table))) {
      if (in == null) {
        throw new TableException("No description of table " + table + ": " + resource(table));
      }
      return YAML.readValue(in, TableDescription.class);
    } catch (IOException e) {
      throw new TableException(resource(table) + " is not readable: " + e.getMessage(), e);
    }
  }

  private static String resource(String table) {
    return "tables/" + table + ".yml";
  }

  /** Column meanings by name, as the table's comments. */
  public Map<String, String> comments() {
    Map<String, String> comments = new LinkedHashMap<>();
    columns.forEach((name, column) -> comments.put(name, column.comment()));
    return comments;
  }
}
