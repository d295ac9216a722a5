package org.lull.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lull.corpus.Article;
import org.lull.extract.Reader;
import org.lull.lexicon.Lexicon;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

/** How statements become pauses: what is joined, what binds whom, what is kept with a flag. */
class PauseLedgerTest {
  private static final PauseLedger LEDGER = new PauseLedger(Policies.LEDGER);
  private static final Reader READER = Reader.of(Lexicon.bundled());

  private static Ledger ledger(Statements... statements) {
    return LEDGER.of(Stream.of(statements).map(Statements::told).toList());
  }

  /** The pause that these make, and that they make no other. */
  private static Pause only(ToldPause... told) {
    List<Pause> pauses = LEDGER.of(List.of(told)).pauses();
    assertThat(pauses).hasSize(1);
    return pauses.get(0);
  }

  private static Pause only(Statements... statements) {
    return only(Stream.of(statements).map(Statements::told).toArray(ToldPause[]::new));
  }

  private static List<PauseStatus> statuses(Pause pause) {
    return pause.statuses().stream().map(PauseStatement::status).distinct().toList();
  }

  @Test
  void aPauseStartsForEachSideWhenThatSideAgrees() {
    Pause pause =
        only(
            Statements.of("a", PauseStatus.AGREED, PauseScope.ENERGY, Side.RU, "2025-03-18")
                .by(Side.RU)
                .holding(null, null, 30),
            Statements.of("b", PauseStatus.AGREED, PauseScope.ENERGY, Side.UA, "2025-03-25")
                .by(Side.UA));
    assertThat(pause.name()).isEqualTo("Energy pause March 2025");
    assertThat(pause.windows())
        .extracting(PauseWindow::party, PauseWindow::start)
        .containsExactly(
            tuple(Side.RU, LocalDate.of(2025, 3, 18)), tuple(Side.UA, LocalDate.of(2025, 3, 25)));
    assertThat(pause.endDate()).isEqualTo("2025-04-17");
    assertThat(pause.inForce()).isTrue();
  }

  @Test
  void anOfferThatOneSideAcceptsBindsNobody() {
    Pause pause =
        only(
            Statements.of("a", PauseStatus.PROPOSED, PauseScope.FULL, Side.OTHER, "2025-03-11"),
            Statements.of("b", PauseStatus.AGREED, PauseScope.FULL, Side.UA, "2025-03-11")
                .holding(null, null, 30),
            Statements.of("c", PauseStatus.REFUSED, PauseScope.FULL, Side.RU, "2025-03-13"));
    assertThat(statuses(pause))
        .containsExactly(PauseStatus.PROPOSED, PauseStatus.AGREED, PauseStatus.REFUSED);
    assertThat(pause.windows()).isEmpty();
    assertThat(pause.inForce()).isFalse();
    assertThat(pause.announcerSide()).isEqualTo(Side.OTHER);
  }

  @Test
  void whatOnlyAThirdPartyClaimsIsExactlyThat() {
    Pause pause =
        only(
            Statements.of("a", PauseStatus.AGREED, PauseScope.MARITIME, null, "2025-03-25")
                .saidBy(Side.OTHER));
    assertThat(pause.flags()).containsExactly("third_party_only");
    assertThat(pause.announcerSide()).isEqualTo(Side.OTHER);
    assertThat(pause.windows()).isEmpty();
  }

  @Test
  void whatOnlyAThirdPartyClaimsOfOneSideBindsNobody() {
    Pause pause =
        only(
            Statements.of("a", PauseStatus.ANNOUNCED, PauseScope.OTHER, Side.RU, "2026-01-30")
                .saidBy(Side.OTHER));
    assertThat(pause.flags()).containsExactly("third_party_only");
    assertThat(pause.windows()).isEmpty();
    assertThat(pause.inForce()).isFalse();
  }

  @Test
  void talkOfATruceByNobodyNamedWhileOneHoldsIsOfThatOne() {
    Ledger ledger =
        ledger(
            Statements.of("a", PauseStatus.ANNOUNCED, PauseScope.FULL, Side.RU, "2023-01-05")
                .holding("2023-01-06", null, 2),
            Statements.of("b", PauseStatus.PROPOSED, PauseScope.FULL, null, "2023-01-07"));
    assertThat(ledger.pauses()).hasSize(1);
  }

  @Test
  void offersOfDifferentSidesAreDifferentOffers() {
    Ledger ledger =
        ledger(
            Statements.of("a", PauseStatus.PROPOSED, PauseScope.FULL, Side.OTHER, "2022-11-18"),
            Statements.of("b", PauseStatus.PROPOSED, PauseScope.FULL, Side.RU, "2022-11-19"),
            Statements.of("c", PauseStatus.REFUSED, PauseScope.FULL, Side.UA, "2022-11-19"));
    assertThat(ledger.pauses())
        .extracting(Pause::name, Pause::announcerSide, Pause::status)
        .containsExactly(
            tuple("Truce proposal November 2022", Side.OTHER, PauseStatus.PROPOSED),
            tuple("Russian truce proposal November 2022", Side.RU, PauseStatus.REFUSED));
  }

