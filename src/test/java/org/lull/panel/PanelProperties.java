package org.lull.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/** What holds of whatever is told: reports of two attackers, three days, any region and weapon. */
class PanelProperties {
  private static final List<Function<AttackCount, @Nullable Double>> BESTS =
      List.of(
          AttackCount::launchedBest,
          AttackCount::interceptedBest,
          AttackCount::lostBest,
          AttackCount::hitBest,
          AttackCount::killedBest,
          AttackCount::injuredBest);

  @Provide
  Arbitrary<List<Told>> news() {
    return GeneratedNews.news();
  }

  @Property(tries = 300)
  void theOrderOfReportsMakesNoDifference(@ForAll("news") List<Told> news, @ForAll long seed) {
    List<Told> shuffled = new ArrayList<>(news);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(PlainPanel.of(shuffled)).isEqualTo(PlainPanel.of(news));
  }

  @Property(tries = 200)
  void aCopyChangesNoCount(@ForAll("news") List<Told> news) {
    List<Told> withCopy = new ArrayList<>(news);
    for (Told told : news) {
      if (told.article().equals("a1")) {
        withCopy.add(
            new Told(
                "b1",
                told.published(),
                told.day(),
                told.precision(),
                told.measure(),
                told.low(),
                told.best(),
                told.high(),
                told.weapon(),
                told.attacker(),
                told.admin1(),
                told.location(),
                told.target(),
                told.claimant(),
                told.side(),
                told.certainty(),
                told.begin(),
                "a1",
                told.sentence()));
      }
    }
    assertThat(PlainPanel.of(withCopy).counts()).isEqualTo(PlainPanel.of(news).counts());
    assertThat(PlainPanel.of(withCopy).attacks()).isEqualTo(PlainPanel.of(news).attacks());
  }

  @Property(tries = 300)
  void everyReportIsInOneAttackOrInNoneWithAReason(@ForAll("news") List<Told> news) {
    PlainPanel panel = PlainPanel.of(news);
    List<String> given = news.stream().map(t -> t.report().report().reportId()).sorted().toList();
    assertThat(panel.placements().stream().map(Placement::reportId).sorted().toList())
        .isEqualTo(given);
    Map<String, String> attackOf = new TreeMap<>();
    for (Placement placement : panel.placements()) {
      assertThat(placement.reason()).isNotBlank();
      if (placement.attackId() != null) {
        attackOf.put(placement.reportId(), placement.attackId());
      }
    }
    Map<String, String> listed = new TreeMap<>();
    for (Attack attack : panel.attacks()) {
      attack.reportIds().forEach(id -> listed.put(id, attack.attackId()));
    }
    assertThat(listed).isEqualTo(attackOf);
  }

  @Property(tries = 300)
  void lowBestAndHighAreInOrder(@ForAll("news") List<Told> news) {
    PlainPanel panel = PlainPanel.of(news);
    for (Attack attack : panel.attacks()) {
      attack.agreed().forEach(a -> inOrder(a.low(), a.best(), a.high()));
      attack.claims().forEach(c -> inOrder(c.low(), c.best(), c.high()));
    }
    for (AttackCount c : panel.counts()) {
      inOrder(c.launchedLow(), c.launchedBest(), c.launchedHigh());
      inOrder(c.interceptedLow(), c.interceptedBest(), c.interceptedHigh());
      inOrder(c.lostLow(), c.lostBest(), c.lostHigh());
      inOrder(c.hitLow(), c.hitBest(), c.hitHigh());
      inOrder(c.killedLow(), c.killedBest(), c.killedHigh());
      inOrder(c.injuredLow(), c.injuredBest(), c.injuredHigh());
    }
  }

  private static void inOrder(@Nullable Number low, @Nullable Number best, @Nullable Number high) {
    if (low != null && best != null) {
      assertThat(low.doubleValue()).isLessThanOrEqualTo(best.doubleValue());
    }
    if (best != null && high != null) {
      assertThat(best.doubleValue()).isLessThanOrEqualTo(high.doubleValue());
    }
    if (low != null && high != null) {
      assertThat(low.doubleValue()).isLessThanOrEqualTo(high.doubleValue());
    }
  }

  @Property(tries = 300)
  void allocatedRowsTellJointAndNationalRestAgain(@ForAll("news") List<Told> news) {
    Collection<AttackCount> counts = PlainPanel.of(news).counts();
    for (Function<AttackCount, @Nullable Double> best : BESTS) {
      Map<String, Double> shared = sums(counts, best, List.of("joint", "national_rest"));
      Map<String, Double> allocated = sums(counts, best, List.of("allocated"));
      assertThat(allocated.keySet()).isEqualTo(shared.keySet());
      allocated.forEach((key, sum) -> assertThat(sum).isCloseTo(shared.get(key), within()));
    }
    assertThat(attacks(counts, List.of("allocated")))
        .isEqualTo(attacks(counts, List.of("joint", "national_rest")));
  }

  /**
   * A party's number for the whole country is the sum of the levels: its own weapon and the kinds
   * of it, whatever the regions tell.
   */
  @Property(tries = 300)
  void levelsAddUpToThePartysNationalFigure(@ForAll("news") List<Told> news) {
    PlainPanel panel = PlainPanel.of(news);
    for (Attack attack : panel.attacks()) {
      CountedAttack whole = CountedAttack.of(attack);
      Span told = whole.told(Measure.LAUNCHED);
      boolean party =
          whole.toldBy(Measure.LAUNCHED).stream().anyMatch(s -> s == Side.RU || s == Side.UA);
      if (whole.place().isWhole() && told != null && party && attack.weapon() == Weapon.DRONE) {
        double sum =
            panel.counts().stream()
                .filter(c -> !c.level().equals("allocated") && c.weapon() == Weapon.DRONE)
                .filter(c -> c.eventDate().equals(attack.eventDate()))
                .filter(c -> c.attacker() == attack.attacker() && c.launchedBest() != null)
                .mapToDouble(AttackCount::launchedBest)
                .sum();
        if (partExceeds(panel, whole, told)) {
          assertThat(sum).as("launched in %s", news).isGreaterThan(told.best());
        } else {
          assertThat(sum).as("launched in %s", news).isCloseTo(told.best(), within());
        }
      }
    }
  }

  /** The teller of the whole tells more of a part: then it was not the whole. */
  private static boolean partExceeds(PlainPanel panel, CountedAttack whole, Span told) {
    return panel.attacks().stream()
        .filter(a -> a.eventDate().equals(whole.attack().eventDate()))
        .filter(a -> a.attacker() == whole.attack().attacker() && a.weapon() == Weapon.DRONE)
        .map(CountedAttack::of)
        .filter(part -> !part.place().isWhole())
        .anyMatch(
            part ->
                part.told(Measure.LAUNCHED) != null
                    && part.told(Measure.LAUNCHED).best() > told.best()
                    && part.sharesTeller(whole, Measure.LAUNCHED));
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-6);
  }

  private static Map<String, Double> sums(
      Collection<AttackCount> counts,
      Function<AttackCount, @Nullable Double> best,
      List<String> levels) {
    return counts.stream()
        .filter(c -> levels.contains(c.level()) && best.apply(c) != null)
        .collect(
            Collectors.groupingBy(
                c -> c.eventDate() + "|" + c.attacker() + "|" + c.weapon() + "|" + c.target(),
                TreeMap::new,
                Collectors.summingDouble(best::apply)));
  }

  private static int attacks(Collection<AttackCount> counts, List<String> levels) {
    return counts.stream()
        .filter(c -> levels.contains(c.level()))
        .mapToInt(AttackCount::attacks)
        .sum();
  }
}
