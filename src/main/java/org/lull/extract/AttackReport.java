package org.lull.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/**
 * One claim in an article that an attack happened, was seen coming, or was stopped; the fields are
 * the codebook's, section 1.
 *
 * @param reportId stable across runs and machines
 * @param evidenceIn {@code title} or {@code text}
 * @param begin offset of the evidence in that field, UTF-16 units
 * @param end exclusive
 * @param evidence exactly that field's substring
 * @param countLow at least so many; null where nothing bounds it from below
 * @param countBest the number as told; null where only bounds are
 * @param countHigh at most so many
 * @param regions empty where not even the country is known
 * @param eventDate the day it counts for; null for ranges, cumulative and unknown dates
 * @param rule name of the rule that found it
 * @param lexiconVersion version of the words and rules
 * @param flags what a reader of the row should know, e.g. a sum that does not add up
 */
public record AttackReport(
    String reportId,
    String articleId,
    String evidenceIn,
    int begin,
    int end,
    String evidence,
    Measure measure,
    @Nullable Integer countLow,
    @Nullable Integer countBest,
    @Nullable Integer countHigh,
    Weapon weapon,
    @Nullable String weaponDetail,
    @Nullable Side attacker,
    List<Region> regions,
    @Nullable LocalDate eventDateStart,
    @Nullable LocalDate eventDateEnd,
    DatePrecision datePrecision,
    @Nullable LocalDate eventDate,
    Target target,
    boolean civilianTargeting,
    @Nullable String claimant,
    @Nullable Side claimantSide,
    Certainty certainty,
    String rule,
    String lexiconVersion,
    List<String> flags) {}
