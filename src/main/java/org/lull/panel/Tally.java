package org.lull.panel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/**
 * One row of an official tally: a claim with its claimant, never mixed with claims read from news.
 *
 * @param tallyId hash of the row
 * @param input file and row it came from
 * @param national true for a claim about the whole country, false for an overlapping regional one
 * @param model the weapon as the tally names it
 * @param target what it names as attacked; null where it names nothing
 * @param admin1 the regions of that, ISO 3166-2; empty for the country or a quarter of it
 * @param eventDate the local day on which its window ends
 * @param launched weapons; null where the tally has none
 * @param flags e.g. {@code destroyed_exceeds_launched}
 */
public record Tally(
    String tallyId,
    String input,
    String claimant,
    Side claimantSide,
    boolean national,
    Side attacker,
    Weapon weapon,
    String model,
    @Nullable String target,
    List<String> admin1,
    LocalDate eventDateStart,
    LocalDate eventDate,
    @Nullable Double launched,
    @Nullable Double intercepted,
    @Nullable Double lost,
    String source,
    List<String> flags) {}
