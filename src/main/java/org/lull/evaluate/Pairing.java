package org.lull.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One-to-one matches between coded and read rows: the most alike first, among equals the earliest.
 * Greedy, not optimal, so that a figure can be checked by hand.
 */
record Pairing<T>(List<Pair<T>> pairs) {

  /** What was coded and what was read for it. */
  record Pair<T>(T gold, T read) {}

  /** How alike two rows are; null where they cannot be the same statement. */
  interface Likeness<T> {
    @Nullable Double of(T gold, T read);
  }

  private record Candidate(double likeness, int gold, int read) {}

  static <T> Pairing<T> of(List<T> gold, List<T> read, Likeness<T> likeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int r = 0; r < read.size(); r++) {
        Double alike = likeness.of(gold.get(g), read.get(r));
        if (alike != null) {
          candidates.add(new Candidate(alike, g, r));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::read));
    boolean[] goldTaken = new boolean[gold.size()];
    boolean[] readTaken = new boolean[read.size()];
    List<Pair<T>> pairs = new ArrayList<>();
    for (Candidate each : candidates) {
      if (!goldTaken[each.gold()] && !readTaken[each.read()]) {
        goldTaken[each.gold()] = true;
        readTaken[each.read()] = true;
        pairs.add(new Pair<>(gold.get(each.gold()), read.get(each.read())));
      }
    }
    return new Pairing<>(List.copyOf(pairs));
  }

  int size() {
    return pairs.size();
  }

  /** The coded rows without a match. */
  List<T> missed(List<T> gold) {
    return without(gold, pairs.stream().map(Pair::gold).toList());
  }

  /** The read rows without a match. */
  List<T> invented(List<T> read) {
    return without(read, pairs.stream().map(Pair::read).toList());
  }

  /** By identity: two rows may say the same. */
  static <T> List<T> without(List<T> rows, List<T> taken) {
    Set<T> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(taken);
    return rows.stream().filter(row -> !gone.contains(row)).toList();
  }
}
