package org.lull.panel;

import java.util.Comparator;
import org.lull.lexicon.Weapon;

/** What tells one attack of an attacker's night from another. */
record UnitKey(Place place, Weapon weapon, TargetGroup target) implements Comparable<UnitKey> {
  private static final Comparator<UnitKey> ORDER =
      Comparator.comparing(UnitKey::place)
          .thenComparing(UnitKey::weapon)
          .thenComparing(UnitKey::target);

  @Override
  public int compareTo(UnitKey other) {
    return ORDER.compare(this, other);
  }
}
