package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lull.corpus.Article;
import org.lull.extract.AttackReport;
import org.lull.panel.AttackCount;
import org.lull.panel.NightAgreement;
import org.lull.panel.NightReason;
import org.lull.panel.Placement;
import org.lull.panel.PlainPanel;
import org.lull.panel.ToldReport;
import org.lull.report.AttackText;
import org.lull.report.DayText;
import org.lull.report.ExplainedDay;
import org.lull.table.Catalog;
import org.lull.table.Lake;

/** Articles to counts, agreement, explanations and checks, in one lake of few articles. */
class PanelJobsSparkTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final Article WIRE =
      article(
          "a1",
          "Example Wire",
          "Night of drones",
          "Russia launched 145 drones at Ukraine overnight, Ukraine's air force said. It shot down"
              + " 72 of them. Two people were killed in a drone strike on the Sumy region overnight,"
              + " the governor said, and rescuers worked at the site until the morning came.");
  private static final List<Article> ARTICLES =
      List.of(
          WIRE,
          article(
              "a2",
              "Other Paper",
              "Drones over Russia",
              "Russia's defence ministry said 57 drones were shot down over the Kursk and Bryansk"
                  + " regions overnight."),
          article("a3", "Other Paper", "Kyiv", "Kyiv reopened its oldest tram line."));

  private final Lake lake = SharedSpark.lake();
  private final JobContext context = SharedSpark.context(lake);

  @BeforeEach
  void run() throws Exception {
    lake.insertNew(Tables.ARTICLES, ARTICLES);
    lake.insertNew(Tables.TALLIES, List.of(Tallies.shaheds("t-1", DAY, 145)));
    path();
  }

  private void path() throws Exception {
    ExtractJob.run(context);
    ReconcileJob.run(context);
    CountJob.run(context);
    AgreeJob.run(context);
  }

  @Test
  void everyStepOfThePanel() throws Exception {
    sparkGivesThePlainPanel();
    newsAndTallyAgree();
    aDayIsExplained();
    nothingIsWrong();
    aCopyChangesNoCount();
    whatIsWrongIsFound();
  }

  private void sparkGivesThePlainPanel() {
    Map<String, Article> byId = new HashMap<>();
    ARTICLES.forEach(a -> byId.put(a.articleId(), a));
    List<ToldReport> told = new ArrayList<>();
    for (AttackReport report : lake.readAll(Tables.ATTACK_REPORTS)) {
      Article article = byId.get(report.articleId());
      told.add(new ToldReport(report, article.source(), null, article.publishedDate(), null));
    }
    PlainPanel plain = PlainPanel.ofReports(told);
    assertThat(plain.attacks()).isNotEmpty();
    assertThat(lake.readAll(Tables.ATTACKS)).containsExactlyInAnyOrderElementsOf(plain.attacks());
    assertThat(lake.readAll(Tables.ATTACK_COUNTS))
        .containsExactlyInAnyOrderElementsOf(plain.counts());
    assertThat(lake.readAll(Tables.REPORT_PLACEMENTS))
        .containsExactlyInAnyOrderElementsOf(plain.placements());
  }

  private void newsAndTallyAgree() {
    assertThat(lake.readAll(Tables.AGREEMENT))
        .filteredOn(n -> n.eventDate().equals(DAY))
        .singleElement()
        .extracting(NightAgreement::reason)
        .isEqualTo(NightReason.EQUAL);
  }

  private void aDayIsExplained() throws Exception {
    Explanations explanations = new Explanations(lake);
    ExplainedDay day = explanations.day(DAY, null);
    assertThat(String.join("\n", DayText.of(day)))
        .contains("launched 145")
        .contains("Russia launched 145 drones at Ukraine overnight")
        .contains("Example Wire")
        .contains("Ukrainian Air Force, Shahed-136/131, launched 145")
        .contains("the same number");
    JsonNode json = new JsonMapper().readTree(RecordJson.line(day));
    assertThat(json.at("/attacks/0/attack/attacker").isTextual()).isTrue();
    assertThat(json.at("/agreement/0/reason").asText()).isEqualTo("equal");
    ExplainedDay sumy = explanations.day(DAY, "UA-59");
    assertThat(DayText.of(sumy)).anyMatch(line -> line.contains("killed 2"));
    ExplainedDay quiet = explanations.day(DAY, "UA-46");
    assertThat(DayText.of(quiet)).anyMatch(line -> line.contains("unknown and not zero"));
    String attackId = lake.readAll(Tables.ATTACKS).get(0).attackId();
    assertThat(AttackText.of(explanations.attack(attackId).get(0)).get(0)).contains(attackId);
  }

  private void nothingIsWrong() {
    SharedSpark.forgetTables();
    Catalog.register(lake, Tables.all(), Tables.views());
    assertThat(CheckVerb.all(lake.spark(), Check.all())).isZero();
  }

  private void aCopyChangesNoCount() throws Exception {
    List<AttackCount> before = lake.readAll(Tables.ATTACK_COUNTS);
    lake.insertNew(
        Tables.ARTICLES, List.of(article("z9", "Third Outlet", WIRE.title(), WIRE.text())));
    path();
    assertThat(lake.readAll(Tables.ATTACK_COUNTS)).containsExactlyInAnyOrderElementsOf(before);
    assertThat(lake.readAll(Tables.REPORT_PLACEMENTS))
        .extracting(Placement::reason)
        .contains("its article is a copy of a1");
  }

  private void whatIsWrongIsFound() {
    lake.append(
        Tables.REPORT_PLACEMENTS,
        lake.rows(
            Tables.REPORT_PLACEMENTS,
            List.of(new Placement("nobody", "a-nothing", null, "planted"))));
    assertThat(CheckVerb.all(lake.spark(), Check.all())).isEqualTo(1);
  }

  private static Article article(String id, String source, String title, String text) {
    return new Article(id, null, source, null, DAY, "en", title, text, "test-run", null);
  }
}
