package org.lull.panel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/**
 * One attack, agreed from all reports about it. Every report is in exactly one attack or in none
 * with a reason.
 *
 * @param attackId stable for the same set of articles
 * @param eventDate the day it counts for; null where no single day is told
 * @param partOf id of the salvo of which this is the regional part; null for a whole
 * @param claims per measure and claimant side
 * @param agreed per measure
 * @param articleIds the articles that tell of it, copies not among them, sorted
 * @param sourceNames their distinct sources, sorted
 * @param articles distinct articles, copies not counted
 * @param sources distinct sources of those articles
 * @param flags e.g. {@code sum_contradicts}
 */
public record Attack(
    String attackId,
    @Nullable LocalDate eventDate,
    @Nullable LocalDate eventDateStart,
    @Nullable LocalDate eventDateEnd,
    DatePrecision datePrecision,
    @Nullable Side attacker,
    Weapon weapon,
    @Nullable String weaponDetail,
    List<Region> regions,
    Target target,
    boolean civilianTargeting,
    @Nullable String partOf,
    List<Claim> claims,
    List<Agreed> agreed,
    List<String> reportIds,
    List<String> articleIds,
    List<String> sourceNames,
    int articles,
    int sources,
    List<String> flags) {}
