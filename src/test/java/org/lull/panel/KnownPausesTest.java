package org.lull.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

class KnownPausesTest {
  private static final String HEADER =
      "pause_id,scope_codes,status_codes,announcer_side,announced,start,end,declared_by,in_force\n";

  private static OfficialRows<Pause> read(String lines) {
    return KnownPauses.read("pauses.csv", CsvTable.parse(HEADER + lines));
  }

  @Test
  void aTruceOfOneSideHoldsForThatSideUntilTheDayBeforeMidnight() {
    Pause easter =
        read("E1,full,announced violated ended,RU,2025-04-19,2025-04-19T18:00+03:00,"
                + "2025-04-21T00:00+03:00,the president,yes\n")
            .rows()
            .get(0);
    assertThat(easter.name()).isEqualTo("full pause of 19 April 2025 [E1]");
    assertThat(easter.series()).isEqualTo("official");
    assertThat(easter.status()).isEqualTo(PauseStatus.ENDED);
    assertThat(easter.windows())
        .containsExactly(
            new PauseWindow(Side.RU, LocalDate.parse("2025-04-19"), LocalDate.parse("2025-04-20")));
    assertThat(easter.inForce()).isTrue();
  }

  @Test
  void anAgreedPauseHoldsForBothAndAnOfferForNobody() {
    OfficialRows<Pause> read =
        read(
            "A,energy,announced agreed,RU,2025-03-18,2025-03-18,2025-04-17,,disputed\n"
                + "B,air maritime,proposed,UA,2025-03-07,2025-03-08,2025-03-09,,no\n");
    assertThat(read.rows().get(0).windows())
        .extracting(PauseWindow::party)
        .containsExactly(Side.RU, Side.UA);
    assertThat(read.rows().get(0).flags()).containsExactly("in_force_disputed");
    Pause offer = read.rows().get(1);
    assertThat(offer.windows()).isEmpty();
    assertThat(offer.inForce()).isFalse();
    assertThat(offer.scopes()).containsExactly(PauseScope.AIR, PauseScope.MARITIME);
    assertThat(offer.name()).startsWith("proposed air and maritime pause");
  }

  @Test
  void aCodeThatIsNoneIsRejectedWithThoseThereAre() {
    OfficialRows<Pause> read = read("A,lunar,proposed,UA,2025-03-07,,,,no\n");
    assertThat(read.rows()).isEmpty();
    assertThat(read.rejects().get(0).reason()).contains("lunar").contains("energy");
  }
}
