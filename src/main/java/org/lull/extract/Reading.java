package org.lull.extract;

import java.util.List;

/** What one article says: every report with its evidence, in the order of the text. */
public record Reading(List<AttackReport> attackReports, List<PauseReport> pauseReports) {}
