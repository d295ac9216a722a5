package org.lull.corpus;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.FieldMapping.Part;

/**
 * Takes a record's named values one by one and keeps, for each part of an article, the value whose
 * name comes first in the mapping. Made once per file and reset per record, since a corpus has
 * millions of them.
 */
final class FieldCollector {
  private static final int PARTS = Part.values().length;

  /**
   * For each field name the parts it may serve and its rank there: {@code {part, rank, part, rank
   * ...}}.
   */
  private final Map<String, int[]> slots = new HashMap<>();

  /** Names that the mapping does not know, as many as a message can hold. */
  private final Set<String> unmapped = new LinkedHashSet<>();

  private final @Nullable String[] values = new String[PARTS];
  private final int[] ranks = new int[PARTS];

  FieldCollector(FieldMapping mapping) {
    for (Part part : Part.values()) {
      List<String> names = mapping.of(part);
      for (int rank = 0; rank < names.size(); rank++) {
        int[] slot = {part.ordinal(), rank};
        slots.merge(names.get(rank).toLowerCase(Locale.ROOT), slot, FieldCollector::concat);
      }
    }
    reset();
  }

  void reset() {
    Arrays.fill(values, null);
    Arrays.fill(ranks, Integer.MAX_VALUE);
  }

  boolean wants(String name) {
    boolean known = slot(name) != null;
    if (!known && unmapped.size() < 12) {
      unmapped.add(name);
    }
    return known;
  }

  /** Names of fields that were met so far and that the mapping does not know. */
  Set<String> unmapped() {
    return unmapped;
  }

  /** Whether a field of this name may hold a title or a text. */
  boolean maySay(String name) {
    int[] slot = slot(name);
    for (int i = 0; slot != null && i < slot.length; i += 2) {
      if (slot[i] == Part.TITLE.ordinal() || slot[i] == Part.TEXT.ordinal()) {
        return true;
      }
    }
    return false;
  }

  void put(String name, @Nullable String value) {
    int[] slot = slot(name);
    if (slot == null || value == null || value.isBlank()) {
      return;
    }
    for (int i = 0; i < slot.length; i += 2) {
      int part = slot[i];
      if (slot[i + 1] < ranks[part]) {
        ranks[part] = slot[i + 1];
        values[part] = value;
      }
    }
  }

  Fields fields() {
    return new Fields(
        values[Part.URL.ordinal()],
        values[Part.SOURCE.ordinal()],
        values[Part.PUBLISHED.ordinal()],
        values[Part.LANGUAGE.ordinal()],
        values[Part.TITLE.ordinal()],
        values[Part.TEXT.ordinal()],
        null);
  }

  private int @Nullable [] slot(String name) {
    int[] slot = slots.get(name);
    return slot != null ? slot : slots.get(name.toLowerCase(Locale.ROOT));
  }

  private static int[] concat(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
