package org.lull.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.HeldPlaces;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

/** Whose an attack is by its place, at the time of an article (codebook, ruling 11). */
record Territory(HeldPlaces places, @Nullable LocalDate day) {

  /** The attacker that a place makes plain; null where places of both sides or none are named. */
  @Nullable Side attacker(List<Region> regions) {
    Side out = null;
    for (Region region : regions) {
      if (region.country() == null) {
        continue;
      }
      Side side = region.country().equals("RU") || places.held(region, day) ? Side.UA : Side.RU;
      if (out != null && out != side) {
        return null;
      }
      out = side;
    }
    return out;
  }
}
