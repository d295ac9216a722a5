package org.lull.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the settings: the defaults, over them a file, over that the command line. */
public final class ConfigFile {
  /** Looked for when no file is named. */
  static final Path USUAL = Path.of("conf", "lull.yml");

  private static final String DEFAULTS = "/lull.yml";
  private static final YAMLMapper YAML = new YAMLMapper();

  static {
    YAML.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    YAML.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    YAML.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  private ConfigFile() {}

  /** The settings that are in force when nobody says anything. */
  public static Config defaults() {
    return bind(defaultTree(), "the defaults");
  }

  /**
   * The settings in force.
   *
   * @param file null for {@link #USUAL}, if it is there
   * @param overrides dotted key to value, e.g. {@code spark.master}
   * @throws UserError naming file, line, the unknown key and the nearest known one
   */
  public static Config read(@Nullable Path file, Map<String, String> overrides) {
    ObjectNode tree = defaultTree();
    Path found = file == null ? usual() : file;
    if (found != null) {
      String text = text(found);
      KeyCheck.check(found.toString(), text, Config.class);
      if (tree(text, found.toString()) instanceof ObjectNode changed) {
        merge(tree, changed);
      }
    }
    overrides.forEach((key, value) -> ConfigOverride.put(tree, key, tree(value, "--set " + key)));
    return bind(tree, found == null ? "the settings" : found.toString());
  }

  /** In the working directory, else where the launcher lives; null if in neither. */
  private static @Nullable Path usual() {
    if (Files.exists(USUAL)) {
      return USUAL;
    }
    String home = System.getProperty("lull.home");
    Path there = home == null ? null : Path.of(home).resolve(USUAL);
    return there != null && Files.exists(there) ? there : null;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UserError(
          "Cannot read the settings " + file + " (" + e + "); name another file with --config", e);
    }
  }

  private static ObjectNode defaultTree() {
    try (InputStream in = ConfigFile.class.getResourceAsStream(DEFAULTS)) {
      return (ObjectNode) YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The default settings are not readable", e);
    }
  }

  private static JsonNode tree(String text, String file) {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UserError(file + " is not YAML: " + e.getMessage(), e);
    }
  }

  private static void merge(ObjectNode into, ObjectNode from) {
    from.properties()
        .forEach(
            entry -> {
              if (into.get(entry.getKey()) instanceof ObjectNode inner
                  && entry.getValue() instanceof ObjectNode changed) {
                merge(inner, changed);
              } else {
                into.set(entry.getKey(), entry.getValue());
              }
            });
  }

  private static String kind(Class<?> type) {
    return type == int.class || type == long.class
        ? "a whole number"
        : type == double.class ? "a number" : type == boolean.class ? "true or false" : "a text";
  }

  private static Config bind(ObjectNode tree, String from) {
    try {
      return YAML.treeToValue(tree, Config.class);
    } catch (JsonMappingException e) {
      if (e.getCause() instanceof UserError refused) {
        throw new UserError(from + ": " + refused.getMessage(), e);
      }
      String key =
          e.getPath().stream()
              .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
              .collect(Collectors.joining("."));
      String wrong =
          e instanceof InvalidFormatException value
              ? " is " + value.getValue() + "; it must be " + kind(value.getTargetType())
              : ": " + e.getOriginalMessage();
      throw new UserError(from + ": " + key + wrong, e);
    } catch (JsonProcessingException e) {
      throw new UserError(from + ": " + e.getOriginalMessage(), e);
    }
  }
}
