package org.lull.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lull.corpus.Article;

class CopyFinderTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final String STORY =
      "Drones struck a substation near the town at dawn, officials said. Crews put out the fire by"
          + " noon and power came back to most homes in the evening. The governor asked people to"
          + " stay away from the site while engineers look for what is left of the 12 drones, and"
          + " thanked the neighbours who brought water and blankets to those without heating.";

  @Test
  void aStoryPrintedByManyIsOneVoice() {
    assertThat(
            copies(
                article("b", DAY, "Power back after drones", STORY),
                article("a", DAY.plusDays(1), "Drones strike substation", STORY + " Agencies."),
                article("c", DAY, "Elsewhere", "Trams run again in the old town after a year.")))
        .isEqualTo(Map.of("a", "b"));
  }

  @Test
  void aRevisionIsNoCopy() {
    assertThat(
            copies(
                article("a", DAY, "", STORY),
                article("b", DAY, "", STORY.replace("12 drones", "14 drones"))))
        .isEmpty();
  }

  @Test
  void theSameWordsAWeekLaterAreNoCopy() {
    assertThat(copies(article("a", DAY, "", STORY), article("b", DAY.plusDays(7), "", STORY)))
        .isEmpty();
  }

  @Test
  void aHeadlineAloneIsACopyOfItsArticleUnderAnyOutletsName() {
    assertThat(
            copies(
                article("a", DAY, "Drones strike substation near the town - Example Wire", ""),
                article("b", DAY, "Drones strike substation near the town", STORY),
                article("c", DAY, "Drones strike substation near the town | Other Paper", "")))
        .isEqualTo(Map.of("a", "b", "c", "b"));
  }

  @Test
  void aShortHeadlineIsACopyOnTheSameDayOnly() {
    assertThat(
            copies(
                article("a", DAY, "Ukraine war latest", ""),
                article("b", DAY, "Ukraine war latest", ""),
                article("c", DAY.plusDays(1), "Ukraine war latest", "")))
        .isEqualTo(Map.of("b", "a"));
  }

  @Test
  void theOrderMakesNoDifference() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String tail = i % 3 == 0 ? "" : " Edition " + "abc".charAt(i % 3) + ".";
      articles.add(article("x" + i, DAY.plusDays(i % 4), "Title", STORY + tail));
    }
    Map<String, String> found = copies(articles.toArray(Article[]::new));
    assertThat(found).isNotEmpty();
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(copies(articles.toArray(Article[]::new))).isEqualTo(found);
    }
  }

  private static Map<String, String> copies(Article... articles) {
    List<ArticleSketch> sketches = new ArrayList<>();
    for (Article article : articles) {
      sketches.add(ArticleSketch.of(article));
    }
    return Policies.COPIES.copies(sketches);
  }

  private static Article article(String id, LocalDate day, String title, String text) {
    return new Article(id, null, "test", null, day, "en", title, text, null, null);
  }
}
