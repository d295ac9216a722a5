package org.lull.panel;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;

/**
 * Who is believed about what. The attacked side counts what was launched at it, stopped, and what
 * it suffered; the launching side never counts for what it hit. See docs/decisions on agreement.
 *
 * @param roundingTolerance a rounded figure yields to an exact one within this share of it
 * @param coarse a figure divisible by this counts as rounded unless a service told it
 * @param services words in a claimant's name, lower case, that mark the service that keeps the
 *     tally
 * @param additional words in a sentence, lower case, that set its number apart from the night's
 *     ("an additional 10 in the afternoon")
 */
public record AgreementPolicy(
    double roundingTolerance, int coarse, List<String> services, List<String> additional)
    implements Serializable {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  public AgreementPolicy {
    if (!(roundingTolerance >= 0 && roundingTolerance < 1)) {
      throw new IllegalArgumentException(
          "the rounding tolerance is a share from 0 to below 1, not " + roundingTolerance);
    }
    if (coarse < 2) {
      throw new IllegalArgumentException(
          "the step of rounded figures must be at least 2, not " + coarse);
    }
    services = List.copyOf(services);
    additional = List.copyOf(additional);
  }

  /** True where the sentence tells of weapons beside those told before. */
  boolean isAdditional(String sentence) {
    return NO_LETTERS
        .splitAsStream(sentence.toLowerCase(Locale.ROOT))
        .anyMatch(additional::contains);
  }

  boolean isService(@Nullable String claimant) {
    if (claimant == null) {
      return false;
    }
    String name = claimant.toLowerCase(Locale.ROOT);
    return services.stream().anyMatch(name::contains);
  }

  /** False for the launching side on what it hit, killed or injured. */
  static boolean counts(Measure measure, @Nullable Side claimantSide, @Nullable Side attacker) {
    boolean effect = measure == Measure.HIT || measure.people();
    return !(effect && attacker != null && claimantSide == attacker);
  }

  /** True where the figure is likely rounded: told as such, or a multiple of the coarse step. */
  boolean rounded(Figure figure) {
    return !figure.exact() || (!figure.official() && figure.value() % coarse == 0);
  }

  /** True where the rounded figure gives way to the exact one. */
  boolean yields(Figure rounded, Figure exact) {
    return rounded(rounded)
        && !rounded(exact)
        && Math.abs(rounded.value() - exact.value()) <= roundingTolerance * rounded.value();
  }
}
