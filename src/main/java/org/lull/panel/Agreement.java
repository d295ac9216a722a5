package org.lull.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;

/** Chooses, per measure, the claim whose figure counts, and says why. */
final class Agreement {
  /** The measures of which numbers are agreed and counted. */
  static final List<Measure> COUNTED =
      List.of(
          Measure.LAUNCHED,
          Measure.INTERCEPTED,
          Measure.LOST,
          Measure.HIT,
          Measure.KILLED,
          Measure.INJURED);

  private final AgreementPolicy policy;

  Agreement(AgreementPolicy policy) {
    this.policy = policy;
  }

  /** One row for each measure of which somebody tells a number. */
  List<Agreed> agree(List<Claim> claims, @Nullable Side attacker) {
    List<Agreed> agreed = new ArrayList<>();
    for (Measure measure : COUNTED) {
      List<Claim> told =
          claims.stream().filter(c -> c.measure() == measure).filter(Agreement::hasNumber).toList();
      if (!told.isEmpty()) {
        agreed.add(choose(measure, told, attacker));
      }
    }
    return agreed;
  }

  private Agreed choose(Measure measure, List<Claim> told, @Nullable Side attacker) {
    List<Claim> counting =
        told.stream()
            .filter(c -> AgreementPolicy.counts(measure, c.claimantSide(), attacker))
            .sorted(order(attacker))
            .toList();
    if (counting.isEmpty()) {
      return new Agreed(
          measure, null, null, null, "only the launching side tells what it did: not counted");
    }
    Claim preferred = counting.get(0);
    Figure figure = figure(preferred);
    Optional<Claim> sharper =
        counting.stream().filter(c -> policy.yields(figure, figure(c))).findFirst();
    if (sharper.isPresent()) {
      String reason =
          "%s: exact, within %.0f %% of the rounded %d of %s"
              .formatted(
                  who(sharper.get(), attacker),
                  policy.roundingTolerance() * 100,
                  figure.value(),
                  who(preferred, attacker));
      return agreed(measure, sharper.get(), reason);
    }
    String reason =
        who(preferred, attacker)
            + (told.size() == 1 ? ": the only claim" : ": preferred among " + told.size())
            + (isService(preferred) ? ", a service that keeps the tally" : "");
    return agreed(measure, preferred, reason);
  }

  /**
   * The attacked side's service; then that side and the newspapers, by voices, of equals the exact
   * number; then others; the launching side last.
   */
  private Comparator<Claim> order(@Nullable Side attacker) {
    return Comparator.<Claim>comparingInt(c -> c.best() == null ? 1 : 0)
        .thenComparingInt(c -> rank(c, attacker))
        .thenComparing(c -> c.reportIds().size(), Comparator.reverseOrder())
        .thenComparing(c -> figure(c).sharpness(), Comparator.reverseOrder())
        .thenComparing(c -> figure(c).value(), Comparator.reverseOrder())
        .thenComparing(Claim::claimantSide, Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private int rank(Claim claim, @Nullable Side attacker) {
    Side side = claim.claimantSide();
    if (side == null) {
      return 1;
    }
    if (side == Side.OTHER) {
      return 2;
    }
    if (side == attacker) {
      return 3;
    }
    return isService(claim) ? 0 : 1;
  }

  private boolean isService(Claim claim) {
    return claim.claimants().stream().anyMatch(policy::isService);
  }

  private Figure figure(Claim claim) {
    return new Figure(claim.low(), claim.best(), claim.high(), isService(claim));
  }

  private static boolean hasNumber(Claim claim) {
    return claim.low() != null || claim.best() != null || claim.high() != null;
  }

  private static String who(Claim claim, @Nullable Side attacker) {
    Side side = claim.claimantSide();
    if (side == null) {
      return "newspapers in their own voice";
    }
    if (side == Side.OTHER) {
      return "a third party";
    }
    return side.code() + (side == attacker ? ", the launching side" : ", the attacked side");
  }

  private static Agreed agreed(Measure measure, Claim claim, String reason) {
    return new Agreed(measure, claim.low(), claim.best(), claim.high(), reason);
  }
}
