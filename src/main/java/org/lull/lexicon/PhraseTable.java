package org.lull.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  }

  private final Node root = new Node();

  /**
   * Adds a form.
   *
   * @param form tokens parted by spaces, any case
   * @param name true where it counts only with a capital letter
   */
  public void add(String form, String kind, Object value, boolean name) {
    Node node = root;
    for (Token token : Tokenizer.tokens(form, 0, form.length())) {
      node = node.next.computeIfAbsent(token.lower(), key -> new Node());
    }
    if (node.entries == null) {
      node.entries = new ArrayList<>(1);
    }
    Entry entry = new Entry(kind, value, name);
    if (!node.entries.contains(entry)) {
      node.entries.add(entry);
    }
  }

  /**
   * First words of all forms, for the gate that passes over articles which name nothing of ours.
   */
  public Iterable<String> firstWords() {
    return root.next.keySet();
  }

  /** Mentions in these tokens, in order; those of one form share their span. */
  public List<Mention> find(List<Token> tokens) {
    List<Mention> out = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = longest(tokens, i, out);
      i = Math.max(end, i + 1);
    }
    return out;
  }

  private int longest(List<Token> tokens, int from, List<Mention> out) {
    Node node = root;
    Node best = null;
    int bestEnd = from;
    for (int i = from; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).lower());
      if (node == null) {
        break;
      }
      if (node.entries != null && counts(node.entries, tokens.get(from))) {
        best = node;
        bestEnd = i + 1;
      }
    }
    if (best != null && best.entries != null) {
      for (Entry entry : best.entries) {
        if (!entry.name() || tokens.get(from).capital()) {
          out.add(new Mention(from, bestEnd, entry.kind(), entry.value()));
        }
      }
    }
    return bestEnd;
  }

  private static boolean counts(List<Entry> entries, Token first) {
    for (Entry entry : entries) {
      if (!entry.name() || first.capital()) {
        return true;
      }
    }
    return false;
  }
}
