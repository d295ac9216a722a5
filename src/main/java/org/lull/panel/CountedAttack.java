package org.lull.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/** An attack as counting sees it; the smaller and more specific come first in order. */
record CountedAttack(Attack attack, Place place, TargetGroup target)
    implements Comparable<CountedAttack> {
  private static final Comparator<CountedAttack> SMALLEST_FIRST =
      Comparator.<CountedAttack>comparingInt(a -> a.breadth())
          .thenComparingInt(a -> genericness(a.attack().weapon()))
          .thenComparing(CountedAttack::place)
          .thenComparing(a -> a.attack().weapon())
          .thenComparing(CountedAttack::target)
          .thenComparing(a -> a.attack().attackId());

  static CountedAttack of(Attack attack) {
    return new CountedAttack(attack, Place.of(attack.regions()), TargetGroup.of(attack.target()));
  }

  /** What is agreed of the measure; null where nobody tells a number that counts. */
  @Nullable Span told(Measure measure) {
    for (Agreed agreed : attack.agreed()) {
      if (agreed.measure() == measure) {
        return Span.of(agreed.low(), agreed.best(), agreed.high());
      }
    }
    return null;
  }

  /** The sides whose number is the agreed one. */
  List<@Nullable Side> toldBy(Measure measure) {
    Span told = told(measure);
    return attack.claims().stream()
        .filter(c -> c.measure() == measure && told != null)
        .filter(c -> c.best() != null && c.best() == Objects.requireNonNull(told).best())
        .map(Claim::claimantSide)
        .toList();
  }

  boolean sharesTeller(CountedAttack other, Measure measure) {
    return toldBy(measure).stream().anyMatch(other.toldBy(measure)::contains);
  }

  /** True for a location in this region, a region or smaller joint in this joint or country. */
  boolean contains(CountedAttack other) {
    if (place.isWhole()) {
      return !other.place.isWhole();
    }
    return !other.place.isWhole()
        && !place.isLocation()
        && !place.equals(other.place)
        && place.codes().containsAll(other.place.codes());
  }

  boolean zero() {
    return attack.flags().contains("zero_reported");
  }

  String level() {
    return place.isWhole() ? "national_rest" : place.isJoint() ? "joint" : "region";
  }

  /** The one country attacked; null at sea or for a joint number of several countries. */
  @Nullable String country() {
    Side attacker = attack.attacker();
    if (place.isWhole() && attacker != null) {
      return attacker.opponent().code();
    }
    List<String> countries =
        attack.regions().stream().map(Region::country).filter(Objects::nonNull).distinct().toList();
    return countries.size() == 1 ? countries.get(0) : null;
  }

  private int breadth() {
    if (place.isWhole()) {
      return Integer.MAX_VALUE;
    }
    return place.isLocation() ? 0 : place.codes().size();
  }

  private static int genericness(Weapon weapon) {
    return switch (weapon) {
      case UNKNOWN -> 3;
      case MIXED -> 2;
      case MISSILE -> 1;
      default -> 0;
    };
  }

  @Override
  public int compareTo(CountedAttack other) {
    return SMALLEST_FIRST.compare(this, other);
  }
}
