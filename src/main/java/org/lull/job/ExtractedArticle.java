package org.lull.job;

import java.util.List;
import org.lull.extract.AttackReport;
import org.lull.extract.PauseReport;

/** All that one pass over an article gives; one row that is then parted into three tables. */
record ExtractedArticle(
    Extraction extraction, List<AttackReport> attackReports, List<PauseReport> pauseReports) {}
