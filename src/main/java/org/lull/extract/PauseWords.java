package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lull.lexicon.Actor;
import org.lull.lexicon.Lexicon;
import org.lull.lexicon.Mention;
import org.lull.lexicon.PhraseTable;
import org.lull.lexicon.Side;
import org.lull.lexicon.Token;
import org.lull.lexicon.Tokenizer;

/**
 * Marks the words of pauses in the few sentences that can hold a statement on one. Compounds are
 * looked into: "Russia-Ukraine" names both sides, "Israel-Hamas" another war, "U.S.-backed" an
 * owner.
 */
final class PauseWords {
  private final PhraseTable general;
  private final PhraseTable own;
  private final Set<String> triggers;

  PauseWords(Lexicon lexicon) {
    this.general = lexicon.phrases();
    this.own = lexicon.pausePhrases();
    this.triggers = lexicon.pauseTriggers();
  }

  /**
   * False where the sentence can say nothing of a pause; it is then left as it is.
   *
   * @param near a pause was told of just before, so that a mere "it" may mean one
   */
  boolean mark(Sentence s, boolean near) {
    boolean any = near;
    for (int i = 0; i < s.size() && !any; i++) {
      any = triggers.contains(s.token(i).lower());
    }
    if (!any) {
      return false;
    }
    own.find(s.tokens()).forEach(s::add);
    for (int i = 0; i < s.size(); i++) {
      if (s.token(i).lower().indexOf('-') > 0 && s.token(i).kind() == Token.Kind.WORD) {
        compound(s, i);
      }
    }
    PausePhrases.chunk(s);
    return true;
  }

  /** True where these words name another war, or a place far from this one. */
  boolean elsewhere(String text) {
    for (Token token : Tokenizer.tokens(text, 0, text.length())) {
      if (token.capital()) {
        String parts = token.text().replace('-', ' ');
        List<Mention> found = own.find(Tokenizer.tokens(parts, 0, parts.length()));
        if (found.stream().anyMatch(m -> m.kind().equals("elsewhere"))) {
          return true;
        }
      }
    }
    return false;
  }

  private void compound(Sentence s, int i) {
    String parts = s.token(i).lower().startsWith("u.s") ? "US" : s.token(i).text();
    parts = parts.replace('-', ' ').replace('\u2010', ' ').replace('\u2011', ' ');
    List<Token> tokens = Tokenizer.tokens(parts, 0, parts.length());
    for (Mention mention : own.find(tokens)) {
      if (mention.kind().equals("elsewhere")) {
        s.add(new Mention(i, i + 1, "elsewhere", mention.value()));
      }
    }
    List<Side> sides = new ArrayList<>();
    for (Mention mention : general.find(tokens)) {
      boolean party = mention.kind().equals("side") || mention.kind().equals("actor");
      Side side =
          !party
              ? null
              : mention.value() instanceof Actor actor ? actor.side() : (Side) mention.value();
      if (side != null) {
        sides.add(side);
      }
    }
    if (sides.size() == 1) {
      s.add(new Mention(i, i + 1, "owner", sides.get(0)));
    } else if (sides.size() > 1) {
      s.add(new Mention(i, i + 1, "duo", List.copyOf(sides)));
    }
  }
}
