package org.lull.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Toponym;

/**
 * Decides which place each name means: a list before "regions" names regions, an apposition is one
 * place, an ambiguous name is the one in the region named near it, else the most plausible.
 */
final class Toponyms {
  private static final int LARGE = 100_000;

  /** Towns whose region a name beside them is thought to be in too. */
  private static final int KNOWN = 20_000;

  private final Map<String, List<Toponym>> stems;

  Toponyms(Map<String, List<Toponym>> stems) {
    this.stems = stems;
  }

  /**
   * Adds a mention {@code toponym} for every name that is a place in this sentence.
   *
   * @param seen codes of the regions that the article has named so far; brought up to date
   */
  void resolve(Sentence s, Set<String> seen) {
    boolean[] region = new boolean[s.size()];
    for (int i = 0; i < s.size(); i++) {
      if (s.at(i, "head") != null) {
        headed(s, i, region);
      }
    }
    List<Mention> found = new ArrayList<>();
    Set<String> near = new HashSet<>();
    Set<String> towns = new HashSet<>();
    for (int i = 0; i < s.size(); i++) {
      @Nullable Mention mention = name(s, i, region[i]);
      if (mention != null) {
        found.add(mention);
        @SuppressWarnings("unchecked")
        List<Toponym> candidates = (List<Toponym>) mention.value();
        if (region[i] || candidates.get(0).kind().equals("region")) {
          near.addAll(candidates.get(0).admin1());
        }
        if (candidates.get(0).population() >= KNOWN || candidates.size() == 1) {
          towns.addAll(candidates.get(0).admin1());
        }
        i = mention.to() - 1;
      }
    }
    seen.addAll(near);
    for (Mention mention : found) {
      @SuppressWarnings("unchecked")
      List<Toponym> candidates = (List<Toponym>) mention.value();
      boolean parted = s.word(mention.to(), "in");
      Toponym chosen = choose(candidates, beside(s, mention, found), parted, near, seen, towns);
      if (chosen != null) {
        s.add(new Mention(mention.from(), mention.to(), "toponym", chosen));
      }
    }
  }

  /** Regions told right behind a name: "Zaporizhzhia, Dnipropetrovsk Oblast". */
  private static Set<String> beside(Sentence s, Mention name, List<Mention> found) {
    Set<String> out = new HashSet<>();
    for (Mention other : found) {
      int gap = other.from() - name.to();
      boolean apposed = gap == 1 && (s.word(name.to(), ",") || s.word(name.to(), "("));
      if (apposed || gap >= 0 && gap <= 2 && s.word(name.to(), "in")) {
        @SuppressWarnings("unchecked")
        List<Toponym> candidates = (List<Toponym>) other.value();
        boolean region = candidates.get(0).kind().equals("region");
        out.addAll(
            region || s.endingAt(other.to(), "head") != null
                ? candidates.get(0).admin1()
                : Set.of());
      }
    }
    return out;
  }

  private static @Nullable Toponym choose(
      List<Toponym> candidates,
      Set<String> beside,
      boolean parted,
      Set<String> near,
      Set<String> seen,
      Set<String> towns) {
    boolean large = candidates.get(0).population() >= LARGE;
    boolean another = // "Myrnohrad, Poltava Oblast": a namesake that we do not know
        !large
            && !parted
            && !candidates.get(0).kind().equals("region")
            && !beside.isEmpty()
            && candidates.stream().noneMatch(c -> c.admin1().stream().anyMatch(beside::contains));
    if (another) {
      return null;
    }
    for (Toponym candidate : candidates) {
      for (String code : candidate.admin1()) {
        if (large ? beside.contains(code) : near.contains(code)) {
          return candidate;
        }
      }
    }
    for (Toponym candidate : candidates) {
      boolean small = candidates.get(0).population() < LARGE;
      if (small && !candidate.needsSupport() && seen.containsAll(candidate.admin1())) {
        return candidate; // the region that the article has named before
      }
    }
    for (Toponym candidate : candidates) {
      if (!large && !candidate.needsSupport() && towns.containsAll(candidate.admin1())) {
        return candidate; // "Antonivka, 5 km east of Kherson City"
      }
    }
    return candidates.get(0).needsSupport() ? null : candidates.get(0);
  }

  /**
   * Marks the names that belong to a head word: "Kyiv, Sumy and Poltava regions", "the regions of
   * Oryol and Tula".
   */
  private void headed(Sentence s, int head, boolean[] region) {
    int to = s.at(head, "head").to();
    if (s.word(to, "of")) {
      int i = to + 1;
      while (i < s.size()) {
        int next = stemEnd(s, i);
        if (next > i) {
          region[i] = true;
          i = next;
        } else if (s.word(i, ",") || s.word(i, "and") || s.word(i, "the")) {
          i++;
        } else {
          return;
        }
      }
      return;
    }
    boolean plural = s.token(head).lower().endsWith("s");
    int end = head;
    while (end > 0) {
      int begin = stemBefore(s, end);
      if (begin < 0) {
        return;
      }
      region[begin] = true;
      if (!plural) {
        return;
      }
      end = begin;
      while (end > 0 && (s.word(end - 1, ",") || s.word(end - 1, "and") || s.word(end - 1, "&"))) {
        end--;
      }
      if (end == begin) {
        return;
      }
    }
  }

  private int stemBefore(Sentence s, int end) {
    for (int n = 3; n >= 1; n--) {
      if (end - n >= 0 && stems.containsKey(text(s, end - n, end))) {
        return end - n;
      }
    }
    return -1;
  }

  private int stemEnd(Sentence s, int begin) {
    for (int n = 3; n >= 1; n--) {
      if (begin + n <= s.size() && stems.containsKey(text(s, begin, begin + n))) {
        return begin + n;
      }
    }
    return -1;
  }

  private static String text(Sentence s, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        out.append(' ');
      }
      out.append(s.token(i).text());
    }
    return out.toString();
  }

  private @Nullable Mention name(Sentence s, int i, boolean region) {
    if (region) {
      int to = stemEnd(s, i);
      if (s.at(to, "head") != null) {
        to = s.at(to, "head").to();
      }
      return new Mention(i, to, "toponym", stems.get(text(s, i, stemEnd(s, i))));
    }
    return s.at(i, "place");
  }
}
