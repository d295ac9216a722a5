package org.lull.panel;

import java.util.List;

/** Attacks agreed from reports, and where each of the reports went. */
public record Reconciled(List<Attack> attacks, List<Placement> placements) {}
