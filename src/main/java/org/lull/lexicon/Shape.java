package org.lull.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase with holes, as a sequence of elements: {@code <count>} a hole, <code>{launch}</code> a
 * word class, {@code word} itself, {@code ..} a short gap that crosses no other predicate, {@code
 * ...} a longer gap inside the sentence; {@code [x]} may be missing.
 *
 * @param required the holes and classes that a sentence must have for this shape to be in it
 */
public record Shape(List<Element> elements, List<String> required, String source) {

  /** What an element matches. */
  public enum Kind {
    HOLE,
    CLASS,
    WORD,
    GAP,
    LONG_GAP
  }

  /** One element; {@code name} is the hole, class or word. */
  public record Element(Kind kind, String name, boolean optional) {
    /** Whether it matches what the lexicon knows, and not a bare word or a gap. */
    public boolean mention() {
      return kind == Kind.HOLE || kind == Kind.CLASS;
    }
  }

  /** Parses a shape; a problem is an {@link IllegalArgumentException} that says which element. */
  public static Shape parse(String source) {
    List<Element> out = new ArrayList<>();
    for (String part : source.trim().split("\\s+")) {
      boolean optional = part.startsWith("[") && part.endsWith("]") && part.length() > 2;
      String bare = optional ? part.substring(1, part.length() - 1) : part;
      out.add(element(bare, optional));
    }
    if (out.isEmpty() || gap(out.get(0)) || gap(out.get(out.size() - 1))) {
      throw new IllegalArgumentException(
          "a shape begins and ends with a word, saw \"" + source + "\"");
    }
    return new Shape(List.copyOf(out), required(out), source);
  }

  /** The source alone: it tells all the rest, and shapes are looked up many times an article. */
  @Override
  public int hashCode() {
    return source.hashCode();
  }

  private static List<String> required(List<Element> elements) {
    return elements.stream()
        .filter(e -> !e.optional() && e.mention())
        .map(Element::name)
        .distinct()
        .toList();
  }

  private static Element element(String bare, boolean optional) {
    if (bare.equals("..")) {
      return new Element(Kind.GAP, bare, optional);
    }
    if (bare.equals("...")) {
      return new Element(Kind.LONG_GAP, bare, optional);
    }
    if (bare.startsWith("<") && bare.endsWith(">")) {
      return new Element(Kind.HOLE, bare.substring(1, bare.length() - 1), optional);
    }
    if (bare.startsWith("{") && bare.endsWith("}")) {
      return new Element(Kind.CLASS, bare.substring(1, bare.length() - 1), optional);
    }
    return new Element(Kind.WORD, bare, optional);
  }

  private static boolean gap(Element element) {
    return element.kind() == Kind.GAP || element.kind() == Kind.LONG_GAP;
  }
}
