package org.lull.job;

import java.util.List;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;
import org.lull.panel.ComparisonPolicy;

/**
 * Which rows of the official tallies are set against the drones that the news tell of.
 *
 * @param models words in the tally's name of the weapon
 * @param sources words in the tally's source; only national rows count
 * @param roundingTolerance share within which a rounded figure matches
 * @param implausible a figure so many times the other is taken for misread
 */
public record AgreeConfig(
    List<String> models, List<String> sources, double roundingTolerance, double implausible) {

  /** Tallies count Russia's weapons. */
  public ComparisonPolicy policy() {
    return new ComparisonPolicy(
        Side.RU, Weapon.DRONE, models, sources, roundingTolerance, implausible);
  }
}
