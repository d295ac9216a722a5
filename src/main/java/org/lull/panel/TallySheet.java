package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Gazetteer;
import org.lull.lexicon.Side;
import org.lull.lexicon.TallyNames;
import org.lull.lexicon.TallySource;

/**
 * Reads tables of launched and destroyed weapons, one row per weapon and window. Names that are not
 * known are kept with a flag; a window or a figure that cannot be true is rejected. Days are local.
 */
public final class TallySheet {
  /** Columns without which a file is no tally. */
  public static final List<String> COLUMNS =
      List.of("time_start", "time_end", "model", "launched", "destroyed", "source");

  /** A night's window ends on the day after it begins. */
  private static final int NIGHT = 1;

  private final TallyNames names = TallyNames.bundled();
  private final TallyTargets targets = new TallyTargets(Gazetteer.bundled(), names);
  private final LocalDate today;

  /**
   * @param today no window ends after it
   */
  public TallySheet(LocalDate today) {
    this.today = today;
  }

  /** The rows of one file. */
  public OfficialRows<Tally> read(String input, CsvTable csv) {
    return OfficialRows.read(input, csv, line -> tally(input, line), Tally::tallyId);
  }

  private Tally tally(String input, CsvTable.Line line) {
    OfficialWindow window = OfficialWindow.ofTally(line.cell("time_start"), line.cell("time_end"));
    LocalDate start = window.start();
    LocalDate end = window.end();
    if (start == null || end == null) {
      throw new IllegalArgumentException("a window needs time_start and time_end; fill in both");
    }
    if (start.isBefore(CoverageCalendar.FIRST) || end.isAfter(today)) {
      String wrong = start.isBefore(CoverageCalendar.FIRST) ? "time_start" : "time_end";
      throw new IllegalArgumentException(
          "the window "
              + start
              + " to "
              + end
              + " lies outside "
              + CoverageCalendar.FIRST
              + " to "
              + today
              + "; mend "
              + wrong);
    }
    Double launched = figure(line, "launched");
    Double destroyed = figure(line, "destroyed");
    Double lost = figure(line, "not_reach_goal");
    if (launched == null && destroyed == null) {
      throw new IllegalArgumentException("neither launched nor destroyed is told; fill in one");
    }
    String source = line.cell("source");
    TallySource claimant = names.source(source);
    TallyWeapon weapon = TallyWeapon.of(line.cell("model"), names);
    String target = line.cell("target");
    List<String> admin1 = target.isEmpty() ? List.of() : targets.admin1(target);
    Set<String> flags = new LinkedHashSet<>(weapon.flags());
    if (claimant == null) {
      flags.add("unknown_source");
    }
    if (admin1 == null) {
      flags.add("unknown_target");
    }
    if (start.plusDays(NIGHT).isBefore(end)) {
      flags.add("longer_than_a_night");
    }
    if (launched != null && destroyed != null && destroyed > launched) {
      flags.add("destroyed_exceeds_launched");
    }
    String id =
        StableId.of(
            "t-",
            source,
            line.cell("time_start"),
            line.cell("time_end"),
            line.cell("model"),
            target,
            line.cell("launch_place"));
    return new Tally(
        id,
        input + ":" + line.number(),
        claimant == null ? source : claimant.claimant(),
        claimant == null ? Side.OTHER : claimant.side(),
        claimant != null && claimant.national(),
        Side.RU,
        weapon.family(),
        line.cell("model"),
        target.isEmpty() ? null : target,
        admin1 == null ? List.of() : admin1,
        start,
        end,
        launched,
        destroyed,
        lost,
        source,
        new ArrayList<>(flags));
  }

  private static @Nullable Double figure(CsvTable.Line line, String column) {
    String cell = line.cell(column);
    if (cell.isEmpty()) {
      return null;
    }
    double value;
    try {
      value = Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          column + " is no number: \"" + cell + "\"; write digits or leave it empty", e);
    }
    if (!(value >= 0 && value < 100_000)) {
      throw new IllegalArgumentException(column + " is " + cell + "; a count is 0 or more");
    }
    return value;
  }
}
