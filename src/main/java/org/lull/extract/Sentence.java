package org.lull.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Token;

/**
 * One sentence with what the lexicon knows of it. Mentions are kept by first token, by end and by
 * kind, because the rules ask for them in all three ways, many times for each sentence.
 */
final class Sentence {
  private static final Mention[] NONE = {};

  private final String field;
  private final int paragraph;
  private final int index;
  private final List<Token> tokens;
  private final Mention[][] starting;
  private final Mention[][] ending;
  private final Map<String, List<Mention>> kinds = new HashMap<>();

  Sentence(String field, int paragraph, int index, List<Token> tokens, List<Mention> mentions) {
    this.field = field;
    this.paragraph = paragraph;
    this.index = index;
    this.tokens = tokens;
    this.starting = new Mention[tokens.size()][];
    this.ending = new Mention[tokens.size() + 1][];
    mentions.forEach(this::add);
  }

  /** Adds a chunk built from smaller mentions. */
  void add(Mention mention) {
    starting[mention.from()] = with(starting[mention.from()], mention);
    ending[mention.to()] = with(ending[mention.to()], mention);
    List<Mention> alike = kinds.computeIfAbsent(mention.kind(), kind -> new ArrayList<>(4));
    int at = alike.size();
    while (at > 0 && alike.get(at - 1).from() > mention.from()) {
      at--;
    }
    alike.add(at, mention);
  }

  private static Mention[] with(Mention @Nullable [] before, Mention mention) {
    if (before == null) {
      return new Mention[] {mention};
    }
    Mention[] out = Arrays.copyOf(before, before.length + 1);
    out[before.length] = mention;
    return out;
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

  /** The words from here to there, with a blank where the text has room between them. */
  String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean joined = i == from || token(i - 1).end() == token(i).begin();
      out.append(joined ? "" : " ").append(token(i).text());
    }
    return out.toString();
  }

  boolean word(int i, String form) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(form);
  }

  /** True where this word stands in {@code [from, to)}. */
  boolean word(int from, int to, String form) {
    for (int i = from; i < to; i++) {
      if (word(i, form)) {
        return true;
      }
    }
    return false;
  }

  /** True where this kind occurs at all. */
  boolean has(String kind) {
    return kinds.containsKey(kind);
  }

  /** The kinds that occur. */
  Set<String> kinds() {
    return kinds.keySet();
  }

  /** Mentions that begin at a token. */
  List<Mention> at(int i) {
    Mention[] here = starting[i];
    return here == null ? List.of() : List.of(here);
  }

  /** The mention of this kind that begins at a token. */
  @Nullable Mention at(int i, String kind) {
    return i < 0 || i >= starting.length ? null : of(kind, starting[i]);
  }

  /** The mention of this kind that ends right before a token. */
  @Nullable Mention endingAt(int end, String kind) {
    return end < 0 || end >= ending.length ? null : of(kind, ending[end]);
  }

  private static @Nullable Mention of(String kind, Mention @Nullable [] here) {
    for (Mention mention : here == null ? NONE : here) {
      if (mention.kind().equals(kind)) {
        return mention;
      }
    }
    return null;
  }

  /** All mentions of a kind, in order; those found so far, however many are added later. */
  List<Mention> all(String kind) {
    List<Mention> alike = kinds.get(kind);
    return alike == null ? List.of() : List.copyOf(alike);
  }

  /** True where any of these kinds begins in {@code [from, to)}. */
  boolean any(int from, int to, String... kinds) {
    for (String kind : kinds) {
      List<Mention> alike = this.kinds.get(kind);
      if (alike != null && any(from, to, kind, alike)) {
        return true;
      }
    }
    return false;
  }

  /** Whichever are fewer, the tokens or the mentions, are looked through. */
  private boolean any(int from, int to, String kind, List<Mention> alike) {
    if (to - from < alike.size()) {
      for (int i = from; i < to; i++) {
        if (at(i, kind) != null) {
          return true;
        }
      }
      return false;
    }
    for (Mention mention : alike) {
      if (mention.from() >= from && mention.from() < to) {
        return true;
      }
    }
    return false;
  }
}
