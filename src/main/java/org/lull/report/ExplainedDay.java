package org.lull.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.panel.AttackCount;
import org.lull.panel.CoverageDay;
import org.lull.panel.NightAgreement;
import org.lull.panel.Tally;

/**
 * One day of one region, or of the country.
 *
 * @param admin1 null for the country
 * @param coverage what was read, per attacker
 * @param counts the rows of the region: its own, the joint ones that include it, and its allocated
 *     shares; of the country all but the allocated
 * @param tallies official rows of the day, which take no part in the counts
 * @param agreement how the day's national figure stands to the tally
 * @param attacks behind the rows, and those of the country or of several regions around them
 */
public record ExplainedDay(
    LocalDate date,
    @Nullable String admin1,
    List<CoverageDay> coverage,
    List<AttackCount> counts,
    List<Tally> tallies,
    List<NightAgreement> agreement,
    List<ExplainedAttack> attacks) {}
