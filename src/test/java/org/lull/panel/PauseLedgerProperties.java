package org.lull.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

/** What holds of whatever is said of pauses within two months. */
class PauseLedgerProperties {
  private static final PauseLedger LEDGER = new PauseLedger(Policies.LEDGER);

  @Provide
  Arbitrary<List<Statements>> talk() {
    Arbitrary<Statements> one =
        Combinators.combine(
                Arbitraries.of("a1", "a2", "a3", "a4", "a5", "a6"),
                Arbitraries.of(PauseStatus.class),
                Arbitraries.of(PauseScope.FULL, PauseScope.ENERGY, PauseScope.LOCAL),
                Arbitraries.of(Side.class).injectNull(0.2),
                Arbitraries.integers().between(0, 59),
                Arbitraries.integers().between(-3, 12).injectNull(0.5),
                Arbitraries.of(1, 2, 3, 30).injectNull(0.5),
                Arbitraries.of(Side.class).injectNull(0.5))
            .as(PauseLedgerProperties::statement);
    return one.list().ofMaxSize(14).uniqueElements(s -> s.told().report().reportId());
  }

  private static Statements statement(
      String article,
      PauseStatus status,
      PauseScope scope,
      Side announcer,
      int day,
      Integer startsAfter,
      Integer days,
      Side claimant) {
    LocalDate told = LocalDate.of(2025, 3, 1).plusDays(day);
    String start = startsAfter == null ? null : told.plusDays(startsAfter).toString();
    Statements said =
        Statements.of(article, status, scope, announcer, told.toString())
            .holding(start, null, days);
    return claimant == null ? said : said.saidBy(claimant);
  }

  @Property(tries = 400)
  void theOrderOfArticlesDoesNotMatter(
      @ForAll("talk") List<Statements> talk, @ForAll Random random) {
    List<ToldPause> told = talk.stream().map(Statements::told).toList();
    List<ToldPause> shuffled = new ArrayList<>(told);
    Collections.shuffle(shuffled, random);
    assertThat(LEDGER.of(shuffled)).isEqualTo(LEDGER.of(told));
  }

  @Property(tries = 400)
  void aVerbatimCopyChangesNoPause(@ForAll("talk") List<Statements> talk) {
    List<ToldPause> told = talk.stream().map(Statements::told).toList();
    List<ToldPause> copied = new ArrayList<>(told);
    talk.forEach(s -> copied.add(s.told(s.article())));
    assertThat(LEDGER.of(copied).pauses()).isEqualTo(LEDGER.of(told).pauses());
  }

  @Property(tries = 400)
  void everyReportIsInOnePauseOrNoneWithAReason(@ForAll("talk") List<Statements> talk) {
    List<ToldPause> told = new ArrayList<>(talk.stream().map(Statements::told).toList());
    talk.stream().limit(3).forEach(s -> told.add(s.told(s.article())));
    Ledger ledger = LEDGER.of(told);
    assertThat(ledger.placements().stream().map(Placement::reportId).sorted().toList())
        .isEqualTo(told.stream().map(t -> t.report().reportId()).sorted().toList());
    assertThat(ledger.placements()).allSatisfy(p -> assertThat(p.reason()).isNotBlank());
    List<String> inPauses =
        ledger.pauses().stream().flatMap(p -> p.reportIds().stream()).collect(Collectors.toList());
    assertThat(inPauses).doesNotHaveDuplicates();
  }

  @Property(tries = 400)
  void windowsEndAfterTheyStartAndNamesAreBorneOnce(@ForAll("talk") List<Statements> talk) {
    Ledger ledger = LEDGER.of(talk.stream().map(Statements::told).toList());
    assertThat(ledger.pauses()).extracting(Pause::name).doesNotHaveDuplicates();
    assertThat(ledger.pauses()).extracting(Pause::pauseId).doesNotHaveDuplicates();
    for (Pause pause : ledger.pauses()) {
      for (PauseWindow window : pause.windows()) {
        assertThat(
                window.start() == null
                    || window.end() == null
                    || !window.end().isBefore(window.start()))
            .as("%s", window)
            .isTrue();
      }
    }
  }
}
