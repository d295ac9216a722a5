package org.lull.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/** Which reports are one attack, and whose number stands. */
class AttackJoiningTest {
  private static final LocalDate NIGHT = Told.NIGHT;

  @Test
  void theServicesExactNumberStandsBeforeARoundedOne() {
    Attack attack =
        panel(
                Told.by("a", Measure.LAUNCHED).exactly(150).said("the president", Side.UA),
                Told.by("b", Measure.LAUNCHED).exactly(145).said("the air force", Side.UA),
                Told.by("c", Measure.LAUNCHED).counted(null, 150, null))
            .attack();
    Agreed launched = attack.agreed().get(0);
    assertThat(launched.best()).isEqualTo(145);
    assertThat(launched.reason()).contains("service");
    assertThat(attack.claims()).extracting(Claim::claimantSide).containsExactly(Side.UA, null);
  }

  @Test
  void theLaunchingSideNeverCountsForWhatItHit() {
    Attack attack =
        panel(
                Told.by("a", Measure.HIT)
                    .exactly(9)
                    .over("UA-63")
                    .said("Russian defence ministry", Side.RU))
            .attack();
    assertThat(attack.agreed().get(0).best()).isNull();
    assertThat(attack.agreed().get(0).reason()).contains("only the launching side");
    assertThat(attack.claims().get(0).best()).isEqualTo(9);
  }

  @Test
  void aLaterTollReplacesAnEarlierOneAndKeepsIt() {
    Attack attack =
        panel(
                Told.by("a", Measure.KILLED).exactly(4).over("UA-30"),
                Told.by("b", Measure.KILLED).exactly(9).over("UA-30").published(NIGHT.plusDays(1)),
                Told.by("c", Measure.KILLED).exactly(2).over("UA-30").published(NIGHT.plusDays(1)))
            .attack();
    assertThat(attack.agreed().get(0).best()).isEqualTo(9);
    assertThat(attack.claims().get(0).tellings())
        .containsExactly(
            new Telling(NIGHT, 4, 4, 4, 1),
            new Telling(NIGHT.plusDays(1), 2, 2, 2, 1),
            new Telling(NIGHT.plusDays(1), 9, 9, 9, 1));
  }

  @Test
  void aSalvoHasItsWeaponsAndTheseTheirRegions() {
    PlainPanel panel =
        panel(
            Told.by("a", Measure.LAUNCHED).exactly(151).with(Weapon.MIXED),
            Told.by("a", Measure.LAUNCHED).exactly(145).from(9),
            Told.by("a", Measure.LAUNCHED).exactly(6).with(Weapon.MISSILE).from(20),
            Told.by("b", Measure.HIT).exactly(2).over("UA-59").against(Target.ENERGY));
    Attack salvo = attack(panel, Weapon.MIXED);
    Attack drones =
        panel.attacks().stream()
            .filter(a -> a.weapon() == Weapon.DRONE && Place.of(a.regions()).isWhole())
            .findFirst()
            .orElseThrow();
    assertThat(salvo.partOf()).isNull();
    assertThat(drones.partOf()).isEqualTo(salvo.attackId());
    assertThat(attack(panel, Weapon.MISSILE).partOf()).isEqualTo(salvo.attackId());
    assertThat(panel.attacks())
        .filteredOn(a -> !Place.of(a.regions()).isWhole())
        .allSatisfy(a -> assertThat(a.partOf()).isEqualTo(drones.attackId()));
    assertThat(panel.launched()).isEqualTo(151);
  }

  @Test
  void aJointNumberIsCountedOnce() {
    PlainPanel panel =
        panel(
            Told.by("a", Measure.LAUNCHED)
                .exactly(57)
                .of(Side.UA)
                .over("RU-BRY", "RU-KRS", "SEA-AZOV"),
            Told.by("b", Measure.LAUNCHED).exactly(35).of(Side.UA).over("RU-KRS"));
    assertThat(panel.launched()).isEqualTo(57);
    assertThat(panel.counts())
        .filteredOn(c -> c.level().equals("region"))
        .extracting(AttackCount::launchedBest)
        .containsExactly(35.0);
    assertThat(panel.counts())
        .filteredOn(c -> c.level().equals("allocated"))
        .extracting(AttackCount::admin1)
        .containsExactlyInAnyOrder("RU-BRY", "RU-KRS", "SEA-AZOV");
  }

  @Test
  void oneNumberWithTwoListsOfRegionsIsOneNumber() {
    PlainPanel panel =
        panel(
            Told.by("a", Measure.INTERCEPTED)
                .exactly(57)
                .of(Side.UA)
                .over("RU-BRY", "RU-KRS")
                .said("Russian defence ministry", Side.RU),
            Told.by("b", Measure.INTERCEPTED)
                .exactly(57)
                .of(Side.UA)
                .over("RU-KRS", "RU-ORL")
                .said("Russian defence ministry", Side.RU));
    double intercepted =
        panel.counts().stream()
            .filter(c -> !c.level().equals("allocated") && c.interceptedBest() != null)
            .mapToDouble(AttackCount::interceptedBest)
            .sum();
    assertThat(intercepted).isEqualTo(57);
  }

