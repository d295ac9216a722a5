package org.lull.extract;

import org.lull.lexicon.Mention;
import org.lull.lexicon.Token;

/** "the city", "the region", "there", "the shipyard": a place that the text has named before. */
final class Anaphora {
  /** Adjectives that may stand between the article and its noun. */
  private static final int ADJECTIVES = 3;

  private Anaphora() {}

  /** The token of the first noun in {@code [from, to)} that stands for a place, or -1. */
  static int at(Sentence s, int from, int to) {
    for (int i = from; i < Math.min(to, s.size()); i++) {
      boolean there = s.word(i, "there") && (i == 0 && s.word(1, ",") || i > from && here(s, i));
      if (there) {
        return i;
      }
      boolean at = s.word(i - 1, "at") || s.word(i - 1, "on") || s.word(i - 1, "into");
      boolean struck = s.endingAt(i, "hit") != null || at && s.any(i - 3, i - 1, "fire", "hit");
      if (s.word(i, "it") && i > from && struck) {
        return i; // "a dozen missiles were fired at it"
      }
      if (s.word(i, "the") || s.word(i, "his") || s.word(i, "her") || s.word(i, "their")) {
        int noun = noun(s, i + 1);
        boolean ours = noun < Math.min(to, s.size()) && !other(s, noun);
        if (ours && (s.at(noun, "town-noun") != null && s.word(i, "the") || over(s, i, noun))) {
          return noun;
        }
      }
    }
    return -1;
  }

  /** "over the region", "at the yard": tied to what happened there. */
  private static boolean over(Sentence s, int article, int noun) {
    boolean wide = s.at(noun, "region-noun") != null || s.at(noun, "site-noun") != null;
    return wide && (s.at(article - 1, "over") != null || s.at(article - 1, "hit") != null);
  }

  /** Behind "the" and what adjectives follow it: "the central Ukrainian city". */
  private static int noun(Sentence s, int from) {
    int i = from;
    while (i < from + ADJECTIVES && i < s.size() && adjective(s, i)) {
      i++;
    }
    return i;
  }

  private static boolean adjective(Sentence s, int i) {
    String word = s.token(i).lower();
    return s.token(i).kind() == Token.Kind.WORD
        && s.at(i, "town-noun") == null
        && (word.endsWith("ern") || word.endsWith("al") || s.at(i, "side") != null);
  }

  private static boolean here(Sentence s, int i) {
    return s.at(i + 1, "be") == null
        && !s.word(i + 1, "has")
        && !s.word(i + 1, "had")
        && s.at(i - 1, "over") == null;
  }

  /** "the city of Sumy", "the city's mayor": the noun does not stand for itself. */
  private static boolean other(Sentence s, int noun) {
    Mention site = s.at(noun, "site-noun");
    int after = site == null ? noun + 1 : site.to();
    return s.word(after, "of")
        || s.at(after, "toponym") != null
        || s.word(after, "'s")
        || s.at(after, "role") != null;
  }
}
