package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.PhraseTable;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Token;
import org.lull.lexicon.Tokenizer;
import org.lull.lexicon.Toponym;

/** The capitals of the two countries, for sentences that name only "the country's capital". */
record Capitals(List<Region> ukraine, List<Region> russia) {

  static Capitals of(PhraseTable phrases) {
    return new Capitals(place(phrases, "the Ukrainian capital"), place(phrases, "Moscow"));
  }

  private static List<Region> place(PhraseTable phrases, String name) {
    List<Token> tokens = Tokenizer.tokens(name, 0, name.length());
    for (Mention mention : phrases.find(tokens)) {
      if (mention.kind().equals("place")) {
        @SuppressWarnings("unchecked")
        List<Toponym> meanings = (List<Toponym>) mention.value();
        return meanings.get(0).regions();
      }
    }
    return List.of();
  }

  /** The capital that a side attacked; empty where the words between speak of no capital. */
  List<Region> struck(Sentence s, int from, int to, @Nullable Side attacker) {
    if (attacker == null || !told(s, from, to)) {
      return List.of();
    }
    return attacker == Side.RU ? ukraine : russia;
  }

  /** "hit the country's capital", in a headline "biggest attack on capital". */
  private static boolean told(Sentence s, int from, int to) {
    for (int i = Math.max(1, from); i < Math.min(to, s.size()); i++) {
      boolean owned =
          s.word(i - 1, "'s") && (s.word(i - 2, "country") || s.word(i - 2, "nation"))
              || s.word(i - 1, "nation's")
              || s.word(i - 1, "country's");
      boolean headline = s.field().equals("title") && s.at(i - 1, "over") != null;
      if (s.word(i, "capital") && (owned || headline)) {
        return true;
      }
    }
    return false;
  }
}
