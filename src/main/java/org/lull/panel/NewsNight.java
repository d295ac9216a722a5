package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;
import org.lull.lexicon.Measure;

/**
 * What the news tell of one night's launches of one weapon.
 *
 * @param figure the agreed number of the whole night, or the sum of its parts; null where no number
 *     is told
 * @param exact true where a report gives exactly that number for the whole night
 * @param attackId the attack that tells it; null for a sum of parts
 * @param by whose number it is
 * @param reports those that tell a number of this weapon launched, whole or part
 * @param otherNumbers told of the night in another measure, e.g. how many were shot down
 */
record NewsNight(
    @Nullable Figure figure,
    boolean exact,
    @Nullable String attackId,
    @Nullable String by,
    List<AttackReport> reports,
    Set<Integer> otherNumbers) {
  static final NewsNight NOTHING = new NewsNight(null, false, null, null, List.of(), Set.of());

  /** The whole before its parts; the order in which a table gives them says nothing. */
  private static final Comparator<CountedAttack> WHOLE_FIRST =
      Comparator.comparing(CountedAttack::place)
          .thenComparing(CountedAttack::target)
          .thenComparing(a -> a.attack().attackId());

  /** Nights without any attack or zero of the weapon are absent. */
  static Map<LocalDate, NewsNight> byNight(
      Collection<Attack> attacks, Map<String, AttackReport> reports, ComparisonPolicy policy) {
    Map<LocalDate, List<CountedAttack>> nights = new TreeMap<>();
    for (Attack attack : attacks) {
      if (attack.eventDate() != null
          && attack.attacker() == policy.attacker()
          && attack.weapon() == policy.weapon()) {
        nights
            .computeIfAbsent(attack.eventDate(), d -> new ArrayList<>())
            .add(CountedAttack.of(attack));
      }
    }
    Map<LocalDate, NewsNight> told = new TreeMap<>();
    nights.forEach(
        (night, those) ->
            told.put(night, of(those.stream().sorted(WHOLE_FIRST).toList(), reports)));
    return told;
  }

  private static NewsNight of(List<CountedAttack> attacks, Map<String, AttackReport> reports) {
    List<AttackReport> numbered = numbered(attacks, reports);
    Set<Integer> others =
        all(attacks, reports)
            .filter(r -> r.measure() != Measure.LAUNCHED)
            .map(AttackReport::countBest)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    for (CountedAttack whole : attacks) {
      Figure figure = whole.place().isWhole() ? figure(whole.attack()) : null;
      if (figure != null) {
        boolean exact = figure.best() != null && tells(whole.attack(), figure.best());
        return new NewsNight(
            figure, exact, whole.attack().attackId(), reason(whole.attack()), numbered, others);
      }
    }
    Span sum = null;
    Figures figures = new Figures(Measure.LAUNCHED, attacks);
    for (CountedAttack part : attacks) {
      Span added = figures.added(part);
      sum = added == null ? sum : sum == null ? added : sum.plus(added);
    }
    Figure parts =
        sum == null ? null : new Figure((int) sum.low(), (int) sum.best(), (int) sum.high(), false);
    return new NewsNight(
        parts, false, null, parts == null ? null : "sum of regions", numbered, others);
  }

  private static List<AttackReport> numbered(
      List<CountedAttack> attacks, Map<String, AttackReport> reports) {
    return all(attacks, reports)
        .filter(r -> r.measure() == Measure.LAUNCHED && Figure.told(r))
        .toList();
  }

  private static Stream<AttackReport> all(
      List<CountedAttack> attacks, Map<String, AttackReport> reports) {
    return attacks.stream()
        .flatMap(a -> a.attack().reportIds().stream())
        .map(reports::get)
        .filter(Objects::nonNull);
  }

  private static @Nullable Figure figure(Attack attack) {
    return attack.agreed().stream()
        .filter(a -> a.measure() == Measure.LAUNCHED)
        .filter(a -> a.low() != null || a.best() != null || a.high() != null)
        .map(a -> new Figure(a.low(), a.best(), a.high(), false))
        .findFirst()
        .orElse(null);
  }

  /** True where an article gives exactly this number. */
  private static boolean tells(Attack attack, int number) {
    return attack.claims().stream()
        .filter(c -> c.measure() == Measure.LAUNCHED)
        .flatMap(c -> c.tellings().stream())
        .anyMatch(
            t ->
                Integer.valueOf(number).equals(t.best())
                    && Objects.equals(t.low(), t.best())
                    && Objects.equals(t.high(), t.best()));
  }

  private static @Nullable String reason(Attack attack) {
    return attack.agreed().stream()
        .filter(a -> a.measure() == Measure.LAUNCHED)
        .map(Agreed::reason)
        .findFirst()
        .orElse(null);
  }

  boolean zero() {
    return figure != null && Integer.valueOf(0).equals(figure.best());
  }
}
