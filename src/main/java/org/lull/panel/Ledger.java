package org.lull.panel;

import java.util.List;

/** Pauses agreed from reports, and where each of the reports went. */
public record Ledger(List<Pause> pauses, List<Placement> placements) {}
