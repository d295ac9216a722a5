package org.lull.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** One setting from the command line, put into the tree of settings. */
final class ConfigOverride {
  private ConfigOverride() {}

  /**
   * Sets a known key.
   *
   * @param key dotted, e.g. {@code spark.master}
   * @throws UserError if there is no such key, naming the nearest
   */
  static void put(ObjectNode tree, String key, JsonNode value) {
    ObjectNode at = tree;
    String[] steps = key.split("\\.", -1);
    for (int i = 0; i < steps.length; i++) {
      if (!at.has(steps[i])) {
        List<String> known = new ArrayList<>();
        at.fieldNames().forEachRemaining(known::add);
        throw new UserError(
            "There is no setting " + key + "; " + Nearest.hint(steps[i], known) + ".");
      }
      if (i == steps.length - 1) {
        at.set(steps[i], value);
      } else if (at.get(steps[i]) instanceof ObjectNode inner) {
        at = inner;
      } else {
        throw new UserError("Setting " + key + " goes below " + steps[i] + ", which has no parts.");
      }
    }
  }
}
