package org.lull.extract;

import java.util.List;
import java.util.Locale;
import org.lull.lexicon.Token;

/** "KYIV, Ukraine (AP) — ": where a report was filed, which says nothing of whom it is about. */
final class Dateline {
  private static final int LONGEST = 12;

  private Dateline() {}

  /** The first token behind the dateline with which a text begins; 0 where it begins with none. */
  static int end(List<Token> tokens) {
    int most = Math.min(tokens.size(), LONGEST);
    boolean agency = false;
    for (int i = 0; i < most; i++) {
      Token token = tokens.get(i);
      boolean dash = token.kind() == Token.Kind.MARK && token.is("-");
      if (dash) {
        boolean town = i > 0 && (agency || upper(tokens.get(0).text()));
        return town ? i + 1 : 0;
      }
      agency |= token.is("(") || i > 0 && token.is(",");
      boolean part =
          token.capital()
              || token.kind() == Token.Kind.NUMBER
              || token.is(",")
              || token.is(".")
              || token.is("(")
              || token.is(")");
      if (!part) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean upper(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
