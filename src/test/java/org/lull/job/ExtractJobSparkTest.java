package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lull.corpus.Article;
import org.lull.extract.Reader;
import org.lull.extract.Reading;
import org.lull.lexicon.Lexicon;
import org.lull.table.Lake;

class ExtractJobSparkTest {
  private static final List<Article> ARTICLES =
      List.of(
          article(
              "a1",
              "Drones over Kursk",
              "Russia's defence ministry said 57 drones were shot down over the Kursk and Bryansk"
                  + " regions overnight."),
          article(
              "a2", "", "Russia announced a 30-day halt to strikes on energy sites on Tuesday."),
          article("a3", "A quiet day at the zoo", "The elephants were fed."));

  private final Lake lake = SharedSpark.lake();

  @Test
  void sparkGivesTheRowsOfThePlainReader() throws Exception {
    lake.insertNew(Tables.ARTICLES, ARTICLES);
    ExtractJob.run(SharedSpark.context(lake));
    Reader reader = Reader.of(Lexicon.bundled());
    List<Reading> readings = ARTICLES.stream().map(reader::read).toList();
    assertThat(lake.readAll(Tables.ATTACK_REPORTS))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            readings.stream().flatMap(reading -> reading.attackReports().stream()).toList());
    assertThat(lake.readAll(Tables.PAUSE_REPORTS))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            readings.stream().flatMap(reading -> reading.pauseReports().stream()).toList());
  }

  @Test
  void everyArticleIsReadOnceAndOnlyNewOnesLater() throws Exception {
    lake.insertNew(Tables.ARTICLES, ARTICLES.subList(0, 2));
    assertThat(ExtractJob.run(SharedSpark.context(lake)).counts())
        .containsEntry("extractions.new", 2L);
    lake.insertNew(Tables.ARTICLES, ARTICLES);
    assertThat(ExtractJob.run(SharedSpark.context(lake)).counts())
        .containsEntry("extractions.new", 1L);
    assertThat(ExtractJob.run(SharedSpark.context(lake)).counts())
        .containsEntry("extractions.new", 0L)
        .containsEntry("attack_reports.new", 0L);
    assertThat(lake.readAll(Tables.EXTRACTIONS))
        .extracting("articleId")
        .containsExactlyInAnyOrder("a1", "a2", "a3");
  }

  @Test
  void otherWordsReplaceEveryRow() throws Exception {
    lake.insertNew(Tables.ARTICLES, ARTICLES);
    lake.insertNew(Tables.EXTRACTIONS, List.of(new Extraction("a1", "an older version", 9, 9)));
    ExtractJob.run(SharedSpark.context(lake));
    assertThat(lake.readAll(Tables.EXTRACTIONS))
        .hasSize(3)
        .extracting("lexiconVersion")
        .containsOnly(Lexicon.bundled().version());
  }

  private static Article article(String id, String title, String text) {
    LocalDate day = LocalDate.of(2025, 3, 19);
    return new Article(id, null, "test", null, day, "en", title, text, "test-run", null);
  }
}
