package org.lull.panel;

import org.lull.job.Config;
import org.lull.job.ConfigFile;

/** The policies of a run that sets nothing, so that what is tested is what is run. */
final class Policies {
  private static final Config DEFAULTS = ConfigFile.defaults();

  static final CopyFinder COPIES = DEFAULTS.reconcile().copies();
  static final AgreementPolicy AGREEMENT = DEFAULTS.reconcile().agreement();
  static final LedgerPolicy LEDGER = DEFAULTS.reconcile().ledger();
  static final ComparisonPolicy COMPARISON = DEFAULTS.agree().policy();

  private Policies() {}
}
