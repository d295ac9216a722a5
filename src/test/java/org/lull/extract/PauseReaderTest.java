package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lull.corpus.Article;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

/** Who, whose war, when: what the rules' examples do not show. */
class PauseReaderTest {
  private static final Reader READER = Reader.of(Articles.LEXICON);

  private static List<PauseReport> read(String published, String title, String text) {
    LocalDate day = LocalDate.parse(published);
    return READER
        .read(new Article("a", null, null, null, day, "en", title, text, null, null))
        .pauseReports();
  }

  private static PauseReport one(String published, String title) {
    List<PauseReport> reports = read(published, title, "");
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  @Test
  void aPauseMayHoldOnDaysToCome() {
    PauseReport report =
        one("2025-04-28", "Kremlin declares three-day truce in Ukraine from 8 May");
    assertThat(report.declaredDate()).isEqualTo("2025-04-28");
    assertThat(report.startDate()).isEqualTo("2025-05-08");
    assertThat(report.endDate()).isEqualTo("2025-05-10");
    assertThat(report.durationDays()).isEqualTo(3);
  }

  @Test
  void weekdaysOfHoldingLieAheadAndHoursAreRoundedUp() {
    PauseReport offer = one("2025-05-10", "Allies of Ukraine urge 30-day ceasefire from Monday");
    assertThat(offer.startDate()).isEqualTo("2025-05-12");
    assertThat(offer.endDate()).isEqualTo("2025-06-11");
    PauseReport short36 = one("2023-01-05", "Putin announces 36-hour truce");
    assertThat(short36.durationDays()).isEqualTo(2);
    assertThat(short36.announcerSide()).isEqualTo(Side.RU);
  }

  @Test
  void theSubjectAnnouncesNotWhoeverStandsNearest() {
    PauseReport told = one("2025-08-13", "Trump told Zelensky he wants a ceasefire from Putin");
    assertThat(told.announcer()).isEqualTo("Trump");
    PauseReport joint = one("2025-03-25", "Russia and Ukraine agree to truce in Black Sea");
    assertThat(joint.announcerSide()).isNull();
    assertThat(joint.scope()).isEqualTo(PauseScope.MARITIME);
  }

  @Test
  void trucesOfOtherWarsAreNotOurs() {
    assertThat(read("2023-10-16", "Russia calls for humanitarian ceasefire in Gaza", "")).isEmpty();
    assertThat(read("2023-11-21", "Putin and Xi urge an Israel-Hamas truce", "")).isEmpty();
    assertThat(read("2023-09-20", "Armenia agrees to Russian-brokered ceasefire", "")).isEmpty();
    assertThat(read("2023-11-05", "Leaders talk", "Moscow said a truce in Sudan was near."))
        .isEmpty();
  }

  @Test
  void aCallOfKnownDayDatesWhatWasSaidInIt() {
    List<PauseReport> reports =
        read(
            "2025-03-19",
            "",
            "A vow by Vladimir Putin not to attack energy infrastructure is in doubt in Kyiv.\n"
                + "Putin and Trump spoke in a phone call on Tuesday.");
    assertThat(reports)
        .anySatisfy(
            r -> {
              assertThat(r.status()).isEqualTo(PauseStatus.ANNOUNCED);
              assertThat(r.scope()).isEqualTo(PauseScope.ENERGY);
              assertThat(r.declaredDate()).isEqualTo("2025-03-18");
            });
  }

  @Test
  void mutualAccusationsHaveNoSide() {
    PauseReport report = one("2025-04-20", "Kyiv and Moscow accuse each other of breaking truce");
    assertThat(report.status()).isEqualTo(PauseStatus.VIOLATED);
    assertThat(report.announcerSide()).isNull();
  }

  @Test
  void aPauseForAnEvacuationIsOverWhenThatIsCalledOff() {
    List<PauseReport> reports =
        read(
            "2022-03-06",
            "",
            "Officials in Kyiv halted evacuations from the city on Saturday, accusing Russian troops"
                + " of breaching an agreement to pause fire.");
    assertThat(reports)
        .filteredOn(r -> r.status() == PauseStatus.VIOLATED)
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.scope()).isEqualTo(PauseScope.LOCAL);
              assertThat(r.endDate()).isEqualTo("2022-03-05");
            });
  }

  @Test
  void aHeadingTellsNothing() {
    assertThat(
            read(
                "2025-05-05",
                "Assessment of the Russian offensive in Ukraine",
                "Alleged Ceasefire Violations\nRussian forces advanced near Pokrovsk."))
        .isEmpty();
  }

  @Test
  void whoCommentsOnACallMakesNone() {
    assertThat(
            read(
                "2023-02-24",
                "",
                "Zelensky said the call for talks and a ceasefire showed little."))
        .isEmpty();
    PauseReport pressing =
        one("2022-11-06", "US 'is pressuring Zelensky to hold talks and negotiate a ceasefire'");
    assertThat(pressing.announcer()).isEqualTo("US");
  }

  @Test
  void aRefusalOfSomeYearsAgoHasNoDay() {
    PauseReport old =
        one("2024-02-14", "US rejected a ceasefire offer of Putin in late 2023, sources say");
    assertThat(old.status()).isEqualTo(PauseStatus.REFUSED);
    assertThat(old.declaredDate()).isNull();
  }

  @Test
  void aHeadlineNamesItsSpeakerBeforeAColonOrBehindADash() {
    PauseReport colon = one("2025-08-13", "Zelensky: Putin rejects ceasefire");
    assertThat(colon.claimant()).isEqualTo("Zelensky");
    assertThat(colon.announcerSide()).isEqualTo(Side.RU);
    PauseReport dash =
        one("2023-01-07", "Shelling of Bakhmut goes on despite Putin's truce - Kyiv");
    assertThat(dash.claimantSide()).isEqualTo(Side.UA);
    assertThat(dash.parties()).containsExactly(Side.RU);
    assertThat(one("2025-04-19", "Ukraine: Putin announces Easter truce").claimantSide())
        .isNotEqualTo(Side.UA);
  }

  @Test
  void aBrokenPauseIsItsDeclarers() {
    assertThat(
            one("2023-01-08", "Kyiv says Russia did not observe its self-declared truce").parties())
        .containsExactly(Side.RU);
    assertThat(
            read(
                "2025-03-19",
                "Kyiv accuses Putin of breaking pledge to Trump by striking energy sites",
                ""))
        .allSatisfy(r -> assertThat(r.parties()).containsExactly(Side.RU));
  }
}
