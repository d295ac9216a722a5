package org.lull.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lull.lexicon.Rule;
import org.lull.lexicon.Shape;
import org.lull.lexicon.Token;

/**
 * Tells from the word classes of a sentence whether any rule could read it. An article without such
 * a sentence says nothing of ours, and its numbers, places and dates need not be worked out.
 */
final class Prospects {
  private final Map<String, Integer> bits = new HashMap<>();
  private final long[] needs;
  private final Set<String> triggers;

  /**
   * @param rules of attacks
   * @param words word classes that a form of the lexicon gives directly; the others are built from
   *     these later, so nothing can be concluded from their absence
   * @param triggers words of which a sentence on a pause has one, in lower case
   */
  Prospects(List<Rule> rules, Set<String> words, Set<String> triggers) {
    this.triggers = triggers;
    List<Long> out = new ArrayList<>();
    for (Rule rule : rules) {
      for (Shape shape : rule.negative() ? List.<Shape>of() : rule.shapes()) {
        long need = 0;
        for (String kind : shape.required()) {
          need |= words.contains(kind) ? bit(kind) : 0;
        }
        out.add(need);
      }
    }
    needs = out.stream().mapToLong(Long::longValue).distinct().toArray();
  }

  /** With more than 64 classes, several share a bit, which lets more through but never less. */
  private long bit(String kind) {
    Integer known = bits.putIfAbsent(kind, bits.size() % Long.SIZE);
    return 1L << (known == null ? bits.get(kind) : known);
  }

  boolean open(List<Sentence> sentences) {
    for (Sentence s : sentences) {
      if (open(s)) {
        return true;
      }
    }
    return false;
  }

  private boolean open(Sentence s) {
    long has = 0;
    for (String kind : s.kinds()) {
      Integer bit = bits.get(kind);
      has |= bit == null ? 0 : 1L << bit;
    }
    for (long need : needs) {
      if ((need & ~has) == 0) {
        return true;
      }
    }
    for (Token token : s.tokens()) {
      if (triggers.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }
}
