package org.lull.report;

import java.util.List;
import org.lull.panel.Pause;

/** A pause of the ledger and every sentence that states it, in time order. */
public record ExplainedPause(Pause pause, List<Evidence> evidence) {}
