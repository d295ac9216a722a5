package org.lull.panel;

import java.util.List;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/**
 * Which news figure is set against which rows of a tally.
 *
 * @param attacker whose weapons
 * @param weapon the family in the news
 * @param models words in the tally's name of the weapon; a row with any of them counts
 * @param sources words in the tally's source; a national row with any of them counts
 * @param roundingTolerance share within which a rounded figure matches
 * @param implausible a figure so many times the other is taken for misread
 */
public record ComparisonPolicy(
    Side attacker,
    Weapon weapon,
    List<String> models,
    List<String> sources,
    double roundingTolerance,
    double implausible) {

  public ComparisonPolicy {
    if (!(roundingTolerance >= 0 && roundingTolerance < 1)) {
      throw new IllegalArgumentException(
          "the rounding tolerance is a share from 0 to below 1, not " + roundingTolerance);
    }
    if (!(implausible > 1)) {
      throw new IllegalArgumentException(
          "an implausible ratio is above 1, not " + implausible + "; 5 is usual");
    }
    models = List.copyOf(models);
    sources = List.copyOf(sources);
  }

  /** True for a row of the tally that is part of a night's figure. */
  boolean includes(Tally row) {
    return row.national()
        && row.attacker() == attacker
        && row.launched() != null
        && models.stream().anyMatch(row.model()::contains)
        && sources.stream().anyMatch(row.source()::contains);
  }
}
