package org.lull.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lull.effect.DailySeries;
import org.lull.effect.SeriesReadings;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;
import org.lull.panel.CsvTable;
import org.lull.panel.Tally;
import org.lull.panel.TallySheet;

/**
 * Daily launches of official tallies, per attacker and weapon. A day with a national bulletin knows
 * all weapons, those that it does not name being none; a day without one is unknown.
 */
final class OfficialSeries {
  private OfficialSeries() {}

  /** The rows of a file, without a lake. */
  static List<Tally> read(Path file) throws IOException {
    List<Tally> rows =
        new TallySheet(LocalDate.MAX)
            .read(file.toString(), CsvTable.parse(Files.readString(file)))
            .rows();
    if (rows.isEmpty()) {
      throw new UserError(file + " has no row of an official tally");
    }
    return rows;
  }

  static List<SeriesReadings> of(List<Tally> tallies) {
    List<SeriesReadings> out = new ArrayList<>();
    for (Side side : List.of(Side.RU, Side.UA)) {
      List<Tally> national =
          tallies.stream()
              .filter(t -> t.national() && t.attacker() == side)
              // Fractions add up to other last digits in another order.
              .sorted(Comparator.comparing(Tally::tallyId))
              .toList();
      if (!national.isEmpty()) {
        out.add(series(side, "Shahed drones", national, t -> t.model().contains("Shahed")));
        out.add(series(side, "drones", national, t -> t.weapon() == Weapon.DRONE));
        out.add(series(side, "missiles", national, t -> t.weapon().missile()));
        out.add(series(side, "weapons of all kinds", national, t -> true));
      }
    }
    return out;
  }

  private static SeriesReadings series(
      Side side, String weapons, List<Tally> national, Predicate<Tally> which) {
    TreeMap<LocalDate, Double> days = new TreeMap<>();
    for (Tally tally : national) {
      Double launched = which.test(tally) ? tally.launched() : Double.valueOf(0);
      days.merge(tally.eventDate(), launched == null ? 0 : launched, Double::sum);
    }
    String outcome = "launched " + weapons + " " + side.code();
    return SeriesReadings.of(
        side.code(), SeriesReadings.Kind.ALL, new DailySeries("official", outcome, days));
  }
}
