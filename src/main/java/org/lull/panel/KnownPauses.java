package org.lull.panel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

/**
 * Reads a table of known pauses. They stand in the ledger beside those found in articles, as series
 * {@code official}, and are never merged with them.
 */
public final class KnownPauses {
  /** Columns without which a file is no table of pauses. */
  public static final List<String> COLUMNS =
      List.of("pause_id", "scope_codes", "status_codes", "announcer_side", "announced", "in_force");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private KnownPauses() {}

  /** The pauses of one file. */
  public static OfficialRows<Pause> read(String input, CsvTable csv) {
    return OfficialRows.read(input, csv, KnownPauses::pause, Pause::pauseId);
  }

  private static Pause pause(CsvTable.Line line) {
    String known = line.cell("pause_id");
    LocalDate announced = OfficialWindow.ofPause(line.cell("announced"), "").start();
    if (known.isEmpty() || announced == null) {
      throw new IllegalArgumentException("a pause needs pause_id and announced; fill in both");
    }
    if (announced.isBefore(CoverageCalendar.FIRST)) {
      throw new IllegalArgumentException(
          "announced is "
              + announced
              + ", before the war of "
              + CoverageCalendar.FIRST
              + "; mend it");
    }
    List<PauseScope> scopes = codes(line, "scope_codes", PauseScope.class);
    List<PauseStatus> life = codes(line, "status_codes", PauseStatus.class);
    Side side = side(line.cell("announcer_side"));
    String announcer = line.cell("declared_by").isEmpty() ? null : line.cell("declared_by");
    OfficialWindow told = OfficialWindow.ofPause(line.cell("start"), line.cell("end"));
    List<Side> parties = parties(life, side);
    boolean held = !line.cell("in_force").equals("no");
    List<PauseWindow> windows =
        held && declared(life) && told.start() != null
            ? parties.stream().map(p -> window(line, p, told)).toList()
            : List.of();
    List<PauseStatement> statuses = new ArrayList<>();
    for (PauseStatus status : life) {
      boolean first = statuses.isEmpty();
      statuses.add(
          new PauseStatement(
              first ? announced : null,
              status,
              first ? announcer : null,
              first ? side : null,
              List.of()));
    }
    return new Pause(
        StableId.of("p-", "official", known),
        name(scopes, life, announced) + " [" + known + "]",
        scopes.get(0),
        scopes,
        List.of(),
        parties,
        life.get(life.size() - 1),
        announcer,
        side,
        announced,
        told.start(),
        told.end(),
        windows,
        statuses,
        !windows.isEmpty(),
        "official",
        List.of(),
        0,
        0,
        held && !line.cell("in_force").equals("yes")
            ? List.of("in_force_" + line.cell("in_force").replaceAll("\\W+", "_"))
            : List.of());
  }

  /** A party that joined later holds as long as the other, counted from its own day. */
  private static PauseWindow window(CsvTable.Line line, Side party, OfficialWindow told) {
    String position = line.cell(party == Side.RU ? "ru_position" : "ua_position");
    LocalDate joined = PartyStart.of(position, told);
    LocalDate start = told.start();
    LocalDate end = told.end();
    if (joined == null || start == null) {
      return new PauseWindow(party, start, end);
    }
    long later = ChronoUnit.DAYS.between(start, joined);
    return new PauseWindow(party, joined, end == null ? null : end.plusDays(later));
  }

  private static String name(List<PauseScope> scopes, List<PauseStatus> life, LocalDate day) {
    String kind = String.join(" and ", scopes.stream().map(KnownPauses::words).toList());
    return (declared(life) ? "" : "proposed ") + kind + " pause of " + DAY.format(day);
  }

  private static String words(PauseScope scope) {
    return scope.code().replace('_', '-');
  }

  private static boolean declared(List<PauseStatus> life) {
    return life.contains(PauseStatus.ANNOUNCED) || life.contains(PauseStatus.AGREED);
  }

  /** A truce that one side declares and nobody joins binds that side; any other binds both. */
  private static List<Side> parties(List<PauseStatus> life, @Nullable Side announcer) {
    boolean alone = life.contains(PauseStatus.ANNOUNCED) && !life.contains(PauseStatus.AGREED);
    return alone && announcer != null && announcer != Side.OTHER
        ? List.of(announcer)
        : List.of(Side.RU, Side.UA);
  }

  private static @Nullable Side side(String cell) {
    return cell.isEmpty() ? null : one(cell, "announcer_side", Side.class);
  }

  private static <E extends Enum<E>> List<E> codes(
      CsvTable.Line line, String column, Class<E> type) {
    if (line.cell(column).isEmpty()) {
      throw new IllegalArgumentException(column + " is empty; name one of " + known(type));
    }
    return Arrays.stream(line.cell(column).split("\\s+", -1))
        .map(code -> one(code, column, type))
        .toList();
  }

  private static <E extends Enum<E>> E one(String code, String column, Class<E> type) {
    try {
      return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          column + " has \"" + code + "\"; name one of " + known(type), e);
    }
  }

  private static <E extends Enum<E>> String known(Class<E> type) {
    return Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
  }
}
