package org.lull.job;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one step did.
 *
 * @param counts rows in and out by name, in the order to print them
 * @param inputs files or tables it read
 * @param lexiconVersion null where the step needs no lexicon
 * @param words lines for the reader of the terminal, e.g. the verdict or where the page is
 */
public record Result(
    Map<String, Long> counts,
    List<String> inputs,
    @Nullable String lexiconVersion,
    List<String> words) {
  public Result {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    inputs = List.copyOf(inputs);
    words = List.copyOf(words);
  }

  /** What a step did that has not begun. */
  static final Result NOTHING = new Result(Map.of(), List.of(), null, List.of());

  /** This one and then another: counts are kept apart by the other's name. */
  public Result and(String step, Result other) {
    Map<String, Long> all = new LinkedHashMap<>(counts);
    other.counts.forEach((name, count) -> all.put(step + "." + name, count));
    return new Result(
        all,
        joined(inputs, other.inputs),
        other.lexiconVersion == null ? lexiconVersion : other.lexiconVersion,
        joined(words, other.words));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
