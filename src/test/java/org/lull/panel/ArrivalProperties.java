package org.lull.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lull.corpus.Article;
import org.lull.extract.AttackReport;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;

/**
 * A table gives its rows in whatever order its files have them, and compaction, another cluster or
 * a second run changes that order: whoever decides over collected rows must not notice.
 */
class ArrivalProperties {
  private static final String SEED = "20250319";
  private static final String STORY =
      "Drones struck a substation near the town at dawn, officials said. Crews put out the fire by"
          + " noon and power came back to most homes in the evening. The governor asked people to"
          + " stay away from the site while engineers look for what is left of the drones, and"
          + " thanked the neighbours who brought water and blankets to those without heating.";

  @Provide
  Arbitrary<List<Told>> news() {
    return GeneratedNews.news();
  }

  @Property(tries = 400, seed = SEED)
  void attacksAreReconciledAlike(@ForAll("news") List<Told> news, @ForAll Random random) {
    PlainPanel inOrder = PlainPanel.of(news);
    assertThat(PlainPanel.of(shuffled(news, random))).isEqualTo(inOrder);
  }

  @Property(tries = 400, seed = SEED)
  void attacksAreCountedAlike(@ForAll("news") List<Told> news, @ForAll Random random) {
    Map<String, List<Attack>> days = new TreeMap<>();
    for (Attack attack : PlainPanel.of(news).attacks()) {
      if (attack.eventDate() != null) {
        String key = attack.eventDate() + "|" + attack.attacker();
        days.computeIfAbsent(key, k -> new ArrayList<>()).add(attack);
      }
    }
    days.values().forEach(day -> assertThat(counts(shuffled(day, random))).isEqualTo(counts(day)));
  }

  private static List<AttackCount> counts(List<Attack> day) {
    return DayCounter.count(day.get(0).eventDate(), day.get(0).attacker(), day);
  }

  @Property(tries = 400, seed = SEED)
  void claimsAreAgreedAlike(@ForAll("news") List<Told> news, @ForAll Random random) {
    Agreement agreement = new Agreement(Policies.AGREEMENT);
    for (Attack attack : PlainPanel.of(news).attacks()) {
      assertThat(agreement.agree(shuffled(attack.claims(), random), attack.attacker()))
          .isEqualTo(attack.agreed());
    }
  }

  @Property(tries = 400, seed = SEED)
  void newsAndTallyAreComparedAlike(@ForAll("news") List<Told> news, @ForAll Random random) {
    List<Attack> attacks = PlainPanel.of(news).attacks();
    List<Tally> tallies = tallies(attacks);
    List<NightAgreement> inOrder = nights(attacks, news, tallies);
    assertThat(nights(shuffled(attacks, random), news, shuffled(tallies, random)))
        .isEqualTo(inOrder);
  }

  private static List<NightAgreement> nights(
      List<Attack> attacks, List<Told> news, List<Tally> tallies) {
    Map<String, AttackReport> reports = new HashMap<>();
    news.forEach(t -> reports.put(t.report().report().reportId(), t.report().report()));
    return new NightComparer(Policies.COMPARISON, attacks, reports, tallies)
        .nights(Told.NIGHT, Told.NIGHT.plusDays(3), Map.of(Told.NIGHT, 3));
  }

  /** Windows of the tally around what the news tell, some right and some of part of a night. */
  private static List<Tally> tallies(Collection<Attack> attacks) {
    List<Tally> tallies = new ArrayList<>();
    for (Attack attack : attacks) {
      for (Agreed agreed : attack.agreed()) {
        Integer best = agreed.best();
        if (agreed.measure() == Measure.LAUNCHED && best != null) {
          for (double window : new double[] {best, best / 2.0, 0.1, 0.7}) {
            LocalDate night = attack.eventDate();
            tallies.add(NightComparerTest.tally("kpszsu/1", "Shahed-136/131", true, night, window));
          }
        }
      }
    }
    return tallies;
  }

  @Property(tries = 200, seed = SEED)
  void coverageIsFilledAlike(@ForAll("news") List<Told> news, @ForAll Random random) {
    List<Attack> attacks = PlainPanel.of(news).attacks();
    List<Tally> tallies = tallies(attacks);
    List<DayRead> reads = new ArrayList<>();
    for (Told told : news) {
      reads.add(new DayRead(told.published(), told.article(), 1, Set.of("Wire", told.article())));
    }
    List<DayRead> once = reads.stream().distinct().toList();
    assertThat(days(shuffled(once, random), shuffled(attacks, random), shuffled(tallies, random)))
        .isEqualTo(days(once, attacks, tallies));
  }

  private static List<CoverageDay> days(
      List<DayRead> reads, List<Attack> attacks, List<Tally> tallies) {
    return new CoverageCalendar(reads, attacks, tallies)
        .days(
            Told.NIGHT,
            Told.NIGHT.plusDays(3),
            Map.of(Side.RU, List.of("UA-59", "UA-63"), Side.UA, List.of()));
  }

  /** Editions of one story that are near to some others and not to all, on days in a row. */
  @Property(tries = 60, seed = SEED)
  void copiesAreFoundAlike(@ForAll Random random) {
    List<ArticleSketch> sketches = new ArrayList<>();
    String[] sentences = STORY.split("(?<=\\.) ");
    for (int i = 0; i < 24; i++) {
      List<String> edition = new ArrayList<>(List.of(sentences));
      edition.remove(random.nextInt(edition.size()));
      edition.add("The paper adds " + "abcd".charAt(random.nextInt(4)) + " for its readers.");
      String text = random.nextInt(4) == 0 ? "" : String.join(" ", edition);
      LocalDate day = Told.NIGHT.plusDays(random.nextInt(9));
      String title = random.nextInt(3) == 0 ? "Power back" : "Power back after drones strike town";
      String id = "x" + random.nextInt(1_000_000) + "-" + i;
      sketches.add(
          ArticleSketch.of(
              new Article(id, null, "Wire", null, day, "en", title, text, "test-run", null)));
    }
    assertThat(Policies.COPIES.copies(shuffled(sketches, random)))
        .isEqualTo(Policies.COPIES.copies(sketches))
        .isNotEmpty();
  }

  private static <T> List<T> shuffled(Collection<T> rows, Random random) {
    List<T> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
