package org.lull.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

/** A record with a component of every kind that a column holds, for the tests. */
record Night(
    String id,
    @Nullable LocalDate date,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable Instant seen,
    @Nullable Side side,
    List<Region> regions,
    List<String> notes,
    @Nullable Integer best,
    @Nullable Double share,
    boolean quiet) {

  static Night of(String id, @Nullable Integer best) {
    return new Night(id, null, null, null, null, Side.OTHER, List.of(), List.of(), best, 0.5, true);
  }

  Night between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Night(id, date, first, last, seen, side, regions, notes, best, share, quiet);
  }
}
