package org.lull.job;

import org.lull.lexicon.ScopeNames;
import org.lull.panel.ArticleScope;

/** The names of this build by which articles are in scope, loaded once in each Java. */
final class BundledScope {
  static final ScopeNames NAMES = ScopeNames.bundled();
  static final ArticleScope SCOPE = new ArticleScope(NAMES);

  private BundledScope() {}
}
