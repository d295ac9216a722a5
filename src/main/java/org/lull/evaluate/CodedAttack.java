package org.lull.evaluate;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;
import org.lull.lexicon.Region;

/**
 * An attack report in the codebook's spelling. Annotations are taken as they are written, so a code
 * that the codebook does not know simply never equals what was read.
 *
 * @param admin1 ISO 3166-2 codes named, in any order
 * @param locations place names
 */
public record CodedAttack(
    @Nullable String measure,
    @Nullable Integer countLow,
    @Nullable Integer countBest,
    @Nullable Integer countHigh,
    @Nullable String weapon,
    @Nullable String attacker,
    Set<String> admin1,
    Set<String> locations,
    @Nullable String eventDate,
    @Nullable String datePrecision,
    @Nullable String target,
    @Nullable Boolean civilianTargeting,
    @Nullable String claimantSide,
    @Nullable String certainty,
    @Nullable String evidence,
    @Nullable String rule)
    implements CodedRow {

  static CodedAttack of(AttackReport r) {
    return new CodedAttack(
        r.measure().code(),
        r.countLow(),
        r.countBest(),
        r.countHigh(),
        r.weapon().code(),
        r.attacker() == null ? null : r.attacker().code(),
        names(r, Region::admin1),
        names(r, Region::location),
        r.eventDate() == null ? null : r.eventDate().toString(),
        r.datePrecision().code(),
        r.target().code(),
        r.civilianTargeting(),
        r.claimantSide() == null ? null : r.claimantSide().code(),
        r.certainty().code(),
        r.evidence(),
        r.rule());
  }

  private static Set<String> names(AttackReport r, Function<Region, @Nullable String> name) {
    return r.regions().stream()
        .map(name)
        .filter(each -> each != null)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True where a number is told. */
  boolean counted() {
    return countLow != null || countBest != null || countHigh != null;
  }

  /**
   * True where the measure is a strike, a hit or a launch: told without a number, they are alike.
   */
  boolean strike() {
    return "strike".equals(family());
  }

  @Nullable String family() {
    return "hit".equals(measure) || "launched".equals(measure) ? "strike" : measure;
  }

  @Override
  public String told() {
    StringBuilder out = new StringBuilder(String.valueOf(measure));
    if (counted()) {
      boolean exact = countBest != null && countBest.equals(countLow);
      out.append(' ').append(exact ? "" + countBest : bounds());
    }
    out.append(' ').append(weapon).append(" by ").append(attacker == null ? "nobody" : attacker);
    if (!admin1.isEmpty()) {
      out.append(" in ").append(String.join(", ", new TreeSet<>(admin1)));
    }
    return out.append(" on ").append(eventDate == null ? "no day" : eventDate).toString();
  }

  private String bounds() {
    return dash(countLow) + "/" + dash(countBest) + "/" + dash(countHigh);
  }

  private static String dash(@Nullable Integer n) {
    return n == null ? "-" : n.toString();
  }
}
