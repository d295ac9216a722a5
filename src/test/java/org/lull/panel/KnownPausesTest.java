package org.lull.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lull.corpus.Reject;
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
  void aPartyThatAcceptedLaterIsBoundAsLongFromItsOwnDay() {
    String header = HEADER.strip() + ",ru_position,ua_position\n";
    String row = "A,energy,announced agreed,RU,2025-03-18,2025-03-18,2025-04-17,,disputed,";
    List<Pause> pauses =
        KnownPauses.read(
                "pauses.csv",
                CsvTable.parse(
                    header
                        + row
                        + "declared,accepted 2025-03-19 (list agreed 25 Mar)\n"
                        + row.replace("A,", "B,")
                        + "declared,refused on 25 March\n"
                        + row.replace("A,", "C,")
                        + "declared,accepted on 31 February\n"))
            .rows();
    assertThat(pauses).hasSize(2);
    assertThat(pauses.get(0).windows())
        .containsExactly(
            new PauseWindow(Side.RU, LocalDate.parse("2025-03-18"), LocalDate.parse("2025-04-17")),
            new PauseWindow(Side.UA, LocalDate.parse("2025-03-25"), LocalDate.parse("2025-04-24")));
    assertThat(pauses.get(1).windows())
        .extracting(PauseWindow::start)
        .containsOnly(LocalDate.parse("2025-03-18"));
  }

  @Test
  void aCodeThatIsNoneIsRejectedWithThoseThereAre() {
    OfficialRows<Pause> read = read("A,lunar,proposed,UA,2025-03-07,,,,no\n");
    assertThat(read.rows()).isEmpty();
    assertThat(read.rejects().get(0).reason()).contains("lunar").contains("energy");
  }

  @Test
  void whatCannotBeTrueIsRejectedWithItsReason() {
    OfficialRows<Pause> read =
        read(
            "A,full,announced,RU,2025-04-28,2025-05-11,2025-05-08,,yes\n"
                + "B,full,announced,RU,2025-04-28,2025-05-08,2025-05-10,,yes\n"
                + "B,energy,proposed,UA,2025-05-28,,,,no\n"
                + "C,full,announced,RU,2005-04-28,,,,yes\n"
                + "D,full,announced,RU,,,,,yes\n"
                + "E,full,announced,RU,28 April,,,,yes\n"
                + "F,full,forgotten,RU,2025-04-28,,,,yes\n"
                + "G,full,announced,XX,2025-04-28,,,,yes\n");
    assertThat(read.rows())
        .extracting(Pause::name)
        .containsExactly("full pause of 28 April 2025 [B]");
    assertThat(read.rejects())
        .extracting(Reject::position)
        .containsExactly(2L, 4L, 5L, 6L, 7L, 8L, 9L);
    List<String> reasons = read.rejects().stream().map(Reject::reason).toList();
    assertThat(reasons.get(0)).contains("ends before it begins (2025-05-11 to 2025-05-08)");
    assertThat(reasons.get(1)).contains("told already in line 3");
    assertThat(reasons.get(2)).contains("before the war");
    assertThat(reasons.get(3)).contains("needs pause_id and announced");
    assertThat(reasons.get(4)).contains("no date: \"28 April\"");
    assertThat(reasons.get(5)).contains("forgotten").contains("proposed");
    assertThat(reasons.get(6)).contains("announcer_side has \"XX\"");
  }

  @Test
  void twoPausesOfOneKindAndDayHaveTwoNames() {
    OfficialRows<Pause> read =
        read("A,full,announced,RU,2025-04-28,,,,yes\nB,full,announced,RU,2025-04-28,,,,yes\n");
    assertThat(read.rows()).extracting(Pause::name).doesNotHaveDuplicates().hasSize(2);
  }
}