  @Test
  void whatIsOfferedAfterARefusalIsAnotherOffer() {
    Ledger ledger =
        ledger(
            Statements.of("a", PauseStatus.REFUSED, PauseScope.FULL, Side.RU, "2023-04-10"),
            Statements.of("b", PauseStatus.PROPOSED, PauseScope.FULL, Side.OTHER, "2023-04-12"));
    assertThat(ledger.pauses())
        .extracting(Pause::name)
        .containsExactly("Truce refused by Russia April 2023", "Truce proposal April 2023");
  }

  @Test
  void anOfferOfTheAcceptedLengthIsTheAcceptedOne() {
    Ledger ledger =
        ledger(
            Statements.of("a", PauseStatus.PROPOSED, PauseScope.FULL, Side.OTHER, "2025-03-04")
                .holding(null, null, 30),
            Statements.of("b", PauseStatus.AGREED, PauseScope.FULL, Side.UA, "2025-03-11")
                .holding(null, null, 30),
            Statements.of("c", PauseStatus.PROPOSED, PauseScope.FULL, Side.OTHER, "2025-03-11")
                .holding(null, null, 30));
    assertThat(ledger.pauses()).extracting(p -> p.reportIds().size()).containsExactly(1, 2);
  }

  @Test
  void theSameOfferIsKnownByItsLengthAfterASilence() {
    Pause pause =
        only(
            Statements.of("a", PauseStatus.PROPOSED, PauseScope.FULL, Side.OTHER, "2025-05-10")
                .holding("2025-05-12", null, 30),
            Statements.of("b", PauseStatus.REFUSED, PauseScope.FULL, Side.RU, "2025-05-18")
                .holding(null, null, 30));
    assertThat(pause.name()).isEqualTo("30-day truce proposal May 2025");
    assertThat(pause.endDate()).isEqualTo("2025-06-11");
    assertThat(statuses(pause)).containsExactly(PauseStatus.PROPOSED, PauseStatus.REFUSED);
  }

  @Test
  void aRefusalTellsThatThereWasAnOffer() {
    Pause pause =
        only(Statements.of("a", PauseStatus.REFUSED, PauseScope.FULL, Side.RU, "2022-12-14"));
    assertThat(statuses(pause)).containsExactly(PauseStatus.PROPOSED, PauseStatus.REFUSED);
    assertThat(pause.flags()).containsExactly("offer_told_by_its_refusal");
  }

  @Test
  void aPauseThatEndsBeforeItStartsIsKeptWithAFlag() {
    Pause pause =
        only(
            Statements.of("a", PauseStatus.ANNOUNCED, PauseScope.FULL, Side.RU, "2025-04-19")
                .holding("2025-04-20", "2025-04-18", null));
    assertThat(pause.flags()).containsExactly("ends_before_start");
    assertThat(pause.startDate()).isEqualTo("2025-04-20");
    assertThat(pause.endDate()).isNull();
  }

  @Test
  void noTwoPausesShareAName() {
    Ledger ledger =
        ledger(
            Statements.of("a", PauseStatus.PROPOSED, PauseScope.FULL, Side.OTHER, "2025-07-01"),
            Statements.of("b", PauseStatus.PROPOSED, PauseScope.FULL, Side.OTHER, "2025-07-20"));
    assertThat(ledger.pauses())
        .extracting(Pause::name)
        .containsExactly("Truce proposal July 2025", "Truce proposal 20 July 2025");
  }

  @Test
  void aPauseThatHasNotBegunIsNotInForce() {
    Pause pause =
        only(
            Statements.of("a", PauseStatus.ANNOUNCED, PauseScope.FULL, Side.RU, "2025-04-28")
                .holding("2025-05-08", null, 3));
    assertThat(pause.endDate()).isEqualTo("2025-05-10");
    assertThat(pause.inForce()).isFalse();
  }

  @Test
  void anEarlyHeadlineTellsTheNewsOfTheDayBefore() {
    ToldPause early = headline("Kremlin rejects ceasefire with Ukraine", "2025-03-13T06:18:00Z");
    assertThat(only(early).declaredDate()).isEqualTo("2025-03-12");
    ToldPause noon = headline("Kremlin rejects ceasefire with Ukraine", "2025-03-13T12:18:00Z");
    assertThat(only(noon).declaredDate()).isEqualTo("2025-03-13");
  }

  @Test
  void aTruceIsNamedAsPeopleNameIt() {
    ToldPause told =
        headline("Putin declares Easter truce until Sunday evening", "2025-04-19T15:00:00Z");
    Pause pause = only(told);
    assertThat(pause.name()).isEqualTo("Easter truce 2025");
    assertThat(pause.endDate()).isEqualTo("2025-04-20");
  }

  private static ToldPause headline(String title, String at) {
    Instant moment = Instant.parse(at);
    LocalDate day = LocalDate.parse(at.substring(0, 10));
    Article article = new Article(at, null, "feed", moment, day, "en", title, "", null, null);
    return new ToldPause(READER.read(article).pauseReports().get(0), "feed", moment, day, null);
  }
}
