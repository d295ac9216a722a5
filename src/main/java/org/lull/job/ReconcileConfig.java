package org.lull.job;

import org.lull.panel.AgreementPolicy;
import org.lull.panel.CopyFinder;
import org.lull.panel.LedgerPolicy;

/**
 * How reports become attacks and pauses.
 *
 * @param copies what makes an article a copy of another
 * @param agreement which of several claims counts
 * @param ledger how far apart statements on one pause may lie
 */
public record ReconcileConfig(CopyFinder copies, AgreementPolicy agreement, LedgerPolicy ledger) {}
