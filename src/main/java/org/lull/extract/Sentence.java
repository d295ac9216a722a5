package org.lull.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Token;

/** One sentence with what the lexicon knows of it. */
final class Sentence {
  private final String field;
  private final int paragraph;
  private final int index;
  private final List<Token> tokens;
  private final List<List<Mention>> starting;
  private final List<Mention> mentions;
  private final Set<String> kinds = new HashSet<>();

  Sentence(String field, int paragraph, int index, List<Token> tokens, List<Mention> mentions) {
    this.field = field;
    this.paragraph = paragraph;
    this.index = index;
    this.tokens = tokens;
    this.mentions = new ArrayList<>(mentions);
    this.starting = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      starting.add(List.of());
    }
    mentions.forEach(this::place);
  }

  /** Adds a chunk built from smaller mentions. */
  void add(Mention mention) {
    mentions.add(mention);
    place(mention);
  }

  private void place(Mention mention) {
    kinds.add(mention.kind());
    List<Mention> here = new ArrayList<>(starting.get(mention.from()));
    here.add(mention);
    starting.set(mention.from(), here);
  }

  String field() {
    return field;
  }

  int paragraph() {
    return paragraph;
  }

  int index() {
    return index;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean word(int i, String form) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(form);
  }

  /** True where this kind occurs at all. */
  boolean has(String kind) {
    return kinds.contains(kind);
  }

  /** Mentions that begin at a token. */
  List<Mention> at(int i) {
    return starting.get(i);
  }

  /** The mention of this kind that begins at a token. */
  @Nullable Mention at(int i, String kind) {
    if (i < 0 || i >= starting.size()) {
      return null;
    }
    for (Mention mention : starting.get(i)) {
      if (mention.kind().equals(kind)) {
        return mention;
      }
    }
    return null;
  }

  /** The mention of this kind that ends right before a token. */
  @Nullable Mention endingAt(int end, String kind) {
    for (Mention mention : mentions) {
      if (mention.to() == end && mention.kind().equals(kind)) {
        return mention;
      }
    }
    return null;
  }

  /** All mentions of a kind, in order. */
  List<Mention> all(String kind) {
    List<Mention> out = new ArrayList<>();
    for (int i = 0; i < starting.size(); i++) {
      for (Mention mention : starting.get(i)) {
        if (mention.kind().equals(kind)) {
          out.add(mention);
        }
      }
    }
    return out;
  }

  /** True where any of these kinds occurs in {@code [from, to)}. */
  boolean any(int from, int to, String... kinds) {
    for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
      for (String kind : kinds) {
        if (at(i, kind) != null) {
          return true;
        }
      }
    }
    return false;
  }
}
