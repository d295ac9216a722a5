package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/**
 * Every day of the calendar, for the country and each of its regions, with how much was read and
 * whether the day is counted, a reported zero, or unknown. Nothing told is unknown, however much
 * was read: only a zero that is reported, in the news or by an official tally, is a zero.
 */
public final class CoverageCalendar {
  /** The full-scale war's first day: nothing before it is in the calendar or an official file. */
  public static final LocalDate FIRST = LocalDate.of(2022, 2, 24);

  static final String COUNTED = "counted";
  static final String ZERO = "zero_reported";
  static final String UNKNOWN = "unknown";

  private final Map<String, Map<LocalDate, DayRead>> read = new HashMap<>();
  private final Map<Side, Map<LocalDate, DayTold>> told = new TreeMap<>();
  private final Map<Side, Map<LocalDate, OfficialDay>> official = new TreeMap<>();

  /**
   * @param read per day of publication, for the whole (admin1 null) and per region named
   * @param attacks attacks without a day or an attacker make no day
   * @param tallies official figures; only those of the whole country say something of a day
   */
  public CoverageCalendar(
      Collection<DayRead> read, Collection<Attack> attacks, Collection<Tally> tallies) {
    for (DayRead day : read) {
      this.read
          .computeIfAbsent(String.valueOf(day.admin1()), k -> new TreeMap<>())
          .put(day.published(), day);
    }
    for (Attack attack : attacks) {
      LocalDate date = attack.eventDate();
      if (date != null && attack.attacker() != null) {
        told.computeIfAbsent(attack.attacker(), k -> new TreeMap<>())
            .computeIfAbsent(date, d -> new DayTold())
            .add(CountedAttack.of(attack));
      }
    }
    for (Tally tally : tallies) {
      if (tally.national() && tally.launched() != null) {
        official
            .computeIfAbsent(tally.attacker(), k -> new TreeMap<>())
            .computeIfAbsent(tally.eventDate(), d -> new OfficialDay())
            .add(tally.weapon(), tally.launched());
      }
    }
  }

  /**
   * The dense calendar from the first to the last day, both included, for both attackers.
   *
   * @param regions the regions to fill for each attacker, beside those of its attacks
   */
  public List<CoverageDay> days(
      LocalDate first, LocalDate last, Map<Side, ? extends Collection<String>> regions) {
    List<CoverageDay> days = new ArrayList<>();
    for (Side attacker : List.of(Side.RU, Side.UA)) {
      Map<LocalDate, DayTold> byDay = told.getOrDefault(attacker, Map.of());
      Set<String> codes =
          new TreeSet<>(regions.containsKey(attacker) ? regions.get(attacker) : List.of());
      byDay.values().forEach(day -> codes.addAll(day.regions()));
      for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
        DayTold day = byDay.getOrDefault(date, DayTold.NOTHING);
        days.add(day(date, null, attacker, day));
        for (String code : codes) {
          days.add(day(date, code, attacker, day));
        }
      }
    }
    return days;
  }

  private CoverageDay day(LocalDate date, @Nullable String admin1, Side attacker, DayTold day) {
    Map<LocalDate, DayRead> reads = read.getOrDefault(String.valueOf(admin1), Map.of());
    DayRead none = new DayRead(date, admin1, 0, Set.of());
    DayRead both = reads.getOrDefault(date, none).and(reads.getOrDefault(date.plusDays(1), none));
    OfficialDay tally =
        official.getOrDefault(attacker, Map.of()).getOrDefault(date, OfficialDay.NONE);
    boolean counted = day.counted(admin1);
    List<Weapon> zeros = day.zeros(admin1, tally.zeros());
    return new CoverageDay(
        date,
        admin1,
        admin1 == null ? attacker.opponent().code() : Allocation.country(admin1),
        attacker,
        both.articles(),
        both.sources().size(),
        counted ? COUNTED : zeros.isEmpty() ? UNKNOWN : ZERO,
        tally.state(),
        zeros);
  }
}
