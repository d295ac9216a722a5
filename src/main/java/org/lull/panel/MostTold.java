package org.lull.panel;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The value that most voices tell. */
final class MostTold {
  private MostTold() {}

  /** Of equals the least; null where nothing but null is told. */
  static <T, V extends Comparable<? super V>> @Nullable V of(
      Collection<T> tellings, Function<T, @Nullable V> field) {
    Map<V, Integer> voices = new TreeMap<>();
    tellings.stream()
        .map(field)
        .filter(Objects::nonNull)
        .forEach(v -> voices.merge(v, 1, Integer::sum));
    V found = null;
    int most = 0;
    for (Map.Entry<V, Integer> entry : voices.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        found = entry.getKey();
      }
    }
    return found;
  }
}
