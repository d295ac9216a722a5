package org.lull.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Rule;
import org.lull.lexicon.Shape;
import org.lull.lexicon.Toponym;
import org.lull.lexicon.Weapon;

/**
 * Runs the attack rules over a sentence; a number belongs to the rule whose words stand nearest to
 * it.
 */
final class AttackFinder {
  private record RuleShape(Rule rule, Shape shape) {}

  private final List<RuleShape> shapes = new ArrayList<>();

  /** For a class of words, the shapes that cannot be found without it, by index. */
  private final Map<String, BitSet> needing = new HashMap<>();

  private final BitSet always = new BitSet();

  AttackFinder(List<Rule> rules) {
    Map<String, Integer> uses = new HashMap<>();
    for (Rule rule : rules) {
      for (Shape shape : rule.shapes()) {
        shapes.add(new RuleShape(rule, shape));
        shape.required().forEach(kind -> uses.merge(kind, 1, Integer::sum));
      }
    }
    for (int i = 0; i < shapes.size(); i++) {
      String rarest = null;
      for (String kind : shapes.get(i).shape().required()) {
        rarest = rarest == null || uses.get(kind) < uses.get(rarest) ? kind : rarest;
      }
      (rarest == null ? always : needing.computeIfAbsent(rarest, kind -> new BitSet())).set(i);
    }
  }

  /** The shapes of which the sentence has the rarest class, in the order of the rules. */
  private BitSet possible(Sentence s) {
    BitSet out = (BitSet) always.clone();
    for (String kind : s.kinds()) {
      BitSet more = needing.get(kind);
      if (more != null) {
        out.or(more);
      }
    }
    return out;
  }

  /** What is found in one sentence, in order of the text. */
  List<Find> find(Sentence s) {
    if (s.any(0, s.size(), "heading")) {
      return List.of(); // a section's heading states no attack
    }
    if (s.any(0, s.size(), "other-attack") && !s.any(0, s.size(), "weapon", "shelling")) {
      return List.of(); // hackers, hearts and knives
    }
    if (Advances.tally(s)) {
      return List.of();
    }
    ShapeMatcher matcher = new ShapeMatcher(s);
    Set<Integer> forbidden = new HashSet<>();
    List<Find> candidates = new ArrayList<>();
    boolean placed = placed(s);
    BitSet possible = possible(s);
    for (int r = possible.nextSetBit(0); r >= 0; r = possible.nextSetBit(r + 1)) {
      Rule rule = shapes.get(r).rule();
      if (placed && rule.unplaced()) {
        continue;
      }
      for (ShapeMatcher.Match match : matcher.find(shapes.get(r).shape())) {
        if (rule.negative() && speaks(s, match)) {
          continue; // "in a threat to Europe, Putin says Russia struck Ukraine"
        }
        if (rule.negative()) {
          for (int i = match.from(); i < match.to(); i++) {
            forbidden.add(i);
          }
        } else {
          Candidates.add(s, rule, match, candidates);
        }
      }
    }
    candidates.removeIf(c -> forbidden.contains(c.anchor()) && !Zeros.zero(c) && !foiled(c));
    candidates.removeIf(Unasserted::is);
    return settle(s, candidates, forbidden);
  }

  /** "prevented eight drones from striking the plant": what was hindered is what was stopped. */
  private static boolean foiled(Find find) {
    return find.measure() == Measure.INTERCEPTED
        && find.counted() != null
        && find.sentence().at(find.from(), "foiled") != null;
  }

  private static boolean speaks(Sentence s, ShapeMatcher.Match match) {
    for (Mention say : s.all("say")) {
      boolean inside = say.from() > match.from() && say.to() < match.to();
      if (inside && (s.endingAt(say.from(), "side") != null || s.word(say.from() - 1, ","))) {
        return true;
      }
    }
    return false;
  }

  private static boolean placed(Sentence s) {
    for (Mention mention : s.all("toponym")) {
      boolean party = // "with Kyiv waging a counteroffensive": no place
          s.at(mention.from(), "side") != null
              && Where.placed(s, mention.from(), mention.to()).isEmpty();
      if (!((Toponym) mention.value()).kind().equals("country") && !party) {
        return true;
      }
    }
    return false;
  }

  /** One measure for each number, one report for each unnumbered anchor. */
  private static List<Find> settle(Sentence s, List<Find> candidates, Set<Integer> forbidden) {
    Map<Integer, Find> numbered = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Find find : candidates) {
      if (find.counted() != null) {
        numbered.merge(find.counted().from(), find, Nearest::of);
      }
    }
    List<Find> out = new ArrayList<>(numbered.values());
    Parts.complete(s, out, forbidden);
    out.forEach(find -> used.add(find.anchor()));
    for (Find find : candidates) {
      boolean free = !used.contains(find.anchor()) && !inside(find, out);
      if (find.counted() == null && free) {
        used.add(find.anchor());
        out.add(find);
      }
    }
    List<Find> all = List.copyOf(out);
    out.removeIf(find -> goesOn(find, all));
    List<Find> told = List.copyOf(out);
    out.removeIf(find -> find.counted() == null && object(find, told));
    out.sort(Comparator.comparingInt((Find find) -> start(find)).thenComparing(Find::measure));
    return out;
  }

  /** "a missile struck and destroyed a farm", "strikes killed 115 and destroyed a depot": one. */
  private static boolean goesOn(Find find, List<Find> told) {
    Sentence s = find.sentence();
    boolean verb = find.counted() == null && s.at(find.anchor(), "hit") != null;
    if (!verb || find.measure() != Measure.STRIKE || !s.word(find.anchor() - 1, "and")) {
      return false;
    }
    for (Find other : told) {
      Counted counted = other.counted();
      boolean before = other.anchor() < find.anchor();
      boolean weapon = // the subject of both verbs
          counted != null
              && counted.weapon() != Weapon.UNKNOWN
              && other.measure() == Measure.HIT
              && counted.to() <= other.anchor()
              && other.anchor() == find.anchor() - 2;
      boolean noun =
          counted == null
              && s.at(other.anchor(), "attack") != null
              && s.any(other.anchor() + 1, other.anchor() + 3, "kill", "injure");
      if (before && (weapon || noun)) {
        return true;
      }
    }
    return false;
  }

  /** "launched another attack on Ukraine": the attack is what is launched, told by the verb. */
  private static boolean object(Find find, List<Find> told) {
    Sentence s = find.sentence();
    for (Find other : told) {
      boolean verb = other.counted() == null && s.at(other.anchor(), "launch") != null;
      boolean covers = other.anchor() < find.anchor() && find.anchor() <= other.to();
      boolean used = // "used 31 drones in the attack on Kyiv"
          other.counted() != null
              && other.measure() == Measure.LAUNCHED
              && s.word(other.counted().to(), "in")
              && find.anchor() - other.counted().to() <= 2;
      if ((verb && covers || used) && s.at(find.anchor(), "attack") != null) {
        return true;
      }
    }
    return false;
  }

  private static int start(Find find) {
    return find.counted() == null ? find.anchor() : find.counted().from();
  }

  private static boolean within(int token, Counted counted) {
    return token >= counted.from() && token < counted.to();
  }

  private static boolean inside(Find find, List<Find> numbered) {
    for (Find other : numbered) {
      if (other.counted() != null
          && (within(find.anchor(), other.counted()) || within(find.from(), other.counted()))) {
        return true;
      }
    }
    return false;
  }
}
