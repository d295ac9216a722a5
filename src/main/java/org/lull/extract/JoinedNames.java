package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import org.lull.lexicon.PhraseTable;
import org.lull.lexicon.Token;
import org.lull.lexicon.Tokenizer;

/** Names of places that a hyphen joins: "the Avdiivka-Donetsk frontline" names two. */
final class JoinedNames {

  private static final String HYPHENS = "\\-\u2010\u2011";

  private JoinedNames() {}

  /** The tokens, such words taken apart; names that have a hyphen of their own stay whole. */
  static List<Token> parted(List<Token> tokens, PhraseTable phrases) {
    List<Token> out = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean joined = token.capital() && names(token, phrases);
      if (joined && out == null) {
        out = new ArrayList<>(tokens.subList(0, i));
      }
      if (joined) {
        part(token, out);
      } else if (out != null) {
        out.add(token);
      }
    }
    return out == null ? tokens : out;
  }

  private static boolean names(Token token, PhraseTable phrases) {
    if (token.lower().indexOf('-') <= 0 || phrases.word(token.lower(), "place")) {
      return false;
    }
    String[] names = token.text().split("[" + HYPHENS + "]", -1);
    int known = 0;
    for (String name : names) {
      if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
        return false;
      }
      known += phrases.word(Tokenizer.normal(name), "place") ? 1 : 0;
    }
    return known == names.length || known > 1; // a village that we do not know among them
  }

  private static void part(Token token, List<Token> out) {
    int from = 0;
    for (int i = 0; i <= token.text().length(); i++) {
      boolean hyphen = i < token.text().length() && Tokenizer.hyphen(token.text().charAt(i));
      if (hyphen || i == token.text().length()) {
        String name = token.text().substring(from, i);
        int begin = token.begin() + from;
        out.add(
            new Token(begin, begin + name.length(), name, Tokenizer.normal(name), token.kind()));
        from = i + 1;
      }
      if (hyphen) {
        int at = token.begin() + i;
        out.add(new Token(at, at + 1, "-", "-", Token.Kind.MARK));
      }
    }
  }
}
