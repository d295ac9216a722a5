package org.lull.job;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lull.table.ColumnName;

/** Refuses keys of a settings file that no record knows; a misspelt key must not be ignored. */
final class KeyCheck {
  private final String file;
  private final JsonParser parser;

  private KeyCheck(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Checks all keys of a file.
   *
   * @throws UserError with file, line, the key, and the nearest known key
   */
  static void check(String file, String text, Class<?> settings) {
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        return;
      }
      if (first != JsonToken.START_OBJECT) {
        throw new UserError(file + ": expected keys and values, as in conf/lull.yml");
      }
      new KeyCheck(file, parser).object(settings);
    } catch (IOException e) {
      throw new UserError(file + " is not YAML: " + e.getMessage(), e);
    }
  }

  private void value(Type type) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(argument(type, 0));
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(type);
    }
  }

  private void object(Type type) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Type inner;
      if (type instanceof Class<?> record && record.isRecord()) {
        Map<String, Type> known = keys(record);
        if (!known.containsKey(key)) {
          throw unknown(key, known);
        }
        inner = known.get(key);
      } else {
        inner = argument(type, 1);
      }
      parser.nextToken();
      value(inner);
    }
  }

  private UserError unknown(String key, Map<String, Type> known) {
    return new UserError(
        file
            + ":"
            + parser.currentTokenLocation().getLineNr()
            + ": unknown key "
            + key
            + "; "
            + Nearest.hint(key, known.keySet()));
  }

  private static Map<String, Type> keys(Class<?> record) {
    Map<String, Type> keys = new LinkedHashMap<>();
    for (RecordComponent component : record.getRecordComponents()) {
      keys.put(ColumnName.of(component.getName()), component.getGenericType());
    }
    return keys;
  }

  /** What a list or a map holds; anything, where the type does not say. */
  private static Type argument(Type type, int position) {
    if (type instanceof ParameterizedType generic) {
      List<Type> arguments = List.of(generic.getActualTypeArguments());
      return arguments.get(Math.min(position, arguments.size() - 1));
    }
    return Object.class;
  }
}
