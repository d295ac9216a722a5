package org.lull.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All forms of the lexicon in one trie over tokens. Longest match wins, left to right; all entries
 * of the longest form are returned.
 */
public final class PhraseTable {

  private record Entry(String kind, Object value, boolean name) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private @Nullable List<Entry> entries;
    private boolean anyCase;

    /** True where a form ends here that counts, with or without a capital. */
    boolean ends(boolean capital) {
      return entries != null && (anyCase || capital);
    }
  }

  /** The kind whose forms may begin inside another form. */
  private static final String OVERLAPPING = "target";

  private final Node root = new Node();
  private final Set<String> kinds = new HashSet<>();

  /**
   * Adds a form.
   *
   * @param form tokens parted by spaces, any case
   * @param name true where it counts only with a capital letter
   */
  public void add(String form, String kind, Object value, boolean name) {
    String joined = form.replace(" 's", "'s"); // as texts write it
    Node node = root;
    for (Token token : Tokenizer.tokens(joined, 0, joined.length())) {
      node = node.next.computeIfAbsent(token.lower(), key -> new Node());
    }
    if (node.entries == null) {
      node.entries = new ArrayList<>(1);
    }
    Entry entry = new Entry(kind, value, name);
    kinds.add(kind);
    if (!node.entries.contains(entry)) {
      node.entries.add(entry);
      node.anyCase |= !name;
    }
  }

  /** Every kind of mention that this table can give. */
  public Set<String> kinds() {
    return Collections.unmodifiableSet(kinds);
  }

  /** True where this word alone, capitalised, is a form of the kind. */
  public boolean word(String lower, String kind) {
    Node node = root.next.get(lower);
    return node != null
        && node.entries != null
        && node.entries.stream().anyMatch(entry -> entry.kind().equals(kind));
  }

  /** Mentions in these tokens, in order; those of one form share their span. */
  public List<Mention> find(List<Token> tokens) {
    List<Mention> out = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = longest(tokens, i, out);
      for (int j = i + 1; j < end; j++) {
        overlapping(tokens, j, end, out);
      }
      i = Math.max(end, i + 1);
    }
    return out;
  }

  /** "Russian military infrastructure": what is struck may begin inside the name of its owner. */
  private void overlapping(List<Token> tokens, int from, int end, List<Mention> out) {
    List<Mention> inner = new ArrayList<>(1);
    if (longest(tokens, from, inner) > end) {
      inner.removeIf(mention -> !mention.kind().equals(OVERLAPPING));
      out.addAll(inner);
    }
  }

  private int longest(List<Token> tokens, int from, List<Mention> out) {
    Node node = root.next.get(tokens.get(from).lower());
    if (node == null) {
      return from;
    }
    boolean capital = tokens.get(from).capital();
    Node best = null;
    int bestEnd = from;
    for (int i = from + 1; node != null; i++) {
      if (node.ends(capital)) {
        best = node;
        bestEnd = i;
      }
      node = i < tokens.size() ? node.next.get(tokens.get(i).lower()) : null;
    }
    if (best != null && best.entries != null) {
      for (Entry entry : best.entries) {
        if (!entry.name() || capital) {
          out.add(new Mention(from, bestEnd, entry.kind(), entry.value()));
        }
      }
    }
    return bestEnd;
  }
}
