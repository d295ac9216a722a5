package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Quantity;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/**
 * A number of weapons, of victims or of blows, as one noun phrase.
 *
 * @param quantity how many
 * @param weapon family of the weapon, unknown for victims
 * @param details models as named
 * @param side whose weapon it is where the phrase says so
 * @param elliptic true where the noun is understood from the phrase before ("13 over Tver")
 * @param from first token
 * @param to exclusive
 * @param owned true where {@code side} owns what is struck ("two Russian depots")
 */
record Counted(
    Quantity quantity,
    Weapon weapon,
    List<String> details,
    @Nullable Side side,
    boolean elliptic,
    int from,
    int to,
    boolean owned) {

  Counted(
      Quantity quantity,
      Weapon weapon,
      List<String> details,
      @Nullable Side side,
      boolean elliptic,
      int from,
      int to) {
    this(quantity, weapon, details, side, elliptic, from, to, false);
  }

  /** So many persons or blows, of no weapon and no side. */
  static Counted plain(int n, int from, int to) {
    return new Counted(Quantity.exact(n), Weapon.UNKNOWN, List.of(), null, false, from, to);
  }

  /** The number, its upper or its lower bound, whichever is told first of these. */
  @Nullable Integer most() {
    Integer bound = quantity.high() == null ? quantity.low() : quantity.high();
    return quantity.best() == null ? bound : quantity.best();
  }
}
