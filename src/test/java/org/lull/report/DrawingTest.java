package org.lull.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lull.lexicon.Gazetteer;
import org.lull.lexicon.Toponym;

class DrawingTest {
  @Test
  void anAxisHasRoundTicksAndKeepsValuesWithin() {
    Axis counts = Axis.upTo(173, 200, 10);
    assertThat(counts.ticks()).containsExactly(0.0, 50.0, 100.0, 150.0, 200.0);
    assertThat(counts.at(0)).isEqualTo(200);
    assertThat(counts.at(1000)).isEqualTo(10);
    Axis ratios = new Axis(0.1, 10, 0, 100, true);
    assertThat(ratios.at(1)).isCloseTo(50, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(ratios.ticks()).containsExactly(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0);
    assertThat(ratios.beyond(11)).isTrue();
    assertThatThrownBy(() -> new Axis(0, 10, 0, 100, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 0.0 to 10.0");
  }

  @Test
  void daysAreEquallyWideAndBothEndsCount() {
    Days march = new Days(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-03-31"), 0, 310);
    assertThat(march.width()).isEqualTo(10);
    assertThat(march.start(LocalDate.parse("2025-03-02"))).isEqualTo(10);
    assertThat(march.end(LocalDate.parse("2025-03-31"))).isEqualTo(310);
    assertThat(march.start(LocalDate.parse("2025-06-01"))).isEqualTo(310);
    assertThat(march.months(50)).extracting(Days.Tick::words).containsExactly("Mar 2025");
  }

  @Test
  void everyRegionOfTheGazetteerHasANameAndNoTwoTilesOnePlace() {
    Set<String> known = new HashSet<>();
    Gazetteer.bundled()
        .regionStems()
        .values()
        .forEach(list -> list.stream().map(Toponym::admin1).forEach(codes -> known.addAll(codes)));
    assertThat(Tile.all().keySet()).containsAll(known);
    Set<String> places = new HashSet<>();
    for (Tile tile : Tile.all().values()) {
      if (tile.placed()) {
        assertThat(places.add(tile.column() + "," + tile.row())).as(tile.code()).isTrue();
        assertThat(tile.column()).isLessThan(Tile.COLUMNS);
        assertThat(tile.row()).isLessThan(Tile.ROWS);
      }
    }
    assertThat(Tile.all().values().stream().filter(t -> t.code().startsWith("UA")))
        .hasSize(27)
        .allMatch(Tile::placed);
  }

  @Test
  void weeksSumKnownDaysOnly() {
    LocalDate start = LocalDate.parse("2025-03-18");
    List<FitDay> days =
        List.of(
            new FitDay(start.minusDays(1), 10.0, 20.0, null, null),
            new FitDay(start, null, 20.0, null, null),
            new FitDay(start.plusDays(6), 5.0, 20.0, null, null),
            new FitDay(start.plusDays(7), 40.0, 20.0, null, null));
    FittedSeries series = new FittedSeries("p", "official", "launched", "RU", days);
    assertThat(EventStudy.weeks(series, start))
        .containsExactly(
            new EventStudy.Week(-1, 10, 20, 1),
            new EventStudy.Week(0, 5, 20, 1),
            new EventStudy.Week(1, 40, 20, 1));
  }
}
