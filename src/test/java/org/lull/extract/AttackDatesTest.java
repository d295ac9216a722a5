package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lull.lexicon.DatePrecision;

/** The day that a report counts for, in an article of Wednesday, 19 March 2025. */
class AttackDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Russia attacked Kharkiv with 30 drones on the night of 15-16 March, the mayor said.|NIGHT|2025-03-16",
        "A Russian missile struck Kharkiv three days ago.|DAY|2025-03-16",
        "The search in Dnipro ended on Tuesday, three days after a Russian missile hit a hotel.|DAY|2025-03-15",
        "A Russian missile struck Sumy on Monday. Two days earlier, a drone hit a house in Odesa.|DAY|2025-03-15",
        "Russia launched 120 drones at Ukraine between 8 p.m. on Tuesday and 6 a.m. on Wednesday.|NIGHT|2025-03-19",
        "Russia launched 120 drones at Ukraine late on Tuesday and early on Wednesday.|NIGHT|2025-03-19",
        "Russian drones attacked Odesa in the night from Monday to Tuesday.|NIGHT|2025-03-18",
        "Russian drones attacked Odesa at around 4 a.m. on Tuesday.|NIGHT|2025-03-18",
        "A pre-dawn Russian missile attack on Sumy wounded two people.|NIGHT|2025-03-19",
        "On Friday last week a Russian missile struck a hotel in Odesa.|DAY|2025-03-14",
        "Writing on X on Sunday, Zelensky said Russia had used 1,200 drones against Ukraine over the past week.|RANGE|-",
        "Russia reported the interception of 524 Ukrainian drones in the 24 hours to Wednesday morning.|RANGE|-",
        "Russian missiles killed 30 people in Kharkiv over the weekend.|RANGE|-",
        "In 2023, a Russian missile strike on a hotel in Kharkiv killed two people.|RANGE|-",
        "Three weeks ago a Russian missile strike on a hotel in Kharkiv killed two people.|UNKNOWN|-",
        "A recent Russian missile strike on a hotel in Odesa killed three people.|UNKNOWN|-",
        "On 3 March, Russian missiles killed 12 people in Kyiv, the deadliest night there since the summer.|DAY|2025-03-03",
        "Ukrainian drones hit a depot in Makiivka. Footage posted on Monday showed a missile strike on a base in Donetsk.|DAY|2025-03-17",
        "A rocket killed two people in Kharkiv last August.|RANGE|-",
        "A year ago on Tuesday a Russian missile hit a shopping mall in Kharkiv and killed 21 people.|DAY|2024-03-18",
        "Ukrainian forces destroyed two ammunition depots in Melitopol in three weeks.|RANGE|-",
        "More than 80 Russian drones were shot down in the first two days of 2025.|RANGE|-",
        "Two people were killed in Sumy on Monday. A Russian bomb had levelled their house.|DAY|2025-03-17",
        "A rocket killed two people in Kharkiv last April.|RANGE|-",
        "Russian forces conducted 30 missile strikes from 11 am on March 17 to 11 am on March 18.|RANGE|-",
        "At least seven civilians were killed in Russian attacks between Monday and Tuesday.|RANGE|-",
        "Five civilians were killed in Russian attacks on Monday and into Tuesday morning.|RANGE|-",
        "Over the past 48 hours, at least 19 people have been killed in Russian attacks.|RANGE|-",
        "A Russian drone struck Kharkiv on March 16. Russian forces continued to shell Sumy.|DAY|2025-03-19",
        "A director told the council on Tuesday that 200 people have been killed in Russian strikes since the start of the counteroffensive.|CUMULATIVE|-",
        "Ukrainian forces previously struck a command post near Tokmak on March 10.|DAY|2025-03-10",
        "A drone hit a house in Sumy on Monday. Later that day a missile struck a school in Kharkiv.|DAY|2025-03-17",
        "A Russian missile struck a hotel in Odesa on Sunday. By Tuesday the number of dead had grown to seven.|DAY|2025-03-16",
      })
  void theLastReportIsOfThisDay(String text, DatePrecision precision, LocalDate day) {
    AttackReport last = Articles.last(text);
    assertThat(last.datePrecision()).isEqualTo(precision);
    assertThat(last.eventDate()).isEqualTo(day);
  }

  @Test
  void aLeadIsOfTheDayThatTheStrikeTookPlace() {
    assertThat(
            days(
                "Toll of railway station strike climbs",
                "The number of dead in a missile attack on a station in Kharkiv rose to 25 on Tuesday."
                    + "\n\nAnother 31 were wounded.\n\nThe strike took place on Monday."))
        .containsOnly(LocalDate.of(2025, 3, 17));
  }

  @Test
  void aSummaryOfThePastDayKeepsItsDaysBehindTheNightThatItTells() {
    assertThat(
            days(
                "Russian attacks kill 4 over past day",
                "Russian attacks killed four people over the past day."
                    + "\n\nRussia launched 42 drones overnight.\n\nShelling killed three in Kherson."))
        .containsOnly(LocalDate.of(2025, 3, 19), null);
  }

  @Test
  void theParagraphsOfABulletinDateThemselvesOnly() {
    assertThat(
            days(
                "What we know on day 839",
                "A Russian missile hit a market in Odesa on Monday."
                    + "\n\nThree people were wounded by a drone in Sumy."))
        .containsExactly(LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 19));
  }

  @Test
  void twentyFourDaysAreNoDay() {
    assertThat(
            Articles.last(
                    "Ukrainian forces destroyed two ammunition depots in Melitopol in 24 days.")
                .eventDateStart())
        .isEqualTo(Articles.DAY.minusDays(24));
  }

  private static List<LocalDate> days(String title, String text) {
    return Articles.READER.read(Articles.article(title, text)).attackReports().stream()
        .filter(report -> report.evidenceIn().equals("text"))
        .map(AttackReport::eventDate)
        .toList();
  }
}