  @Test
  void aNumberToldAgainTheNextDayIsTheSameAttack() {
    PlainPanel panel =
        panel(
            Told.by("a", Measure.LAUNCHED).exactly(75),
            Told.by("a", Measure.INTERCEPTED).exactly(71).from(40),
            nextNight("b", Measure.LAUNCHED).exactly(75),
            nextNight("b", Measure.INTERCEPTED).exactly(74).from(40));
    assertThat(panel.attack().eventDate()).isEqualTo(NIGHT);
    assertThat(panel.launched()).isEqualTo(75);
    assertThat(panel.placements())
        .filteredOn(p -> p.reason().contains("its number is this day's"))
        .hasSize(2);
  }

  @Test
  void copiesDoNotOutvoteTheDayOfAnAttack() {
    Told later = nextNight("b", Measure.LAUNCHED).exactly(75);
    List<Told> originals =
        List.of(Told.by("a", Measure.LAUNCHED).exactly(75).published(NIGHT.plusDays(1)), later);
    List<Told> printedAgain = new ArrayList<>(originals);
    for (String copy : List.of("c", "d")) {
      printedAgain.add(nextNight(copy, Measure.LAUNCHED).exactly(75).copyOf("b"));
    }
    assertThat(PlainPanel.of(originals).attack().eventDate()).isEqualTo(NIGHT);
    assertThat(PlainPanel.of(printedAgain).counts()).isEqualTo(PlainPanel.of(originals).counts());
  }

  @Test
  void whatOneVoiceBoundsHigherStaysBelowTheNumberOfTwo() {
    PlainPanel panel =
        panel(
            Told.by("a", Measure.LAUNCHED).counted(9, 9, null),
            Told.by("b", Measure.LAUNCHED).counted(9, 9, null),
            Told.by("c", Measure.LAUNCHED).counted(30, 30, null));
    Agreed launched = panel.attack().agreed().get(0);
    assertThat(launched.best()).isEqualTo(9);
    assertThat(launched.low()).isEqualTo(9);
  }

  @Test
  void aWholeSmallerThanAPartOfTheSameSideIsNoWhole() {
    PlainPanel panel =
        panel(
            Told.by("a", Measure.LAUNCHED)
                .exactly(19)
                .over("UA-51", "UA-48")
                .said("Ukrainian Air Force", Side.UA),
            Told.by("a", Measure.LAUNCHED).exactly(1).from(900).said("a minister", Side.UA));
    assertThat(panel.launched()).isEqualTo(19);
  }

  @Test
  void ofEqualVoicesTheExactNumberStands() {
    PlainPanel panel =
        panel(
            Told.by("a", Measure.LAUNCHED).exactly(18),
            Told.by("b", Measure.LAUNCHED).counted(100, 100, null).said("a spokeswoman", Side.UA));
    assertThat(panel.attack().agreed().get(0).best()).isEqualTo(18);
  }

  @Test
  void twoNightsWithOneNumberInCommonAndAnotherApartAreTwo() {
    PlainPanel panel =
        panel(
            Told.by("a", Measure.LAUNCHED).exactly(75),
            Told.by("a", Measure.INTERCEPTED).exactly(71).from(40),
            nextNight("b", Measure.LAUNCHED).exactly(75),
            nextNight("b", Measure.INTERCEPTED).exactly(52).from(40));
    assertThat(panel.launched()).isEqualTo(150);
  }

  @Test
  void aNightAndAnAdditionalAfternoonOfOneArticleAreAdded() {
    Told night = Told.by("a", Measure.LAUNCHED).exactly(90).said("general staff", Side.UA);
    Told day =
        Told.by("a", Measure.LAUNCHED)
            .exactly(10)
            .said("general staff", Side.UA)
            .on(NIGHT, DatePrecision.DAY)
            .from(300);
    assertThat(panel(night, day).launched()).isEqualTo(90);
    Told more = day.saying("an additional 10 drones in the afternoon");
    assertThat(panel(night, more).launched()).isEqualTo(100);
  }

  @Test
  void aZeroThatOthersContradictCountsForNothingAndIsKept() {
    PlainPanel panel =
        panel(
            Told.by("a", Measure.LAUNCHED).exactly(0), Told.by("b", Measure.LAUNCHED).exactly(12));
    assertThat(panel.attack().flags()).contains("zero_contradicted");
    assertThat(panel.launched()).isEqualTo(12);
  }

  @Test
  void alertsWithoutAnAttackAndDenialsAreNowhereWithAReason() {
    PlainPanel panel =
        panel(
            Told.by("a", Measure.ALERT).over("UA-46"),
            Told.by("b", Measure.STRIKE).over("UA-59").denied());
    assertThat(panel.attacks()).isEmpty();
    assertThat(panel.placements())
        .extracting(Placement::reason)
        .containsExactlyInAnyOrder(
            "an alert or a sighting where no attack is told",
            "denies an attack that no other report tells of there and then");
  }

  private static PlainPanel panel(Told... told) {
    return PlainPanel.of(List.of(told));
  }

  /** Told a day later, and of that later night. */
  private static Told nextNight(String article, Measure measure) {
    LocalDate later = NIGHT.plusDays(1);
    return Told.by(article, measure).on(later, DatePrecision.NIGHT).published(later);
  }

  private static Attack attack(PlainPanel panel, Weapon weapon) {
    return panel.attacks().stream().filter(a -> a.weapon() == weapon).findFirst().orElseThrow();
  }
}
