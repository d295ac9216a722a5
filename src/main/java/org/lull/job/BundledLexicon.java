package org.lull.job;

import org.lull.lexicon.Lexicon;

/** The lexicon of this build, loaded and checked once in each Java that reads articles. */
final class BundledLexicon {
  static final Lexicon LEXICON = Lexicon.bundled();

  private BundledLexicon() {}
}
