package org.lull.panel;

import org.lull.lexicon.Weapon;

/** Which weapons are kinds of which: a number of missiles includes the ballistic ones. */
final class WeaponKinds {
  private WeaponKinds() {}

  /** True where a number of {@code whole} includes the {@code part}; nothing includes itself. */
  static boolean includes(Weapon whole, Weapon part) {
    return switch (whole) {
      case UNKNOWN -> part != Weapon.UNKNOWN;
      case MIXED -> part != Weapon.UNKNOWN && part != Weapon.MIXED;
      case MISSILE -> part == Weapon.BALLISTIC_MISSILE || part == Weapon.CRUISE_MISSILE;
      default -> false;
    };
  }
}
