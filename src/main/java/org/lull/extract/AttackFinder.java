package org.lull.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Rule;
import org.lull.lexicon.Shape;

/**
 * Runs the attack rules over a sentence; a number belongs to the rule whose words stand nearest to
 * it.
 */
final class AttackFinder {
  private static final List<String> NUMBERED =
      List.of("counted", "bare", "victims", "blows", "objects");
  private static final List<String> ANCHORS =
      List.of(
          "kill",
          "injure",
          "attack",
          "shelling",
          "explosion",
          "siren",
          "launch",
          "hit",
          "intercept",
          "lose",
          "sight");

  private final List<Rule> rules;

  AttackFinder(List<Rule> rules) {
    this.rules = rules;
  }

  /** What is found in one sentence, in order of the text. */
  List<Find> find(Sentence s) {
    ShapeMatcher matcher = new ShapeMatcher(s);
    Set<Integer> forbidden = new HashSet<>();
    List<Find> candidates = new ArrayList<>();
    for (Rule rule : rules) {
      for (Shape shape : rule.shapes()) {
        for (ShapeMatcher.Match match : matcher.find(shape)) {
          if (rule.negative()) {
            for (int i = match.from(); i < match.to(); i++) {
              forbidden.add(i);
            }
          } else {
            candidates(s, rule, match, candidates);
          }
        }
      }
    }
    candidates.removeIf(c -> forbidden.contains(c.anchor()) && !Zeros.zero(c));
    return settle(candidates);
  }

  private static void candidates(Sentence s, Rule rule, ShapeMatcher.Match match, List<Find> out) {
    int anchor = anchor(match);
    if (rule.yields().startsWith("zero_")) {
      out.add(Zeros.find(s, rule, match, anchor));
      return;
    }
    Measure measure = Measure.valueOf(rule.yields().toUpperCase(Locale.ROOT));
    if (measure == Measure.HIT && salvo(s, match, anchor)) {
      measure = Measure.LAUNCHED;
    }
    Mention number = null;
    for (Mention mention : match.bound()) {
      if (NUMBERED.contains(mention.kind())) {
        number = mention;
      }
    }
    if (number == null) {
      out.add(new Find(s, rule.name(), measure, null, match.from(), match.to(), anchor));
      return;
    }
    for (Mention member : group(s, number)) {
      out.add(
          new Find(
              s,
              rule.name(),
              measure,
              (Counted) member.value(),
              Math.min(match.from(), member.from()),
              Math.max(match.to(), member.to()),
              anchor));
    }
  }

  /** A country "hit with 367 drones" is a salvo (codebook, ruling 2). */
  private static boolean salvo(Sentence s, ShapeMatcher.Match match, int anchor) {
    for (int i = anchor + 1; i < match.to(); i++) {
      if (s.word(i, "with")) {
        return s.at(anchor + 1, "side") != null;
      }
    }
    return false;
  }

  private static int anchor(ShapeMatcher.Match match) {
    for (Mention mention : match.bound()) {
      if (ANCHORS.contains(mention.kind())) {
        return mention.from();
      }
    }
    return match.from();
  }

  /** The phrases coordinated with this one: "69 missiles and 298 drones". */
  private static List<Mention> group(Sentence s, Mention member) {
    List<Mention> out = new ArrayList<>();
    out.add(member);
    int end = member.to();
    while (true) {
      Mention next = after(s, end, member.kind());
      if (next == null) {
        break;
      }
      out.add(next);
      end = next.to();
    }
    int begin = member.from();
    while (true) {
      Mention previous = before(s, begin, member.kind());
      if (previous == null) {
        break;
      }
      out.add(previous);
      begin = previous.from();
    }
    return out;
  }

  private static boolean joint(Sentence s, int i) {
    return s.word(i, ",")
        || s.word(i, "and")
        || s.word(i, "-")
        || s.word(i, "plus")
        || s.word(i, "including")
        || s.word(i, "(")
        || s.word(i, ")")
        || s.word(i, "as")
        || s.word(i, "well")
        || s.word(i, "with");
  }

  private static @Nullable Mention after(Sentence s, int end, String kind) {
    int i = end;
    while (i < s.size() && i < end + 4 && joint(s, i)) {
      i++;
    }
    return i > end ? s.at(i, kind) : null;
  }

  private static @Nullable Mention before(Sentence s, int begin, String kind) {
    int i = begin;
    while (i > 0 && i > begin - 4 && joint(s, i - 1)) {
      i--;
    }
    return i < begin ? s.endingAt(i, kind) : null;
  }

  /** One measure for each number, one report for each unnumbered anchor. */
  private static List<Find> settle(List<Find> candidates) {
    Map<Integer, Find> numbered = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Find find : candidates) {
      if (find.counted() != null) {
        numbered.merge(find.counted().from(), find, AttackFinder::nearer);
      }
    }
    List<Find> out = new ArrayList<>(numbered.values());
    Parts.complete(out);
    out.forEach(find -> used.add(find.anchor()));
    for (Find find : candidates) {
      if (find.counted() == null && !used.contains(find.anchor()) && !inside(find, out)) {
        used.add(find.anchor());
        out.add(find);
      }
    }
    out.sort(Comparator.comparingInt((Find find) -> start(find)).thenComparing(Find::measure));
    return out;
  }

  private static int start(Find find) {
    return find.counted() == null ? find.anchor() : find.counted().from();
  }

  private static Find nearer(Find a, Find b) {
    return distance(b) < distance(a) ? b : a;
  }

  /** Tokens between a number's phrase and the word that rules it. */
  private static int distance(Find find) {
    Counted counted = find.counted();
    if (counted == null || find.anchor() >= counted.from() && find.anchor() < counted.to()) {
      return 0;
    }
    return find.anchor() >= counted.to()
        ? find.anchor() - counted.to()
        : counted.from() - find.anchor() - 1;
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
