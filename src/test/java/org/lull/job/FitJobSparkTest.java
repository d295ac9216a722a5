package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lull.effect.PauseEffect;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;
import org.lull.panel.Pause;
import org.lull.panel.PauseWindow;
import org.lull.panel.Tally;
import org.lull.table.Lake;

class FitJobSparkTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate START = FIRST.plusDays(120);
  private static final LocalDate LONG_AGO = LocalDate.of(2022, 3, 5);

  private final Lake lake = SharedSpark.lake();

  @Test
  void everyPauseHasItsRowsOrARowThatSaysWhyNot() {
    lake.replace(Tables.TALLIES, tallies());
    lake.replace(
        Tables.PAUSES,
        List.of(
            pause("half", START.minusDays(1), START, START.plusDays(19)),
            pause("long ago", LONG_AGO, LONG_AGO, LONG_AGO),
            pause("open", START, START, null),
            pause("offer", START, null, null)));
    Result result = FitJob.run(SharedSpark.context(lake));
    assertThat(result.counts())
        .containsEntry("pauses.without_window", 2L)
        .containsEntry("headlines.estimated", 3L);
    assertThat(result.words().get(0))
        .contains("launched drones RU")
        .contains("lower than expected");
    List<PauseEffect> rows = lake.readAll(Tables.PAUSE_EFFECTS);
    assertThat(rows.stream().filter(r -> r.pauseId().equals("long ago")))
        .hasSize(4)
        .allSatisfy(row -> assertThat(row.rateRatio()).isNull())
        .allSatisfy(row -> assertThat(row.spec()).contains("do not suffice"))
        .allSatisfy(row -> assertThat(row.verdict()).contains("no estimate"));
    assertThat(rows.stream().filter(r -> r.pauseId().equals("open")))
        .singleElement()
        .satisfies(row -> assertThat(row.spec()).contains("nothing tells the last day"));
    PauseEffect headline =
        rows.stream()
            .filter(r -> r.headline() && r.pauseId().equals("half"))
            .filter(r -> r.outcome().equals("launched Shahed drones RU"))
            .findFirst()
            .orElseThrow();
    assertThat(headline.rateRatio()).isCloseTo(60.0 / 110, within(0.04));
    assertThat(headline.qValue()).isNotNull();
    assertThat(headline.verdict()).contains("too few to judge");
    assertThat(rows).map(PauseEffect::silence).contains("left_out", "zero", "nearest");
    assertThat(rows).map(PauseEffect::term).contains("lead_1", "lag_0", "decay", "anticipation");
    assertThat(rows).map(PauseEffect::estimator).contains("counterfactual", "quasi_poisson");
    assertThat(rows.stream().map(FitJobSparkTest::key)).doesNotHaveDuplicates();
    assertThat(lake.read(Tables.DAILY_FITS).count()).isPositive();
    assertThat(lake.read(Tables.PLACEBO_ESTIMATES).count()).isPositive();
  }

  private static List<Object> key(PauseEffect row) {
    return List.of(
        row.pauseId(),
        row.window(),
        row.outcome(),
        row.estimator(),
        row.term(),
        Map.of(row.design(), row.silence()),
        row.figure(),
        row.without());
  }

  private static List<Tally> tallies() {
    List<Tally> out = new ArrayList<>();
    for (int d = 0; d < 170; d++) {
      LocalDate day = FIRST.plusDays(d);
      boolean held = !day.isBefore(START) && day.isBefore(START.plusDays(20));
      double launched = (held ? 50 : 100) + (d * 37) % 21;
      if (d != 130) {
        out.add(Tallies.shaheds("t" + d, day, launched));
      }
    }
    return out;
  }

  private static Pause pause(String id, LocalDate declared, LocalDate start, LocalDate end) {
    List<PauseWindow> windows =
        start == null ? List.of() : List.of(new PauseWindow(Side.RU, start, end));
    return new Pause(
        id,
        id,
        PauseScope.FULL,
        List.of(PauseScope.FULL),
        List.of(),
        List.of(Side.RU),
        PauseStatus.ANNOUNCED,
        null,
        Side.RU,
        declared,
        start,
        end,
        windows,
        List.of(),
        start != null,
        "official",
        List.of(),
        0,
        0,
        List.of());
  }
}
