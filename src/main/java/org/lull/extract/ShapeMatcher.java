package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Shape;
import org.lull.lexicon.Token;

/**
 * Finds a shape in a sentence by bounded backtracking; a shape of n elements looks at most at a few
 * windows of the sentence.
 */
final class ShapeMatcher {
  private static final int GAP = 7;
  private static final int LONG_GAP = 22;
  private static final int STEPS = 20_000;
  private static final String[] PREDICATES = {
    "launch", "intercept", "lose", "hit", "kill", "injure"
  };

  /** Where a shape was found, and the mentions in its holes and classes, in order. */
  record Match(int from, int to, List<Mention> bound) {

    /** The first bound mention of a kind. */
    @Nullable Mention get(String kind) {
      for (Mention mention : bound) {
        if (mention.kind().equals(kind)) {
          return mention;
        }
      }
      return null;
    }
  }

  private final Sentence sentence;
  private final boolean[] predicate;
  private int steps;

  ShapeMatcher(Sentence sentence) {
    this.sentence = sentence;
    this.predicate = new boolean[sentence.size()];
    for (String kind : PREDICATES) {
      for (Mention mention : sentence.all(kind)) {
        predicate[mention.from()] = true;
      }
    }
  }

  /** All matches with distinct starts, left to right. */
  List<Match> find(Shape shape) {
    List<String> required = shape.required();
    for (int i = 0; i < required.size(); i++) { // thousands a sentence: no iterator for each
      if (!sentence.has(required.get(i))) {
        return List.of(); // most shapes are ruled out here at no cost
      }
    }
    List<Match> out = new ArrayList<>();
    steps = 0;
    Shape.Element first = shape.elements().get(0);
    if (first.mention() && !first.optional()) {
      int last = -1;
      for (Mention mention : sentence.all(first.name())) {
        if (mention.from() != last) {
          from(shape, mention.from(), out);
        }
        last = mention.from();
      }
    } else {
      boolean word = first.kind() == Shape.Kind.WORD && !first.optional();
      for (int i = 0; i < sentence.size(); i++) {
        if (!word || sentence.word(i, first.name())) { // most words are other words
          from(shape, i, out);
        }
      }
    }
    return out;
  }

  private void from(Shape shape, int at, List<Match> out) {
    List<Mention> bound = new ArrayList<>();
    int end = match(shape.elements(), 0, at, bound);
    if (end > 0) {
      out.add(new Match(at, end, List.copyOf(bound)));
    }
  }

  private int match(List<Shape.Element> elements, int e, int at, List<Mention> bound) {
    if (e == elements.size()) {
      return at;
    }
    if (++steps > STEPS || at > sentence.size()) {
      return -1;
    }
    Shape.Element element = elements.get(e);
    int size = bound.size();
    int end =
        switch (element.kind()) {
          case GAP -> gap(elements, e, at, bound, GAP, true);
          case LONG_GAP -> gap(elements, e, at, bound, LONG_GAP, false);
          case WORD ->
              sentence.word(at, element.name()) ? match(elements, e + 1, at + 1, bound) : -1;
          case HOLE, CLASS -> mention(elements, e, at, bound);
        };
    if (end < 0) {
      while (bound.size() > size) {
        bound.remove(bound.size() - 1);
      }
      if (element.optional()) {
        return match(elements, e + 1, at, bound);
      }
    }
    return end;
  }

  private int mention(List<Shape.Element> elements, int e, int at, List<Mention> bound) {
    Mention found = sentence.at(at, elements.get(e).name());
    if (found == null) {
      return -1;
    }
    bound.add(found);
    return match(elements, e + 1, found.to(), bound);
  }

  private int gap(
      List<Shape.Element> elements, int e, int at, List<Mention> bound, int most, boolean near) {
    for (int skip = 0; skip <= most && at + skip < sentence.size(); skip++) {
      int size = bound.size();
      int end = match(elements, e + 1, at + skip, bound);
      if (end > 0) {
        return end;
      }
      while (bound.size() > size) {
        bound.remove(bound.size() - 1);
      }
      if (barrier(at + skip, near)) {
        return -1;
      }
    }
    return -1;
  }

  /** "at 5:00 am". */
  private boolean clock(int at) {
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at - 1).kind() == Token.Kind.NUMBER
        && sentence.token(at + 1).kind() == Token.Kind.NUMBER;
  }

  private boolean barrier(int at, boolean near) {
    Token token = sentence.token(at);
    boolean clause =
        token.is("while")
            || token.is("when")
            || token.is("before")
            || token.is("that") && sentence.word(at - 1, "and");
    return near && (clause || predicate[at]) || token.is(";") || token.is(":") && !clock(at);
  }
}
