package org.lull.panel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Side;

/**
 * Reports that tell an attack again a day later as if it were the last night's. A number like 75 is
 * as good as a fingerprint: told of two days in a row, of the same place and weapon, it is one
 * attack, unless another number of the two days differs. Its day is not after the first article
 * that tells it; of the days that are left, the one that most articles tell, a night before a day,
 * then the earlier. What is told within a few sentences of such a number moves with it.
 */
public final class Retold implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Nothing is told again. */
  public static final Retold NOTHING = new Retold(Map.of());

  /** Smaller numbers and round ones may well be those of two nights. */
  private static final int LEAST = 11;

  private static final int ROUND = 10;

  /** Share by which a number of the same attack may be revised. */
  private static final double REVISED = 0.05;

  /** Characters within which sentences are about one attack: a paragraph or so. */
  private static final int NEAR = 500;

  private final Map<String, List<Move>> byArticle;

  private Retold(Map<String, List<Move>> byArticle) {
    this.byArticle = byArticle;
  }

  private record Move(
      @Nullable Side attacker, String evidenceIn, int begin, LocalDate from, LocalDate to)
      implements Serializable {}

  /** True for a report that may be such a fingerprint; the others need not be given. */
  public static boolean telling(AttackReport report) {
    Integer best = report.countBest();
    return report.eventDate() != null
        && !report.measure().people()
        && best != null
        && best >= LEAST
        && best % ROUND != 0
        && best.equals(report.countLow())
        && best.equals(report.countHigh());
  }

  /** Finds what is told again among all reports; the order makes no difference. */
  public static Retold of(Collection<ToldReport> reports) {
    Map<String, TreeMap<LocalDate, List<ToldReport>>> places = new TreeMap<>();
    for (ToldReport told : reports) {
      if (telling(told.report()) && told.duplicateOf() == null) {
        places
            .computeIfAbsent(place(told.report()), p -> new TreeMap<>())
            .computeIfAbsent(told.report().eventDate(), d -> new ArrayList<>())
            .add(told);
      }
    }
    Map<String, List<Move>> moves = new HashMap<>();
    for (TreeMap<LocalDate, List<ToldReport>> days : places.values()) {
      LocalDate moved = null;
      for (LocalDate day : List.copyOf(days.keySet())) {
        List<ToldReport> next = days.get(day.plusDays(1));
        // Told on three days in a row, it would be counted again in the middle.
        boolean free = !day.equals(moved);
        if (free && next != null && oneAttack(days.get(day), next)) {
          join(day, days.get(day), next, moves);
          moved = day.plusDays(1);
        }
      }
    }
    moves.values().forEach(m -> m.sort(Comparator.comparing(Move::begin).thenComparing(Move::to)));
    return new Retold(moves);
  }

  private static String place(AttackReport report) {
    return report.attacker() + "|" + Place.of(report.regions()).key() + "|" + report.weapon();
  }

  /** A number of one measure in common, and no measure in which the days are far apart. */
  private static boolean oneAttack(List<ToldReport> day, List<ToldReport> next) {
    Map<String, TreeSet<Integer>> one = numbers(day);
    Map<String, TreeSet<Integer>> other = numbers(next);
    boolean shared = false;
    for (Map.Entry<String, TreeSet<Integer>> measure : one.entrySet()) {
      TreeSet<Integer> both = other.get(measure.getKey());
      if (both != null) {
        if (measure.getValue().stream().noneMatch(n -> near(n, both))) {
          return false;
        }
        shared |= measure.getValue().stream().anyMatch(both::contains);
      }
    }
    return shared;
  }

  /** A night's numbers are revised by a few, e.g. 71 shot down and then 74. */
  private static boolean near(int number, TreeSet<Integer> others) {
    return others.stream()
        .anyMatch(other -> Math.abs(number - other) <= REVISED * Math.max(number, other));
  }

  private static Map<String, TreeSet<Integer>> numbers(List<ToldReport> told) {
    Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
    for (ToldReport one : told) {
      numbers
          .computeIfAbsent(one.report().measure().code(), m -> new TreeSet<>())
          .add(one.report().countBest());
    }
    return numbers;
  }

  private static void join(
      LocalDate day, List<ToldReport> told, List<ToldReport> next, Map<String, List<Move>> moves) {
    List<ToldReport> all = new ArrayList<>(told);
    all.addAll(next);
    LocalDate published =
        all.stream().map(ToldReport::day).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    LocalDate later = day.plusDays(1);
    boolean laterCanBe = !later.isAfter(published);
    boolean toLater =
        laterCanBe
            && (voices(next) > voices(told)
                || voices(next) == voices(told) && nights(next) && !nights(told));
    LocalDate to = toLater ? later : day;
    Map<String, TreeSet<Integer>> kept = numbers(toLater ? next : told);
    for (ToldReport moved : toLater ? told : next) {
      AttackReport report = moved.report();
      if (kept.getOrDefault(report.measure().code(), new TreeSet<>())
          .contains(report.countBest())) {
        moves
            .computeIfAbsent(report.articleId(), a -> new ArrayList<>())
            .add(
                new Move(
                    report.attacker(),
                    report.evidenceIn(),
                    report.begin(),
                    report.eventDate(),
                    to));
      }
    }
  }

  private static long voices(List<ToldReport> told) {
    return told.stream().map(t -> t.report().articleId()).distinct().count();
  }

  private static boolean nights(List<ToldReport> told) {
    return told.stream().anyMatch(t -> t.report().datePrecision() == DatePrecision.NIGHT);
  }

  /** The day that the report's attack counts for; null where the report has none. */
  @Nullable LocalDate dateOf(AttackReport report) {
    for (Move move : byArticle.getOrDefault(report.articleId(), List.of())) {
      if (move.from().equals(report.eventDate())
          && move.attacker() == report.attacker()
          && move.evidenceIn().equals(report.evidenceIn())
          && Math.abs(move.begin() - report.begin()) <= NEAR) {
        return move.to();
      }
    }
    return report.eventDate();
  }
}
