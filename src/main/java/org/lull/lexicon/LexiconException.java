package org.lull.lexicon;

import java.util.List;

/**
 * The data files of the lexicon are wrong; the message lists every problem as {@code file:line}.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LexiconException(List<String> problems) {
    super(
        "The lexicon has "
            + problems.size()
            + " problem(s); mend each line named:\n  "
            + String.join("\n  ", problems));
  }
}
