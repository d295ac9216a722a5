package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;

/**
 * Parts of the people killed or hurt that stand beside their whole: "nine people in Kharkiv,
 * including two children", "two of them children", "a child among them".
 */
final class Fellows {
  private static final int AMONG = 3;

  private Fellows() {}

  static void complete(Sentence s, List<Find> finds) {
    List<Mention> parts = new ArrayList<>(s.all("victims"));
    parts.addAll(s.all("bare"));
    for (Mention part : parts) {
      if (told(finds, part) || s.word(part.from() - 1, "of")) {
        continue;
      }
      boolean after = before(s, part) || share(s, part) || among(s, part.to());
      boolean ahead = s.word(part.to(), "among") && !among(s, part.to());
      Find whole = after ? last(finds, part) : ahead ? next(finds, part) : null;
      if (whole != null && smaller((Counted) part.value(), whole.counted())) {
        finds.add(
            new Find(
                s,
                whole.rule(),
                whole.measure(),
                (Counted) part.value(),
                part.from(),
                part.to(),
                whole.anchor()));
      }
    }
  }

  private static boolean told(List<Find> finds, Mention part) {
    for (Find find : finds) {
      Counted counted = find.counted();
      if (counted != null && counted.from() < part.to() && part.from() < counted.to()) {
        return true;
      }
    }
    return false;
  }

  /** ", including two children", ", among them two children". */
  private static boolean before(Sentence s, Mention part) {
    return part.kind().equals("victims")
        && (s.word(part.from() - 1, "including")
            || s.word(part.from() - 1, "them") && s.word(part.from() - 2, "among"));
  }

  /** "two of them children", "two of whom were children", "two of them seriously". */
  private static boolean share(Sentence s, Mention part) {
    boolean of = s.word(part.to() - 1, "them") || s.word(part.to() - 1, "whom");
    if (!of || !s.word(part.to() - 2, "of")) {
      return false;
    }
    int i = s.at(part.to(), "be") == null ? part.to() : s.at(part.to(), "be").to();
    return s.at(i, "victim") != null
        || s.at(i, "one-person") != null
        || i < s.size() && s.token(i).lower().endsWith("ly");
  }

  /** "a child among them". */
  private static boolean among(Sentence s, int to) {
    return s.word(to, "among") && (s.word(to + 1, "them") || s.word(to + 1, "those"));
  }

  private static boolean people(Find find) {
    return find.counted() != null && find.measure().people();
  }

  private static @Nullable Find last(List<Find> finds, Mention part) {
    Find out = null;
    for (Find find : finds) {
      boolean before = people(find) && find.counted().from() < part.from();
      out = before && (out == null || find.counted().from() > out.counted().from()) ? find : out;
    }
    return out;
  }

  /** "Three children among 12 dead": the whole stands behind. */
  private static @Nullable Find next(List<Find> finds, Mention part) {
    for (Find find : finds) {
      int from = people(find) ? find.counted().from() : -1;
      if (from > part.to() && from <= part.to() + AMONG) {
        return find;
      }
    }
    return null;
  }

  private static boolean smaller(Counted part, Counted whole) {
    Integer few = part.quantity().best();
    Integer many =
        whole.quantity().best() == null ? whole.quantity().low() : whole.quantity().best();
    return few != null && many != null && few > 0 && few < many;
  }
}
